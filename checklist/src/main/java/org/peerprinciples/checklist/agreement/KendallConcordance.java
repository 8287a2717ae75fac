package org.peerprinciples.checklist.agreement;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.peerprinciples.checklist.agreement.Agreement.Quantity;

/** Kendall's W: how far raters put the units into the same order, corrected for ties. */
final class KendallConcordance extends ClassStatistic {

    private static final String TITLE = "Kendall's W";

    KendallConcordance() {
        super(
                "kendall-w",
                TITLE,
                "the spread of the units' sums of ranks, divided by what it would be if all raters ranked alike; ties share"
                        + " their mean rank, and the divisor is corrected for them",
                Sources.KENDALL);
    }

    @Override
    Optional<String> obstacle(RatingTable table) {
        return Refusals.otherRaters(TITLE, table)
                .or(() -> Refusals.oneRater(table))
                .or(() -> Refusals.missing(TITLE, table))
                .or(() -> table.units() > 1
                        ? Optional.empty()
                        : Optional.of("There is one unit only, so there is no order."));
    }

    @Override
    UnitClasses classes(TableUnits units) {
        return units.byRater(units.table().seats());
    }

    @Override
    Formula formula(UnitClasses classes, Scale scale) {
        byte[][] rows = classes.rows();
        int raters = rows[0].length;
        return times -> {
            double units = 0;
            for (int each : times) {
                units += each;
            }
            double[] sums = new double[rows.length];
            double ties = 0;
            for (int rater = 0; rater < raters; rater++) {
                ties += addRanks(sums, rows, rater, times, scale.size());
            }
            double mean = raters * (units + 1) / 2;
            double spread = 0;
            for (int each = 0; each < rows.length; each++) {
                spread += times[each] * (sums[each] - mean) * (sums[each] - mean);
            }
            double most = raters * (double) raters * (units * units * units - units) - raters * ties;
            return Terms.of(most > 0 ? 12 * spread / most : Double.NaN);
        };
    }

    /** Adds a rater's rank of each class of units to its sum, and gives the rater's correction for ties. */
    private static double addRanks(double[] sums, byte[][] rows, int rater, int[] times, int levels) {
        double[] at = new double[levels];
        for (int each = 0; each < rows.length; each++) {
            at[rows[each][rater]] += times[each];
        }
        double[] rank = new double[levels];
        double below = 0;
        double ties = 0;
        for (int level = 0; level < levels; level++) {
            rank[level] = below + (at[level] + 1) / 2;
            below += at[level];
            ties += at[level] * at[level] * at[level] - at[level];
        }
        for (int each = 0; each < rows.length; each++) {
            sums[each] += rank[rows[each][rater]];
        }
        return ties;
    }

    @Override
    String undefined(UnitClasses classes) {
        return "Every rater put all units at one level, so there is no order to agree about.";
    }

    @Override
    List<Quantity> workings(UnitClasses classes, double coefficient) {
        int freedom = classes.units() - 1;
        double square = classes.rows()[0].length * freedom * coefficient;
        return List.of(
                new Quantity("chi-square", square),
                new Quantity("degrees of freedom", freedom),
                new Quantity("p if raters ranked at random", RegularizedGamma.Q.value(freedom / 2.0, square / 2)));
    }
}
