package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;

/**
 * A score: an interval of points from 0 to 100. Its bounds are what the missing answers could do; they are <em>not</em> a
 * confidence interval.
 *
 * @param low the score if everything missing were at its worst, 0 to 100 points
 * @param point the score of what was answered, 0 to 100 points; empty if nothing was
 * @param high the score if everything missing were at its best, 0 to 100 points
 * @param shown the same with one decimal, as it is shown to people
 */
public record Score(double low, Optional<Double> point, double high, Shown shown) {

    /**
     * A score with one decimal: the low bound rounded down, the high bound rounded up, so that rounding never claims more
     * than is known.
     *
     * @param low the low bound, 0.0 to 100.0
     * @param point the point, 0.0 to 100.0, rounded to the nearest; where nothing is missing the same as the low bound
     * @param high the high bound, 0.0 to 100.0
     */
    public record Shown(BigDecimal low, Optional<BigDecimal> point, BigDecimal high) {}

    /**
     * Makes a score from exact shares of the whole, rounded as scores are shown.
     *
     * @param low the low bound, 0 to 1
     * @param point the point, 0 to 1; empty if nothing was answered
     * @param high the high bound, 0 to 1
     * @return the score
     */
    public static Score of(Fraction low, Optional<Fraction> point, Fraction high) {
        RoundingMode pointRounding = low.equals(high) ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        Shown shown = new Shown(
                shown(low, RoundingMode.FLOOR),
                point.map(p -> shown(p, pointRounding)),
                shown(high, RoundingMode.CEILING));
        return new Score(points(low), point.map(Score::points), points(high), shown);
    }

    /**
     * Makes the score of a principle, or of the whole.
     *
     * @param result what was worked out
     * @return the score; empty if there is no basis
     */
    public static Optional<Score> of(Scores.Result result) {
        return result.hasBasis() ? Optional.of(of(result.low(), result.point(), result.high())) : Optional.empty();
    }

    /**
     * Makes the score of a criterion.
     *
     * @param scores what was worked out
     * @param criterion the criterion's position
     * @return the score; empty if the criterion doesn't count
     */
    public static Optional<Score> ofCriterion(Scores scores, int criterion) {
        return scores.expectedSides(criterion) == 0
                ? Optional.empty()
                : Optional.of(of(
                        scores.criterionLow(criterion),
                        scores.criterionPoint(criterion),
                        scores.criterionHigh(criterion)));
    }

    /** {@return whether nothing is missing, so that low and high are equal} */
    @JsonIgnore
    public boolean isSettled() {
        return low == high;
    }

    /**
     * Gives a share of the whole in points.
     *
     * @param share the share, -1 to 1
     * @return the double nearest to the points, -100 to 100
     */
    public static double points(Fraction share) {
        return share.times(Tenths.HUNDRED).toDouble();
    }

    /**
     * Gives a share of the whole in points as they are shown.
     *
     * @param share the share, -1 to 1
     * @param rounding how to round
     * @return the points with one decimal, -100.0 to 100.0
     */
    public static BigDecimal shown(Fraction share, RoundingMode rounding) {
        return Tenths.toPoints(Tenths.of(share).rounded(rounding).longValueExact());
    }

    /**
     * {@return the interval for a person, such as {@code 41.6 to 75.0}; where nothing is missing the one number that low
     * and high are, rounded down, unless it has no point}
     */
    @Override
    public String toString() {
        return isSettled() && point.isPresent() ? shown.low().toString() : shown.low() + " to " + shown.high();
    }
}
