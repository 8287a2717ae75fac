package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.core.id.RoleId;

/**
 * What raters of one role answered to one criterion. A rater with two roles that can tell is in both.
 *
 * @param role the role, one that can tell
 * @param rated how many of its raters chose a level, now or planned, 1 or more
 * @param planned how many of those chose it for what is planned, which counts as the lowest level today; empty in an evaluation
 *     in which small groups are suppressed, or that was written before this was recorded
 * @param points their combined value, 0 to 100 points
 * @param shown the same with one decimal, rounded to the nearest
 */
public record RoleResult(RoleId role, int rated, Optional<Integer> planned, double points, BigDecimal shown) {

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
     * @return whether all of them are planned, as far as that is shown
     */
    @JsonIgnore
    public boolean isPlannedOnly() {
        return planned.orElse(0) == rated;
    }
}
