package org.peerprinciples.checklist.reliability;

import java.util.Optional;

/** What covariances and correlations of items say, NaN where it isn't defined. */
final class Covariances {

    /** A pivot below this part of an item's variance is none: the item is a sum of others. */
    private static final double LEAST_PIVOT = 1e-9;

    private Covariances() {}

    static double sum(double[][] matrix) {
        double sum = 0;
        for (double[] row : matrix) {
            for (double each : row) {
                sum += each;
            }
        }
        return sum;
    }

    static double trace(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    static double alpha(double[][] covariances, double scale) {
        int k = covariances.length;
        double whole = sum(covariances);
        return k < 2 || CompleteCases.isNothing(whole, scale)
                ? Double.NaN
                : k / (k - 1.0) * (1 - trace(covariances) / whole);
    }

    /** The covariances of all items but one. */
    static double[][] without(double[][] covariances, int item) {
        int k = covariances.length - 1;
        double[][] left = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                left[i][j] = covariances[i < item ? i : i + 1][j < item ? j : j + 1];
            }
        }
        return left;
    }

    /** The correlation of an item with the sum of all. */
    static double withTotal(double[][] covariances, int item, double scale) {
        return correlation(sumOf(covariances[item]), covariances[item][item], sum(covariances), scale);
    }

    /** The correlation of an item with the sum of the others. */
    static double withRest(double[][] covariances, int item, double scale) {
        double shared = sumOf(covariances[item]) - covariances[item][item];
        return correlation(shared, covariances[item][item], sum(without(covariances, item)), scale);
    }

    private static double correlation(double covariance, double variance, double other, double scale) {
        return CompleteCases.isNothing(variance, scale) || CompleteCases.isNothing(other, scale)
                ? Double.NaN
                : Math.max(-1, Math.min(1, covariance / Math.sqrt(variance * other)));
    }

    private static double sumOf(double[] row) {
        double sum = 0;
        for (double each : row) {
            sum += each;
        }
        return sum;
    }

    /** The correlations; empty if an item doesn't vary. */
    static Optional<double[][]> correlations(double[][] covariances, double scale) {
        int k = covariances.length;
        double[][] correlations = new double[k][k];
        for (int i = 0; i < k; i++) {
            if (CompleteCases.isNothing(covariances[i][i], scale)) {
                return Optional.empty();
            }
            for (int j = 0; j < i; j++) {
                double r = covariances[i][j] / Math.sqrt(covariances[i][i] * covariances[j][j]);
                correlations[i][j] = r;
                correlations[j][i] = r;
            }
            correlations[i][i] = 1;
        }
        return Optional.of(correlations);
    }

    /** By Cholesky's decomposition, which ends at the first item that the ones before it say all about. */
    static boolean isPositiveDefinite(double[][] correlations) {
        int k = correlations.length;
        double[][] root = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double left = correlations[i][j];
                for (int m = 0; m < j; m++) {
                    left -= root[i][m] * root[j][m];
                }
                if (i == j) {
                    if (!(left > LEAST_PIVOT)) {
                        return false;
                    }
                    root[i][i] = Math.sqrt(left);
                } else {
                    root[i][j] = left / root[j][j];
                }
            }
        }
        return true;
    }
}
