package org.peerprinciples.checklist.agreement;

import java.util.Optional;

/** Fleiss' kappa: for each unit the same number of raters, not necessarily the same people. */
final class FleissKappa extends ClassStatistic {

    private static final String TITLE = "Fleiss' kappa";

    FleissKappa() {
        super(
                "fleiss-kappa",
                TITLE,
                "(observed - chance) / (1 - chance) agreement; chance from how often all raters together chose each level",
                Sources.FLEISS);
    }

    @Override
    Optional<String> obstacle(RatingTable table) {
        return Refusals.oneRater(table).or(() -> Refusals.missing(TITLE, table));
    }

    @Override
    UnitClasses classes(TableUnits units) {
        return units.byCounts(units.table().seats());
    }

    @Override
    Formula formula(UnitClasses classes, Scale scale) {
        PairDisagreement pairs = new PairDisagreement(classes, scale, Weights.IDENTITY);
        return times -> {
            double[] shares = pairs.shares(times);
            double apart = 0;
            for (int one = 0; one < shares.length; one++) {
                for (int other = 0; other < one; other++) {
                    apart += 2 * shares[one] * shares[other];
                }
            }
            return Terms.ofAgreement(pairs.observed(times), apart);
        };
    }

    @Override
    String undefined(UnitClasses classes) {
        return Refusals.noVariation(classes);
    }
}
