package org.peerprinciples.checklist.batch;

import java.util.List;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;

/**
 * How much of what counts was answered.
 *
 * @param answered how many of the criteria that count have an answer that counts, from one expected side at least
 * @param applicable how many criteria count
 */
record Coverage(int answered, int applicable) {

    static Coverage of(Evaluation evaluation) {
        return of(evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .toList());
    }

    static Coverage of(PrincipleResult principle) {
        return of(principle.criteria());
    }

    private static Coverage of(List<CriterionResult> criteria) {
        List<CriterionResult> counted =
                criteria.stream().filter(CriterionResult::isCounted).toList();
        long answered = counted.stream()
                .filter(result -> result.score().flatMap(Score::point).isPresent())
                .count();
        return new Coverage(Math.toIntExact(answered), counted.size());
    }
}
