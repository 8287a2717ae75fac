package org.peerprinciples.checklist.agreement;

/** Of each class of units, how far the pairs of its ratings disagree, and which share of its ratings is at each level. */
final class PairDisagreement {

    private final int levels;
    private final double[] within;
    private final boolean[] hasPair;
    private final double[][] shares;

    PairDisagreement(UnitClasses classes, Scale scale, Weights weights) {
        this.levels = scale.size();
        double[][] distances = weights.distances(scale);
        int[][] counts = classes.counts(levels);
        within = new double[counts.length];
        hasPair = new boolean[counts.length];
        shares = new double[counts.length][levels];
        for (int each = 0; each < counts.length; each++) {
            double ratings = 0;
            for (int count : counts[each]) {
                ratings += count;
            }
            hasPair[each] = ratings > 1;
            within[each] = hasPair[each] ? apart(counts[each], distances) / (ratings * (ratings - 1)) : 0;
            for (int level = 0; level < levels; level++) {
                shares[each][level] = counts[each][level] / ratings;
            }
        }
    }

    private static double apart(int[] counts, double[][] distances) {
        double apart = 0;
        for (int one = 0; one < counts.length; one++) {
            for (int other = 0; other < counts.length; other++) {
                apart += (double) counts[one] * counts[other] * distances[one][other];
            }
        }
        return apart;
    }

    /** The mean over the units that have two ratings or more; NaN if there is none. */
    double observed(int[] times) {
        double sum = 0;
        long units = 0;
        for (int each = 0; each < times.length; each++) {
            if (hasPair[each]) {
                sum += times[each] * within[each];
                units += times[each];
            }
        }
        return units == 0 ? Double.NaN : sum / units;
    }

    /** For each level the mean over all units of the share of their ratings. */
    double[] shares(int[] times) {
        double[] mean = new double[levels];
        long units = 0;
        for (int each = 0; each < times.length; each++) {
            for (int level = 0; level < levels; level++) {
                mean[level] += times[each] * shares[each][level];
            }
            units += times[each];
        }
        for (int level = 0; level < levels; level++) {
            mean[level] /= units;
        }
        return mean;
    }
}
