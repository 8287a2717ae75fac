package org.peerprinciples.checklist.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * A range of percentages.
 *
 * @param low the lower end, 0 to 100 per cent
 * @param high the upper end, 0 to 100 per cent
 * @param shown the same with one decimal, as it is shown to people
 */
public record PercentRange(double low, double high, Shown shown) {

    /**
     * A range with one decimal: the lower end rounded down, the upper end rounded up; both to the nearest where they are the
     * same.
     *
     * @param low the lower end, 0.0 to 100.0
     * @param high the upper end, 0.0 to 100.0
     */
    public record Shown(BigDecimal low, BigDecimal high) {}

    /** The shares that so few to so many of a number of people are. */
    static PercentRange ofCounts(int fewest, int most, int respondents) {
        Fraction low = Fraction.of(fewest, respondents);
        Fraction high = Fraction.of(most, respondents);
        boolean one = fewest == most;
        return new PercentRange(
                Score.points(low),
                Score.points(high),
                new Shown(
                        Score.shown(low, one ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                        Score.shown(high, one ? RoundingMode.HALF_UP : RoundingMode.CEILING)));
    }

    /** A range of shares, 0 to 1. */
    static PercentRange ofShares(double low, double high) {
        return new PercentRange(
                100 * low,
                100 * high,
                new Shown(
                        BigDecimal.valueOf(100 * low).setScale(1, RoundingMode.FLOOR),
                        BigDecimal.valueOf(100 * high).setScale(1, RoundingMode.CEILING)));
    }

    /** {@return the range for a person, such as {@code 86.7% to 94.1%}, or the one percentage that it is} */
    @Override
    public String toString() {
        return low == high ? shown.low() + "%" : shown.low() + "% to " + shown.high() + "%";
    }
}
