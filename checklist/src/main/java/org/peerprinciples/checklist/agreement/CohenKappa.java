package org.peerprinciples.checklist.agreement;

import java.util.List;
import java.util.Optional;

/** Cohen's kappa of two raters, from the units that both rated. */
final class CohenKappa extends ClassStatistic {

    private static final String TITLE = "Cohen's kappa";
    private final Weights weights;

    CohenKappa(String id, String title, String weighting, String source, Weights weights) {
        super(
                id,
                title,
                "(observed - chance) / (1 - chance) agreement" + weighting
                        + "; chance from how often each of the two raters chose each level",
                source);
        this.weights = weights;
    }

    @Override
    Optional<String> obstacle(RatingTable table) {
        return Refusals.otherRaters(TITLE, table)
                .or(() -> table.seats() == 2
                        ? Optional.empty()
                        : Optional.of(TITLE + " is for two raters, but there "
                                + (table.seats() == 1 ? "is one." : "are " + table.seats() + ".")
                                + " Krippendorff's alpha, Fleiss' kappa and Gwet's coefficients are for more."))
                .or(() -> Refusals.fewerThanTwoRatings(table));
    }

    @Override
    UnitClasses classes(TableUnits units) {
        return units.byRater(2);
    }

    @Override
    Formula formula(UnitClasses classes, Scale scale) {
        double[][] distances = weights.distances(scale);
        return times -> {
            long[] first = new long[distances.length];
            long[] second = new long[distances.length];
            double observed = 0;
            double units = 0;
            for (int each = 0; each < times.length; each++) {
                byte[] pair = classes.rows()[each];
                first[pair[0]] += times[each];
                second[pair[1]] += times[each];
                observed += times[each] * distances[pair[0]][pair[1]];
                units += times[each];
            }
            double chance = 0;
            for (int one = 0; one < first.length; one++) {
                for (int other = 0; other < second.length; other++) {
                    chance += (double) first[one] * second[other] * distances[one][other];
                }
            }
            return Terms.ofAgreement(observed / units, chance / (units * units));
        };
    }

    @Override
    String undefined(UnitClasses classes) {
        return Refusals.noVariation(classes);
    }

    @Override
    List<String> cautions(UnitClasses classes, RatingTable table) {
        int left = table.units() - classes.units();
        return left == 0
                ? List.of()
                : List.of(left + " of " + table.units() + " units weren't rated by both and were left out.");
    }
}
