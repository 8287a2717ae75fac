package org.peerprinciples.checklist.agreement;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** The F distribution: the ratio of two variances, each divided by its degrees of freedom. */
final class FDistribution {

    private FDistribution() {}

    /** The share of ratios below a value. */
    static double share(double value, double numerator, double denominator) {
        double scaled = numerator * value;
        return scaled <= denominator
                ? RegularizedBeta.value(scaled / (denominator + scaled), numerator / 2, denominator / 2)
                : RegularizedBeta.complement(denominator / (denominator + scaled), denominator / 2, numerator / 2);
    }

    /** The value below which a share of the ratios lies, by halving until there is no number in between. */
    static double quantile(double share, double numerator, double denominator) {
        double high = 1;
        while (share(high, numerator, denominator) < share && high < Double.MAX_VALUE / 2) {
            high *= 2;
        }
        double low = high;
        while (share(low, numerator, denominator) > share && low > Double.MIN_NORMAL) {
            low /= 2;
        }
        double middle = low + (high - low) / 2;
        while (middle > low && middle < high) {
            if (share(middle, numerator, denominator) < share) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return middle;
    }
}
