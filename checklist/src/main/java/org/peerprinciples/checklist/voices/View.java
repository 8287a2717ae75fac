package org.peerprinciples.checklist.voices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * Where a side or a role puts a criterion.
 *
 * @param side the side, unless it is a role's view
 * @param role the role, unless it is a side's view
 * @param points its value, 0 to 100 points
 * @param shown the same with one decimal, rounded to the nearest
 */
public record View(Optional<SideId> side, Optional<RoleId> role, double points, BigDecimal shown) {

    /**
     * Checks that it is a side's view or a role's.
     *
     * @param side the side, unless it is a role's view
     * @param role the role, unless it is a side's view
     * @param points its value, 0 to 100 points
     * @param shown the same with one decimal, rounded to the nearest
     * @throws IllegalArgumentException if it is neither, or both
     */
    public View {
        if (side.isPresent() == role.isPresent()) {
            throw new IllegalArgumentException(
                    "view must be a side's or a role's, but was of " + side + " and " + role);
        }
    }

    static View of(SideId side, Fraction value) {
        return new View(
                Optional.of(side), Optional.empty(), Score.points(value), Score.shown(value, RoundingMode.HALF_UP));
    }

    static View of(RoleId role, Fraction value) {
        return new View(
                Optional.empty(), Optional.of(role), Score.points(value), Score.shown(value, RoundingMode.HALF_UP));
    }
}
