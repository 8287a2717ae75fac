package org.peerprinciples.checklist.scoring;

import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The scores and standings of principles, and last of the whole. They are sums of units, to be divided by the weight of
 * what was summed; or, where there are no {@link Units}, sums of fractions.
 */
final class Totals {

    final CompiledFramework framework;

    /** The position of the whole, after the last principle. */
    final int whole;

    final long[] low;
    final long[] high;
    final long[] point;

    /** A weight of 0 means no basis, or no point. */
    final long[] weight;

    final long[] pointWeight;

    /** How many criteria count, and of these, how many any expected side has rated. */
    final int[] applicable;

    final int[] answered;
    final @Nullable Standing[] standing;

    /** For each principle the required sides that are expected somewhere in it and have rated nothing in it. */
    final long[] unheard;

    final ScreenScores screen;

    /** What a score of one comes to for principles, and for the whole; 0 where fractions are summed. */
    long one;

    long wholeOne;

    private @Nullable ExactTotals exact;

    Totals(CompiledFramework framework) {
        this.framework = framework;
        whole = framework.principles;
        int results = whole + 1;
        low = new long[results];
        high = new long[results];
        point = new long[results];
        weight = new long[results];
        pointWeight = new long[results];
        applicable = new int[results];
        answered = new int[results];
        standing = new Standing[results];
        unheard = new long[whole];
        screen = new ScreenScores(framework);
    }

    /** The sums of fractions. */
    ExactTotals exact() {
        ExactTotals made = exact;
        if (made == null) {
            made = new ExactTotals(whole + 1);
            exact = made;
        }
        return made;
    }

    boolean reachesHigh(int principle, Rules rules) {
        return one > 0
                ? reaches(high[principle], principle, rules)
                : reaches(exact().high[principle], principle, rules);
    }

    boolean reachesLow(int principle, Rules rules) {
        return one > 0 ? reaches(low[principle], principle, rules) : reaches(exact().low[principle], principle, rules);
    }

    private boolean reaches(long score, int p, Rules rules) {
        return score * rules.thresholdBottom[p] >= rules.thresholdTop[p] * one * weight[p];
    }

    private boolean reaches(ExactSum score, int p, Rules rules) {
        return score.compareOver(weight[p], rules.thresholdTop[p], rules.thresholdBottom[p]) >= 0;
    }

    /** Adds the principles up to the whole; says no if there is no unit for all of them. */
    boolean addUpUnits(Units units) {
        boolean provided = units.provideFor(weight, whole) && units.provideFor(pointWeight, whole);
        long common = provided ? 0 : units.common(pointWeight, whole, units.common(weight, whole, 1));
        if (!provided && common == 0) {
            return false;
        }
        long wholeLow = 0;
        long wholeHigh = 0;
        long wholePoint = 0;
        long wholeWeight = 0;
        long wholePointWeight = 0;
        for (int p = 0; p < whole; p++) {
            long scale = provided ? units.perWeight(weight[p]) : common / Math.max(1, weight[p]);
            long pointScale = provided ? units.perWeight(pointWeight[p]) : common / Math.max(1, pointWeight[p]);
            long w = framework.principleWeight[p];
            wholeLow += w * low[p] * scale;
            wholeHigh += w * high[p] * scale;
            wholePoint += w * point[p] * pointScale;
            wholeWeight += weight[p] > 0 ? w : 0;
            wholePointWeight += pointWeight[p] > 0 ? w : 0;
        }
        low[whole] = wholeLow;
        high[whole] = wholeHigh;
        point[whole] = wholePoint;
        weight[whole] = wholeWeight;
        pointWeight[whole] = wholePointWeight;
        wholeOne = provided ? units.whole : common * units.one;
        return true;
    }

    /** The slow way, as exact. */
    void addUpFractions() {
        ExactTotals sums = exact();
        sums.restart(whole, 1);
        wholeOne = 0;
        weight[whole] = 0;
        pointWeight[whole] = 0;
        for (int p = 0; p < whole; p++) {
            long w = framework.principleWeight[p];
            if (weight[p] == 0) {
                continue;
            }
            weight[whole] += w;
            add(sums.low[whole], w, low[p], sums.low[p], weight[p]);
            add(sums.high[whole], w, high[p], sums.high[p], weight[p]);
            if (pointWeight[p] > 0) {
                pointWeight[whole] += w;
                add(sums.point[whole], w, point[p], sums.point[p], pointWeight[p]);
            }
        }
    }

