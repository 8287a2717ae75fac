package org.peerprinciples.checklist.cohort;

import org.peerprinciples.checklist.sampling.Significant;

/**
 * What isn't known about the arrangements: what missing answers could do to their scores. In points from 0 to 100, rounded to ten
 * decimals. These are <em>not</em> confidence intervals.
 *
 * @param lowMean the mean of their low bounds: the mean score if everything missing were at its worst
 * @param highMean the mean of their high bounds: the mean score if everything missing were at its best
 * @param widthMean the mean width of their intervals, high less low
 * @param settled how many have nothing missing, so that low and high are the same
 */
public record Bounds(double lowMean, double highMean, double widthMean, int settled) {

    /** Describes intervals, at least one. */
    static Bounds of(double[] lows, double[] highs) {
        double[] widths = new double[lows.length];
        int settled = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = highs[i] - lows[i];
            settled += highs[i] == lows[i] ? 1 : 0;
        }
        return new Bounds(
                Significant.of(Sums.mean(lows)),
                Significant.of(Sums.mean(highs)),
                Significant.of(Sums.mean(widths)),
                settled);
    }
}
