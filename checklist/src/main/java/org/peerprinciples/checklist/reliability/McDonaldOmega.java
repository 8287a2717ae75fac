package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** McDonald's omega total with one factor, of standardised items, as psych gives it as {@code omega.tot}. */
final class McDonaldOmega extends SampledStatistic {

    @Override
    public String id() {
        return "mcdonald-omega";
    }

    @Override
    public String title() {
        return "McDonald's omega";
    }

    @Override
    public String method() {
        return "1 - sum of the uniquenesses / sum of all correlations: omega total of standardised items; one factor by minimum"
                + " residuals on the correlations of complete cases";
    }

    @Override
    public String source() {
        return "McDonald 1999, doi 10.4324/9781410601087; minimum residuals: Harman and Jones 1966, doi 10.1007/BF02289468";
    }

    @Override
    int fewestItems() {
        return 3;
    }

    @Override
    List<String> reasons(double[][] covariances, double scale) {
        double[][] correlations = Covariances.correlations(covariances, scale).orElseThrow();
        if (!Covariances.isPositiveDefinite(correlations)) {
            return List.of("The correlations must be positive definite, but an item follows from the others.");
        }
        return Minres.loadings(correlations).isPresent()
                ? List.of()
                : List.of("The search for a factor must settle, but it didn't.");
    }

    /** Draws are near to the whole, so their search begins where that of the whole ended. */
    @Override
    ToDoubleFunction<double[][]> coefficient(double[][] covariances, double scale) {
        double[] start = loadings(covariances, scale).orElseThrow();
        return drawn -> Covariances.correlations(drawn, scale)
                .filter(Covariances::isPositiveDefinite)
                .map(correlations -> omega(correlations, start))
                .orElse(Double.NaN);
    }

    private static double omega(double[][] correlations, double[] start) {
        return Minres.loadings(correlations, start)
                .map(loadings -> {
                    double uniqueness = 0;
                    for (double loading : loadings) {
                        uniqueness += 1 - loading * loading;
                    }
                    return 1 - uniqueness / Covariances.sum(correlations);
                })
                .orElse(Double.NaN);
    }

    /** The loadings of the items; empty if there are fewer than three, or they have no factor. */
    static Optional<double[]> loadings(double[][] covariances, double scale) {
        return Covariances.correlations(covariances, scale)
                .filter(correlations -> correlations.length >= 3)
                .filter(Covariances::isPositiveDefinite)
                .flatMap(Minres::loadings);
    }

    @Override
    List<String> cautions(ItemTable table, double[][] covariances, double scale) {
        double[] loadings = loadings(covariances, scale).orElseThrow();
        List<String> whole = new ArrayList<>();
        List<String> opposed = new ArrayList<>();
        for (int i = 0; i < loadings.length; i++) {
            if (Math.abs(loadings[i]) >= Minres.MOST_LOADING) {
                whole.add(table.items().get(i));
            }
            if (loadings[i] < 0) {
                opposed.add(table.items().get(i));
            }
        }
        List<String> cautions = new ArrayList<>(Cautions.ofOpposed(opposed));
        cautions.addAll(Cautions.ofHeywood(whole));
        return cautions;
    }
}
