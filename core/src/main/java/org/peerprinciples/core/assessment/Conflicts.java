package org.peerprinciples.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What doesn't go together, collected; what one rater holds and answers otherwise is one conflict. */
final class Conflicts {

    private static final int MOST_NAMED = 12;

    private final List<String> inputs;
    private final FreeIds free;
    private final List<MergeConflict> found = new ArrayList<>();
    private final Map<Held, Otherwise> raters = new LinkedHashMap<>();

    /** A rater of one assessment. */
    private record Held(String input, RaterId rater) {}

    /** What a rater holds and answers otherwise than elsewhere, in the order in which it was found. */
    private record Otherwise(Spot first, Set<String> others, Set<String> what, Set<String> answers) {}

    Conflicts(List<String> inputs, FreeIds free) {
        this.inputs = inputs;
        this.free = free;
    }

    /** Tells of something that must be the same in all. */
    void disagree(Spot spot, String what, String other) {
        add(
                ProblemCode.DOCUMENTS_DISAGREE,
                spot,
                what + " than " + other + " has",
                "the same in all",
                Optional.empty());
    }

    /** Tells of texts that make one that is too long. */
    void tooLong(Spot spot, String what, String allowed) {
        add(ProblemCode.TEXT_TOO_LONG, spot, what, allowed, Optional.empty());
    }

    /** Tells of an id that stands for something else. */
    void differ(Spot spot, String what, String id, String other) {
        add(
                ProblemCode.CONTENT_DIFFERS,
                spot,
                what + " '" + id + "', which is another one in " + other,
                "an id of its own, or the same content",
                Optional.of(id));
    }

    /** Tells of a rater who is described otherwise. */
    void describedOtherwise(Spot spot, RaterId rater, String what, String other) {
        otherwise(spot, rater, other).what().add(what);
    }

    /** Tells of a rater who gave another answer. */
    void answeredOtherwise(Spot spot, RaterId rater, String question, String other) {
        otherwise(spot, rater, other).answers().add(question);
    }

    private Otherwise otherwise(Spot spot, RaterId rater, String other) {
        Otherwise otherwise = raters.computeIfAbsent(
                new Held(spot.input(), rater),
                held -> new Otherwise(spot, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        otherwise.others().add(other);
        return otherwise;
    }

    /** {@return whether a rater of an assessment seems to be somebody else than in one before it} */
    boolean isSomebodyElse(String input, RaterId rater) {
        return raters.containsKey(new Held(input, rater));
    }

    /** {@return all, each once, in the order of the assessments; in each the raters first, on whom other conflicts can rest} */
    List<MergeConflict> all() {
        List<MergeConflict> all = new ArrayList<>(raters.entrySet().stream()
                .map(entry -> conflict(entry.getKey(), entry.getValue()))
                .toList());
        all.addAll(found);
        Map<String, Integer> order = new HashMap<>();
        inputs.forEach(input -> order.put(input, order.size()));
        Set<MergeConflict> seen = new HashSet<>();
        return all.stream()
                .filter(seen::add)
                .sorted(Comparator.comparing(conflict -> order.getOrDefault(conflict.input(), 0)))
                .toList();
    }

    private MergeConflict conflict(Held held, Otherwise otherwise) {
        List<String> what = new ArrayList<>(otherwise.what());
        if (!otherwise.answers().isEmpty()) {
            what.add("other answers to " + named(otherwise.answers()));
        }
        return conflict(
                ProblemCode.RATER_DIFFERS,
                otherwise.first(),
                "'" + held.rater() + "' with " + String.join(" and ", what) + " than in "
                        + String.join(", ", otherwise.others()),
                "a pseudonym of their own for somebody else; for the same person, the same roles and evidence, and one answer "
                        + "to each question",
                Optional.of(held.rater().value()),
                List.copyOf(otherwise.answers()));
    }

    private static String named(Set<String> names) {
        String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMED ? first : first + ", ... (" + names.size() + ")";
    }

    private void add(ProblemCode code, Spot spot, String what, String allowed, Optional<String> id) {
        found.add(conflict(code, spot, what, allowed, id, List.of()));
    }

    private MergeConflict conflict(
            ProblemCode code, Spot spot, String what, String allowed, Optional<String> id, List<String> questions) {
        Optional<String> hint = id.map(taken -> free.inPlaceOf(spot.input(), taken));
        return new MergeConflict(spot.input(), new Problem(code, spot.place(), what, allowed, hint), id, questions);
    }
}
