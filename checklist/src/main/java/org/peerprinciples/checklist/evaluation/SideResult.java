package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.SideId;

/**
 * What one side answered to one criterion.
 *
 * @param side the side
 * @param expected whether its answer counts as missing where there is none; not so for a side whose answers all say that
 *     the criterion doesn't apply
 * @param rated how many of its raters chose a level, now or planned
 * @param planned how many of those chose it for what is planned, which counts as the lowest level today; empty in an evaluation
 *     in which small groups are suppressed
 * @param notApplicable how many said that it doesn't apply; empty where that would count a few, in an evaluation in which small
 *     groups are suppressed
 * @param notKnown how many said that they can't tell; empty in the same cases
 * @param points the side's value, 0 to 100 points; empty if nobody rated or the criterion doesn't count
 * @param shown the same with one decimal, rounded to the nearest
 * @param lowest the lowest level that one of its raters stands for today, planned answers at the lowest of all; empty if nobody rated, and where small groups are
 *     suppressed, because it is one person's answer
 * @param highest the highest level that one of its raters stands for today; empty in the same cases
 */
public record SideResult(
        SideId side,
        boolean expected,
        int rated,
        Optional<Integer> planned,
        Optional<Integer> notApplicable,
        Optional<Integer> notKnown,
        Optional<Double> points,
        Optional<BigDecimal> shown,
        Optional<LevelId> lowest,
        Optional<LevelId> highest) {

    /**
     * Asks whether planned answers are among its ratings.
     *
     * @return whether one is, as far as that is shown
     */
    public boolean hasPlanned() {
        return planned.orElse(0) > 0;
    }

    /**
     * Asks whether all its ratings are planned answers, so that nobody chose a level for today.
     *
     * @return whether there are ratings and all of them are planned, as far as that is shown
     */
    @JsonIgnore
    public boolean isPlannedOnly() {
        return hasPlanned() && planned.orElse(0) == rated;
    }
}
