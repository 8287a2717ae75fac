package org.peerprinciples.checklist.plan;

import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Workings;

/** What plans and suppositions start from. */
final class FullEvaluation {

    private FullEvaluation() {}

    /** The workings of an evaluation; one that is made to be shown is refused for what it is. */
    static Workings workings(Evaluation evaluation) {
        if (!evaluation.hasWorkings() && evaluation.suppressed().isPresent()) {
            throw new IllegalArgumentException("evaluation must be the full one, but was that of "
                    + evaluation.subject().assessment()
                    + " with small groups suppressed: plans and suppositions show what single people answered,"
                    + " so they are made from the full evaluation, for those who run it");
        }
        return Workings.of(evaluation);
    }
}
