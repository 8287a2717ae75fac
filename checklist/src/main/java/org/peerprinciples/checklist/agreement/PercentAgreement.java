package org.peerprinciples.checklist.agreement;

import java.util.Optional;

/** The share of pairs of ratings that are the same, in a unit, and then on average over units. */
final class PercentAgreement extends ClassStatistic {

    PercentAgreement() {
        super(
                "percent-agreement",
                "Percent agreement",
                "the share of a unit's pairs of ratings that are the same, averaged over the units with two or more;"
                        + " chance isn't taken into account",
                Sources.HANDBOOK);
    }

    @Override
    Optional<String> obstacle(RatingTable table) {
        return Refusals.fewerThanTwoRatings(table);
    }

    @Override
    UnitClasses classes(TableUnits units) {
        return units.byCounts(2);
    }

    @Override
    Formula formula(UnitClasses classes, Scale scale) {
        PairDisagreement pairs = new PairDisagreement(classes, scale, Weights.IDENTITY);
        return times -> {
            double agreement = 1 - pairs.observed(times);
            return new Terms(agreement, Optional.of(agreement), Optional.empty());
        };
    }

    /** Two ratings of a unit are the same or not. */
    @Override
    String undefined(UnitClasses classes) {
        throw new IllegalStateException("percent agreement must be defined for units with two ratings");
    }
}
