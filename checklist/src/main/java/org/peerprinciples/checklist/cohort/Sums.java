package org.peerprinciples.checklist.cohort;

/** Sums one value after the other; a stream is free to use another order. */
final class Sums {

    private Sums() {}

    /** The mean; NaN of nothing. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