    private void add(ExactSum total, long w, long inUnits, ExactSum inFractions, long divisor) {
        if (one > 0) {
            total.add(w, inUnits, one * divisor);
        } else {
            total.add(w, inFractions, divisor);
        }
    }

    void requireBasis(int result) {
        if (weight[result] == 0) {
            throw new IllegalStateException("a score must have a basis, but nothing applicable has weight");
        }
    }

    private boolean inUnits(int result) {
        return oneOf(result) > 0;
    }

    private long oneOf(int result) {
        return result == whole ? wholeOne : one;
    }

    Fraction low(int result) {
        return inUnits(result)
                ? share(low, result, weight)
                : exact().low[result].over(weight[result]);
    }

    Fraction high(int result) {
        return inUnits(result)
                ? share(high, result, weight)
                : exact().high[result].over(weight[result]);
    }

    Fraction point(int result) {
        return inUnits(result)
                ? share(point, result, pointWeight)
                : exact().point[result].over(pointWeight[result]);
    }

    private Fraction share(long[] sums, int result, long[] weights) {
        return Fraction.of(sums[result], oneOf(result) * weights[result]);
    }

    double lowPoints(int result) {
        return inUnits(result) ? points(low, result, weight) : Points.of(low(result));
    }

    double highPoints(int result) {
        return inUnits(result) ? points(high, result, weight) : Points.of(high(result));
    }

    double pointPoints(int result) {
        return inUnits(result) ? points(point, result, pointWeight) : Points.of(point(result));
    }

    private double points(long[] sums, int result, long[] weights) {
        return Points.of(sums[result], oneOf(result) * weights[result]);
    }

    /** The low bound in so many steps from 0 to 1, rounded down. */
    long lowSteps(int result, int steps) {
        return fits(low, result, steps)
                ? steps(low, result, weight, steps, RoundingMode.FLOOR)
                : steps(low(result), steps, RoundingMode.FLOOR);
    }

    /** The high bound in so many steps from 0 to 1, rounded up; where the bounds meet, down as the low one. */
    long highSteps(int result, int steps) {
        RoundingMode rounding = meet(result) ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return fits(high, result, steps)
                ? steps(high, result, weight, steps, rounding)
                : steps(high(result), steps, rounding);
    }

    /** The point in so many steps from 0 to 1: the nearest, but where the bounds meet, as they are rounded down. */
    long pointSteps(int result, int steps) {
        RoundingMode rounding = meet(result) ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        return fits(point, result, steps)
                ? steps(point, result, pointWeight, steps, rounding)
                : steps(point(result), steps, rounding);
    }

    /** Whether nothing is missing. */
    private boolean meet(int result) {
        return inUnits(result) ? low[result] == high[result] : low(result).equals(high(result));
    }

    /** Whether a sum is in units, and so many steps of it in the range of whole numbers. */
    private boolean fits(long[] sums, int result, int steps) {
        return inUnits(result) && sums[result] <= Long.MAX_VALUE / steps / 2;
    }

    private long steps(long[] sums, int result, long[] weights, int steps, RoundingMode rounding) {
        long top = sums[result] * steps;
        long bottom = oneOf(result) * weights[result];
        return switch (rounding) {
            case FLOOR -> top / bottom;
            case CEILING -> (top + bottom - 1) / bottom;
            default -> (2 * top + bottom) / (2 * bottom);
        };
    }

    private static long steps(Fraction score, int steps, RoundingMode rounding) {
        return score.times(Fraction.of(steps, 1)).rounded(rounding).longValueExact();
    }

    /** Sums of fractions, by result. */
    static final class ExactTotals {

        final ExactSum[] low;
        final ExactSum[] high;
        final ExactSum[] point;

        private ExactTotals(int results) {
            low = sums(results);
            high = sums(results);
            point = sums(results);
        }

        private static ExactSum[] sums(int number) {
            ExactSum[] sums = new ExactSum[number];
            Arrays.setAll(sums, i -> new ExactSum());
            return sums;
        }

        void restart(int result, long likelyDenominator) {
            low[result].restart(likelyDenominator);
            high[result].restart(likelyDenominator);
            point[result].restart(likelyDenominator);
        }
    }
}
