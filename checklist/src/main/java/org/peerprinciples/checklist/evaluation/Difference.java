package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * A difference between two scores: an interval of points from -100 to 100, one number where everything it rests on is
 * known. Its bounds are what the missing answers could do; they are <em>not</em> a confidence interval.
 *
 * @param low the least that the difference can be, -100 to 100 points
 * @param high the most that it can be, -100 to 100 points
 * @param shown the same with one decimal, as it is shown to people
 */
public record Difference(double low, double high, Shown shown) {

    /**
     * A difference with one decimal. Where both scores are settled it is the difference of the scores as shown, so that what
     * is shown adds up. Otherwise the low bound is rounded down and the high one up; where they are equal, to the nearest.
     *
     * @param low the low bound, -100.0 to 100.0
     * @param high the high bound, -100.0 to 100.0
     */
    public record Shown(BigDecimal low, BigDecimal high) {}

    static Difference of(LinearForm from, LinearForm to, Map<Term, LinearForm.Range> values) {
        LinearForm.Range range = to.minus(from).over(values);
        LinearForm.Range before = from.over(values);
        LinearForm.Range after = to.over(values);
        Shown shown;
        if (before.isSettled() && after.isSettled()) {
            BigDecimal tenths = Score.shown(after.low(), RoundingMode.FLOOR)
                    .subtract(Score.shown(before.low(), RoundingMode.FLOOR));
            shown = new Shown(tenths, tenths);
        } else {
            shown = new Shown(
                    Score.shown(range.low(), range.isSettled() ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                    Score.shown(range.high(), range.isSettled() ? RoundingMode.HALF_UP : RoundingMode.CEILING));
        }
        return new Difference(Score.points(range.low()), Score.points(range.high()), shown);
    }

    /** {@return whether everything that it rests on is known, so that low and high are equal} */
    @JsonIgnore
    public boolean isSettled() {
        return low == high;
    }

    /** {@return the difference for a person, such as {@code +2.1} or {@code -4.2 to +6.0}} */
    @Override
    public String toString() {
        return shown.low().compareTo(shown.high()) == 0
                ? signed(shown.low())
                : signed(shown.low()) + " to " + signed(shown.high());
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points;
    }
}
