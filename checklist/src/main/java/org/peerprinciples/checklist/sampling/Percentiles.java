package org.peerprinciples.checklist.sampling;

/**
 * Percentiles, interpolated linearly between order statistics: type 7 of Hyndman and Fan 1996 (doi 10.2307/2684934), which R and
 * numpy give unless told otherwise.
 */
public final class Percentiles {

    private Percentiles() {}

    /**
     * Gives a percentile.
     *
     * @param sorted values in ascending order, at least one
     * @param share the part of the values below it, 0 to 1; 0.5 for the median
     * @return the percentile
     * @throws IllegalArgumentException if there is no value, or the share is no part
     */
    public static double of(double[] sorted, double share) {
        if (sorted.length == 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "share must be from 0 to 1, of one value or more, but was " + share + " of " + sorted.length);
        }
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
