package org.peerprinciples.core.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.problem.ProblemCode;

/** What the changes of a tailoring leave out, and what goes with it: no other change may speak of that. */
final class LeftOut {

    private final List<Node> changes;
    private final Set<String> ids;
    /** Practice examples that illustrate nothing that stays. */
    private final Set<String> examples;

    private final Problems problems;

    private LeftOut(List<Node> changes, Optional<Framework> base, Problems problems) {
        this.changes = changes;
        this.problems = problems;
        this.ids = Stream.concat(
                        named("leave-out-principle", "principle", Shape.id(PrincipleId::of)),
                        named("leave-out-criterion", "criterion", Shape.id(CriterionId::of)))
                .collect(Collectors.toSet());
        this.examples = base.map(Framework::examples).orElse(List.of()).stream()
                .filter(example -> ids.containsAll(LookedUp.names(example.principles())))
                .map(example -> example.id().value())
                .collect(Collectors.toSet());
    }

    static LeftOut by(List<Node> changes, Optional<Framework> base, Problems problems) {
        return new LeftOut(changes, base, problems);
    }

    /** A malformed id could be that of another kind of thing. */
    private Stream<String> named(String kind, String field, Shape id) {
        return TailoringRules.ofKind(changes, kind)
                .flatMap(change -> change.findText(field).filter(id::fits).stream())
                .map(Node.Text::value);
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    boolean containsAll(Collection<String> all) {
        return ids.containsAll(all);
    }

    /** What is left out can't be altered too, nor can anything be added to it. */
    void mayNotBeAltered() {
        for (Node change : changes) {
            if (!TailoringRules.isKind(change, "leave-out-principle")) {
                TailoringRules.subject(change)
                        .filter(subject ->
                                needed(change, subject.value()).stream().anyMatch(ids::contains))
                        .ifPresent(subject -> disagree(
                                subject, ", which another change leaves out", "a change to something that stays"));
            }
        }
        TailoringRules.ofKind(changes, "reword")
                .flatMap(change -> change.findText("text").stream())
                .filter(text -> examples.stream().anyMatch(id -> text.value().startsWith("example/" + id + "/")))
                .forEach(this::goesToo);
    }

    /** The principle and the criterion that must stay for a change to make sense. */
    private static List<String> needed(Node change, String subject) {
        String thing = TailoringRules.isKind(change, "reword") ? ownerOf(subject) : subject;
        String principle = TailoringRules.principleOf(thing);
        return TailoringRules.isKind(change, "leave-out-criterion") ? List.of(principle) : List.of(thing, principle);
    }

    /** The principle or criterion with which a text stays and goes; of another text, nothing. */
    static String ownerOf(String text) {
        String[] parts = text.split("/", -1);
        boolean owned =
                parts.length > 1 && List.of("principle", "criterion", "idea").contains(parts[0]);
        // An idea stays and goes with its principle; a criterion may have the same id.
        return !owned ? "" : parts[0].equals("idea") ? TailoringRules.principleOf(parts[1]) : parts[1];
    }

    /** An addition can't look at an idea, or be illustrated by an example, that goes. */
    void mayNotBeNamed(List<Node> addedPrinciples, List<Node> addedCriteria) {
        Stream<Node> within = addedPrinciples.stream().flatMap(added -> added.items("criteria").stream());
        for (Node criterion : Stream.concat(within, addedCriteria.stream()).toList()) {
            criterion.texts("covers").stream()
                    .filter(idea -> contains(TailoringRules.principleOf(idea.value())))
                    .forEach(idea ->
                            disagree(idea, ", whose principle another change leaves out", "an idea that stays"));
            criterion.texts("examples").stream()
                    .filter(example -> examples.contains(example.value()))
                    .forEach(this::goesToo);
        }
    }

    private void goesToo(Node.Text named) {
        disagree(
                named,
                ", of an example that illustrates only what other changes leave out",
                "an example of a principle that stays");
    }

    private void disagree(Node.Text at, String why, String allowed) {
        problems.add(ProblemCode.FIELDS_DISAGREE, at.place(), Problems.quote(at.value()) + why, allowed);
    }
}
