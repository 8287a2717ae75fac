package org.peerprinciples.checklist.cohort;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.Percentiles;
import org.peerprinciples.checklist.sampling.Significant;

/**
 * How points spread over the arrangements that have one. All in points from 0 to 100, rounded to {@linkplain Significant twelve
 * significant digits}; percentiles are interpolated (type 7).
 *
 * @param n how many have a point, at least one
 * @param mean the mean
 * @param deviation the standard deviation, with n - 1; empty for a single one
 * @param min the least
 * @param p5 the 5th percentile
 * @param p10 the 10th percentile
 * @param p25 the 25th percentile
 * @param p50 the median
 * @param p75 the 75th percentile
 * @param p90 the 90th percentile
 * @param p95 the 95th percentile
 * @param max the most
 */
public record Distribution(
        int n,
        double mean,
        Optional<Double> deviation,
        double min,
        double p5,
        double p10,
        double p25,
        double p50,
        double p75,
        double p90,
        double p95,
        double max) {

    /** Describes values in ascending order, at least one. */
    static Distribution of(double[] sorted) {
        int n = sorted.length;
        double mean = Sums.mean(sorted);
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        return new Distribution(
                n,
                Significant.of(mean),
                n < 2 ? Optional.empty() : Optional.of(Significant.of(Math.sqrt(squares / (n - 1)))),
                Significant.of(sorted[0]),
                percentile(sorted, 0.05),
                percentile(sorted, 0.10),
                percentile(sorted, 0.25),
                percentile(sorted, 0.50),
                percentile(sorted, 0.75),
                percentile(sorted, 0.90),
                percentile(sorted, 0.95),
                Significant.of(sorted[n - 1]));
    }

    private static double percentile(double[] sorted, double share) {
        return Significant.of(Percentiles.of(sorted, share));
    }
}
