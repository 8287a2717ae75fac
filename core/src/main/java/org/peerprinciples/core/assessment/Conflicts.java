package org.peerprinciples.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What doesn't go together, collected; what one rater holds and answers otherwise is one conflict. */
final class Conflicts {

    private final List<String> inputs;
    private final FreeIds free;
    private final List<MergeConflict> found = new ArrayList<>();
    private final Map<Held, Otherwise> raters = new LinkedHashMap<>();

    /** A rater of one assessment. */
    private record Held(String input, RaterId rater) {}

    /** In what an answer to a question differs from one of the same rater elsewhere. */
    enum Difference {
        ANSWER("another answer to 1 question", "other answers to ", " questions"),
        COMMENT_OR_EVIDENCE(
                "another comment or other evidence with 1 answer", "other comments or evidence with ", " answers"),
        DAY("another day of 1 answer", "another day of ", " answers");

        private final String one;
        private final String before;
        private final String after;

        Difference(String one, String before, String after) {
            this.one = one;
            this.before = before;
            this.after = after;
        }

        String told(int number) {
            return number == 1 ? one : before + number + after;
        }
    }

    /**
     * What a rater holds and answers otherwise than elsewhere, in the order in which it was found.
     *
     * @param first where it was found first
     * @param others the assessments in which it is otherwise
     * @param what what the rater holds otherwise
     * @param answers the questions whose answer differs, by what in it does
     * @param along the ids of comments that would be somebody else's if the rater were
     */
    private record Otherwise(
            Spot first, Set<String> others, Set<String> what, Map<Difference, Set<String>> answers, Set<String> along) {

        static Otherwise at(Spot first) {
            return new Otherwise(
                    first,
                    new LinkedHashSet<>(),
                    new LinkedHashSet<>(),
                    new EnumMap<>(Difference.class),
                    new LinkedHashSet<>());
        }

        boolean isOfAnotherDay() {
            return what.isEmpty() && answers.keySet().equals(Set.of(Difference.DAY));
        }

        /** The questions, without those whose answer is merely of another day. */
        List<String> questions() {
            return answers.entrySet().stream()
                    .filter(each -> each.getKey() != Difference.DAY)
                    .flatMap(each -> each.getValue().stream())
                    .distinct()
                    .toList();
        }

        List<String> told() {
            List<String> told = new ArrayList<>(what);
            answers.forEach((difference, questions) -> told.add(difference.told(questions.size())));
            return told;
        }
    }

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

    /** Tells of a rater whose answer differs. */
    void answeredOtherwise(Spot spot, RaterId rater, String question, Difference difference, String other) {
        otherwise(spot, rater, other)
                .answers()
                .computeIfAbsent(difference, unused -> new LinkedHashSet<>())
                .add(question);
    }

    /** Tells of a comment that would be another one, if a rater of an assessment were somebody else, as one is who is told of. */
    void goesAlong(String input, RaterId rater, String comment) {
        Optional.ofNullable(raters.get(new Held(input, rater)))
                .ifPresent(otherwise -> otherwise.along().add(comment));
    }

    private Otherwise otherwise(Spot spot, RaterId rater, String other) {
        Otherwise otherwise = raters.computeIfAbsent(new Held(spot.input(), rater), held -> Otherwise.at(spot));
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
        List<String> ids = new ArrayList<>(List.of(held.rater().value()));
        ids.addAll(otherwise.along());
        return conflict(
                ProblemCode.RATER_DIFFERS,
                otherwise.first(),
                "'" + held.rater() + "' with " + listed(otherwise.told()) + " than in "
                        + String.join(", ", otherwise.others()),
                otherwise.isOfAnotherDay()
                        ? "the answers of one day for the same person, so only one of these documents; a pseudonym of their own "
                                + "for somebody else"
                        : "a pseudonym of their own for somebody else; for the same person, the same roles and evidence, and one "
                                + "answer to each question, of one day",
                ids,
                otherwise.questions());
    }

    private static String listed(List<String> told) {
        int last = told.size() - 1;
        return last == 0 ? told.get(0) : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
    }

    private void add(ProblemCode code, Spot spot, String what, String allowed, Optional<String> id) {
        found.add(conflict(code, spot, what, allowed, id.stream().toList(), List.of()));
    }

    /** The first of the ids is what it is about. */
    private MergeConflict conflict(
            ProblemCode code, Spot spot, String what, String allowed, List<String> ids, List<String> questions) {
        Map<String, String> renaming = new LinkedHashMap<>();
        ids.forEach(taken -> renaming.put(taken, free.inPlaceOf(spot.input(), taken)));
        Optional<String> hint = renaming.values().stream().findFirst();
        return new MergeConflict(
                spot.input(), new Problem(code, spot.place(), what, allowed, hint), renaming, questions);
    }
}
