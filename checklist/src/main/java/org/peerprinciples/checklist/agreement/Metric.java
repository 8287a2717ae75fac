package org.peerprinciples.checklist.agreement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What the distance between two levels means, and so which differences count for how much in Krippendorff's alpha. */
public enum Metric {
    /** Levels are names: different is different. */
    NOMINAL {
        @Override
        double difference(int lower, int upper, double[] values, long[] chosen) {
            return 1;
        }
    },

    /** Levels have an order: what counts is how many ratings lie between two. */
    ORDINAL {
        @Override
        double difference(int lower, int upper, double[] values, long[] chosen) {
            long between = 0;
            for (int level = lower; level <= upper; level++) {
                between += chosen[level];
            }
            return between - (chosen[lower] + chosen[upper]) / 2.0;
        }
    },

    /** The values of levels can be subtracted: a step is as far wherever it is. */
    INTERVAL {
        @Override
        double difference(int lower, int upper, double[] values, long[] chosen) {
            return values[upper] - values[lower];
        }
    },

    /** The values of levels can be divided, from a true zero: a step counts for less the higher it is. */
    RATIO {
        @Override
        double difference(int lower, int upper, double[] values, long[] chosen) {
            double sum = values[upper] + values[lower];
            return (values[upper] - values[lower]) / sum;
        }

        @Override
        Optional<String> obstacle(Scale scale) {
            return scale.values().get(0).signum() >= 0
                    ? Optional.empty()
                    : Optional.of("Ratios need values of zero or more, but the lowest level of the scale is "
                            + scale.values().get(0).toPlainString() + ".");
        }
    };

    /** The difference of two levels, of which the upper one is higher. */
    abstract double difference(int lower, int upper, double[] values, long[] chosen);

    /** Why a scale can't be measured so. */
    Optional<String> obstacle(Scale scale) {
        return Optional.empty();
    }

    /** The squared differences of all levels, the higher one first, given how often each was chosen. */
    double[][] distances(double[] values, long[] chosen) {
        double[][] distances = new double[values.length][values.length];
        for (int upper = 0; upper < values.length; upper++) {
            for (int lower = 0; lower < upper; lower++) {
                double difference = difference(lower, upper, values, chosen);
                distances[upper][lower] = difference * difference;
            }
        }
        return distances;
    }

    /** {@return the metric's name in documents, such as {@code ordinal}} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
