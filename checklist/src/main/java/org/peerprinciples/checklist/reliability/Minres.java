package org.peerprinciples.checklist.reliability;

import java.util.Optional;

/**
 * One factor by minimum residuals: the loadings whose products come nearest to the correlations, in the sum of squares off the
 * diagonal (Harman and Jones 1966, doi 10.1007/BF02289468).
 *
 * <p>Each loading has a closed form while the others are held; taking them in turn goes downhill until nothing moves. There can
 * be more than one lowest point, so a search begins at every item's correlations, and the lowest end counts.
 */
final class Minres {

    /** No item is explained altogether: the least uniqueness that psych's fa allows. */
    static final double MOST_LOADING = Math.sqrt(1 - 0.005);

    private static final double SETTLED = 1e-13;
    private static final int MOST_ROUNDS = 100_000;
    private static final double NEARER = 1e-12;

    private Minres() {}

    /** The loadings, with a sum that isn't negative; empty if the search doesn't settle. */
    static Optional<double[]> loadings(double[][] correlations) {
        Optional<double[]> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : correlations) {
            Optional<double[]> found = loadings(correlations, start);
            double residual =
                    found.map(loadings -> residual(correlations, loadings)).orElse(Double.POSITIVE_INFINITY);
            if (residual < least - NEARER) {
                best = found;
                least = residual;
            }
        }
        return best;
    }

    /** The loadings that a search from here ends at. */
    static Optional<double[]> loadings(double[][] correlations, double[] start) {
        double[] loadings = start.clone();
        for (int i = 0; i < loadings.length; i++) {
            loadings[i] = bounded(loadings[i]);
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            if (improve(correlations, loadings) < SETTLED) {
                return Optional.of(signed(loadings));
            }
        }
        return Optional.empty();
    }

    /** Takes each loading once, and says how far the one that moved most did. */
    private static double improve(double[][] correlations, double[] loadings) {
        double furthest = 0;
        for (int i = 0; i < loadings.length; i++) {
            double products = 0;
            double squares = 0;
            for (int j = 0; j < loadings.length; j++) {
                if (j != i) {
                    products += correlations[i][j] * loadings[j];
                    squares += loadings[j] * loadings[j];
                }
            }
            double better = squares > 0 ? bounded(products / squares) : 0;
            furthest = Math.max(furthest, Math.abs(better - loadings[i]));
            loadings[i] = better;
        }
        return furthest;
    }

    static double residual(double[][] correlations, double[] loadings) {
        double sum = 0;
        for (int i = 0; i < loadings.length; i++) {
            for (int j = 0; j < i; j++) {
                double left = correlations[i][j] - loadings[i] * loadings[j];
                sum += left * left;
            }
        }
        return sum;
    }

    private static double bounded(double loading) {
        return Math.max(-MOST_LOADING, Math.min(MOST_LOADING, loading));
    }

    private static double[] signed(double[] loadings) {
        double sum = 0;
        for (double loading : loadings) {
            sum += loading;
        }
        for (int i = 0; sum < 0 && i < loadings.length; i++) {
            loadings[i] = -loadings[i];
        }
        return loadings;
    }
}
