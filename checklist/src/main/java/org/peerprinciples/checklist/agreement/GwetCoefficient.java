package org.peerprinciples.checklist.agreement;

import java.util.Optional;

/** Gwet's AC1, and with weights AC2: chance agreement only as far as ratings are of the kind that chance could give. */
final class GwetCoefficient extends ClassStatistic {

    private final Weights weights;

    GwetCoefficient(String id, String title, String weighting, String source, Weights weights) {
        super(
                id,
                title,
                "(observed - chance) / (1 - chance) agreement" + weighting
                        + "; chance from how evenly ratings are spread over all levels of the scale",
                source);
        this.weights = weights;
    }

    @Override
    Optional<String> obstacle(RatingTable table) {
        return Refusals.fewerThanTwoRatings(table);
    }

    /** Units with one rating tell how often levels are chosen, though not whether raters agree. */
    @Override
    UnitClasses classes(TableUnits units) {
        return units.byCounts(1);
    }

    @Override
    Formula formula(UnitClasses classes, Scale scale) {
        PairDisagreement pairs = new PairDisagreement(classes, scale, weights);
        double together = 0;
        for (double[] row : weights.distances(scale)) {
            for (double distance : row) {
                together += 1 - distance;
            }
        }
        double factor = together / (scale.size() * (scale.size() - 1.0));
        return times -> {
            double spread = 0;
            for (double share : pairs.shares(times)) {
                spread += share * (1 - share);
            }
            return Terms.ofAgreement(pairs.observed(times), 1 - factor * spread);
        };
    }

    /** Chance agreement is at most one divided by the number of levels, or with weights their mean, so always below 1. */
    @Override
    String undefined(UnitClasses classes) {
        throw new IllegalStateException("Gwet's coefficients must be defined for units with two ratings");
    }
}
