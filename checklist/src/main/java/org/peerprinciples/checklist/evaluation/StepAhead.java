package org.peerprinciples.checklist.evaluation;

import java.util.Comparator;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/**
 * A next step that the framework offers for a criterion, from the lowest level that anyone stands for, planned answers at the
 * lowest of all. Where small groups are suppressed, it is from the highest level that the criterion's point reaches, and there is
 * none for a criterion of which no score is shown, nor for a critical one whose floor that level reaches while some side is below
 * it. Its text is the framework's.
 *
 * @param criterion the criterion
 * @param from the lowest level that a counted rater stands for today, planned answers at the lowest of all; where small groups are
 *     suppressed, the highest level that
 *     the criterion's point reaches
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
