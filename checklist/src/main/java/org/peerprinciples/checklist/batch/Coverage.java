package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;

/**
 * How much of what counts was answered.
 *
 * @param answered how many of the criteria that count have an answer that counts, from one expected side at least; empty where
 *     small groups are suppressed and one of them is kept back
 * @param applicable how many criteria count
 */
record Coverage(Optional<Integer> answered, int applicable) {

    static Coverage of(Evaluation evaluation) {
        return of(
                evaluation,
                evaluation.principles().stream()
                        .flatMap(principle -> principle.criteria().stream())
                        .toList());
    }

    static Coverage of(Evaluation evaluation, PrincipleResult principle) {
        return of(evaluation, principle.criteria());
    }

    private static Coverage of(Evaluation evaluation, List<CriterionResult> criteria) {
        List<CriterionResult> counted =
                criteria.stream().filter(CriterionResult::isCounted).toList();
        long answered = counted.stream()
                .filter(result -> result.score().flatMap(Score::point).isPresent())
                .count();
        return new Coverage(
                counted.stream().anyMatch(result -> isKeptBack(evaluation, result))
                        ? Optional.empty()
                        : Optional.of(Math.toIntExact(answered)),
                counted.size());
    }

    /** Its answers count, and whether there are any isn't shown. */
    private static boolean isKeptBack(Evaluation evaluation, CriterionResult result) {
        return evaluation
                .suppressed()
                .filter(left -> left.keptBack().contains(result.criterion()))
                .isPresent();
    }
}
