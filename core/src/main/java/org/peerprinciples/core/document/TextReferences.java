package org.peerprinciples.core.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * References to a framework's texts. What isn't one is told once, as malformed or as unknown, and a hint names a text of
 * the same thing, where there is such a thing: what another criterion says is never what was meant.
 */
final class TextReferences {

    private static final Shape FORM = Shape.id(TextId::of);

    private final Set<String> valid;
    private final Problems problems;

    private TextReferences(Set<String> valid, Problems problems) {
        this.valid = valid;
        this.problems = problems;
    }

    static void check(List<Node.Text> names, Set<String> valid, Problems problems) {
        TextReferences references = new TextReferences(valid, problems);
        names.stream().filter(name -> !valid.contains(name.value())).forEach(references::unknown);
    }

    private void unknown(Node.Text name) {
        Optional<String> hint = problems.within(valid, () -> nearest(name.value()));
        if (FORM.fits(name)) {
            String allowed = "the id of a text: " + Problems.oneOf(valid);
            problems.addForm(ProblemCode.UNKNOWN_REFERENCE, name.place(), name.value(), allowed, hint);
        } else {
            hint.ifPresent(right -> problems.hint(ProblemCode.MALFORMED_ID, name.place(), right));
        }
    }

    private Optional<String> nearest(String name) {
        String ofFramework = "framework/" + name;
        if (valid.contains(ofFramework)) {
            return Optional.of(ofFramework);
        }
        int second = name.indexOf('/', name.indexOf('/') + 1);
        String thing = name.substring(0, second + 1);
        List<String> own = second < 0
                ? List.of()
                : valid.stream()
                        .filter(text -> text.startsWith(thing))
                        .map(text -> text.substring(thing.length()))
                        .toList();
        return own.isEmpty()
                ? NearestName.of(name, valid)
                : NearestName.of(name.substring(thing.length()), own).map(field -> thing + field);
    }
}
