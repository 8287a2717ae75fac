package org.peerprinciples.core.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What must hold between the tailorings that a framework records: each is consistent in itself and starts from what the one
 * before gave, none leads back to a framework where one started, in whatever edition, and the last one gave the framework.
 */
final class TailoringChain {

    private final Node root;
    private final List<Node> tailorings;
    private final Problems problems;

    private TailoringChain(Node root, Problems problems) {
        this.root = root;
        this.tailorings = root.items("tailorings");
        this.problems = problems;
    }

    static void check(Node root, Problems problems) {
        new TailoringChain(root, problems).check();
    }

    private void check() {
        Set<String> starts = new HashSet<>();
        for (int i = 0; i < tailorings.size(); i++) {
            Node tailoring = tailorings.get(i);
            TailoringRules.checkWithoutBase(tailoring, problems);
            if (i > 0) {
                startsFrom(tailorings.get(i - 1), tailoring);
            }
            leadsOn(tailoring, starts);
            tailoring
                    .find("base")
                    .flatMap(base -> FrameworkRules.value(base, "id"))
                    .ifPresent(starts::add);
        }
        if (!tailorings.isEmpty()) {
            gaveThisFramework(tailorings.get(tailorings.size() - 1));
        }
    }

    private void startsFrom(Node before, Node tailoring) {
        tailoring.find("base").ifPresent(base -> {
            agree(before, base, "id", "the id that the tailoring before gives");
            agree(before, base, "edition", "the edition that the tailoring before gives");
        });
    }

    /** That its id isn't its own base's is told with the tailoring itself. */
    private void leadsOn(Node tailoring, Set<String> starts) {
        tailoring
                .findText("id")
                .filter(id -> starts.contains(id.value()))
                .ifPresent(id -> disagree(
                        id,
                        Problems.quote(id.value()) + ", from which a tailoring before starts",
                        "another framework than any on the way"));
    }

    private void gaveThisFramework(Node last) {
        agree(root, last, "id", "the framework's own id");
        agree(root, last, "edition", "the framework's own edition");
        // In a translation these two are worded in another language.
        if (root.find("translation").isEmpty()) {
            sameText(last, "name");
            sameText(last, "madeWith");
        }
    }

    private void agree(Node one, Node other, String field, String allowed) {
        Optional<String> expected = FrameworkRules.value(one, field);
        other.findText(field)
                .filter(text ->
                        expected.filter(value -> !value.equals(text.value())).isPresent())
                .ifPresent(text -> disagree(
                        text, Problems.quote(text.value()), allowed + ", " + Problems.quote(expected.orElseThrow())));
    }

    private void sameText(Node last, String field) {
        Optional<String> own = FrameworkRules.value(root, field);
        last.findText(field)
                .filter(text -> own.filter(value -> !value.equals(text.value())).isPresent())
                .ifPresent(text -> disagree(text, "another text", "the framework's own '" + field + "'"));
    }

    private void disagree(Node.Text at, String found, String allowed) {
        problems.add(ProblemCode.FIELDS_DISAGREE, at.place(), found, allowed);
    }
}
