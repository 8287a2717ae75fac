package org.peerprinciples.checklist.evaluation;

import java.util.Comparator;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/**
 * A next step that the framework offers for a criterion, from the lowest level that anyone chose or, where a criterion is
 * shown for all together only, from the highest level that its point reaches. Its text is the
 * framework's.
 *
 * @param criterion the criterion
 * @param from the lowest level that a counted rater chose for today; of a criterion that is shown for all together only the
 *     highest level that its point reaches
 * @param to the level above
 * @param effort the effort that the framework gives the step, 1 to 5
 * @param belowFloor whether a side is below the floor of this critical criterion, so that it comes first
 * @param lost the points that the criterion has lost to its principle, 0 to 100
 */
public record StepAhead(CriterionId criterion, LevelId from, LevelId to, int effort, boolean belowFloor, double lost) {

    /** First where a side is below a floor, then by points lost, most first. */
    static final Comparator<StepAhead> ORDER = Comparator.comparing(StepAhead::belowFloor)
            .thenComparing(StepAhead::lost)
            .reversed();
}
