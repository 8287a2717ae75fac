package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * The least and the most that a bound of a score can be while weights move. Both are reached.
 *
 * @param least the least, 0 to 100 points
 * @param most the most, 0 to 100 points
 * @param shown the same with one decimal, as it is shown to people
 */
public record Extremes(double least, double most, Shown shown) {

    /**
     * Extremes with one decimal, rounded so that they never claim less movement than there is.
     *
     * @param least the least, rounded down, 0.0 to 100.0
     * @param most the most, rounded up, 0.0 to 100.0
     */
    public record Shown(BigDecimal least, BigDecimal most) {}

    static Extremes of(Fraction least, Fraction most) {
        return new Extremes(
                Score.points(least),
                Score.points(most),
                new Shown(Score.shown(least, RoundingMode.FLOOR), Score.shown(most, RoundingMode.CEILING)));
    }

    /** {@return the extremes for a person, such as {@code 41.6 to 75.0}} */
    @Override
    public String toString() {
        return shown.least() + " to " + shown.most();
    }
}
