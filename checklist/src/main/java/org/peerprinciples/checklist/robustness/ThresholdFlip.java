package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/**
 * The smallest change of the threshold, the score from which a principle counts as effective, at which a standing would be
 * another. For the standing of an arrangement the thresholds of all principles move together; none leaves 0 to 100.
 *
 * @param to the standing that it would become
 * @param points the change in points, below 0 for a lower threshold, -100 to 100
 * @param shown the same with one decimal, rounded away from 0, so that a threshold moved by it, or further where it has to be
 *     passed, has reached the change
 * @param crossing whether the change has to be reached or passed
 * @param principles for the standing of an arrangement, the principles whose own standing would be another; empty for the
 *     standing of a principle
 */
public record ThresholdFlip(
        Standing to, double points, BigDecimal shown, Crossing crossing, List<PrincipleId> principles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param to the standing that it would become
     * @param points the change in points, below 0 for a lower threshold, -100 to 100
     * @param shown the same with one decimal, rounded away from 0, so that a threshold moved by it, or further where it has
     *     to be passed, has reached the change
     * @param crossing whether the change has to be reached or passed
     * @param principles for the standing of an arrangement, the principles whose own standing would be another; empty for
     *     the standing of a principle
     */
    public ThresholdFlip {
        principles = List.copyOf(principles);
    }

    /** {@return standing, crossing and change for a person, such as {@code effective once the threshold is lower by at least 8.6}} */
    @Override
    public String toString() {
        return to.code() + " once the threshold is " + (points < 0 ? "lower" : "higher") + " by " + crossing.words()
                + " " + shown.abs();
    }

    static ThresholdFlip of(Standing to, Fraction change, Crossing crossing, List<PrincipleId> principles) {
        return new ThresholdFlip(to, Score.points(change), Score.shown(change, RoundingMode.UP), crossing, principles);
    }
}
