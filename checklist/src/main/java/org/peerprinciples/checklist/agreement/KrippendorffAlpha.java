package org.peerprinciples.checklist.agreement;

import java.util.List;
import java.util.Optional;

/** Krippendorff's alpha, for any number of raters and missing ratings. */
final class KrippendorffAlpha extends ClassStatistic {

    private final Metric metric;

    KrippendorffAlpha(Metric metric) {
        super(
                "krippendorff-alpha-" + metric.code(),
                "Krippendorff's alpha, " + metric.code(),
                "1 - observed / chance disagreement, " + metric.code() + " metric, from pairs of ratings within units",
                Sources.KRIPPENDORFF);
        this.metric = metric;
    }

    @Override
    Optional<String> obstacle(RatingTable table) {
        return metric.obstacle(table.scale()).or(() -> Refusals.fewerThanTwoRatings(table));
    }

    @Override
    UnitClasses classes(TableUnits units) {
        return units.byCounts(2);
    }

    @Override
    Formula formula(UnitClasses classes, Scale scale) {
        int levels = scale.size();
        double[] values = scale.doubles();
        int[][] counts = classes.counts(levels);
        int[] ratings = new int[counts.length];
        for (int each = 0; each < counts.length; each++) {
            for (int count : counts[each]) {
                ratings[each] += count;
            }
        }
        return times -> terms(times, counts, ratings, values);
    }

    private Terms terms(int[] times, int[][] counts, int[] ratings, double[] values) {
        int levels = values.length;
        long[] chosen = new long[levels];
        double[][] coincident = new double[levels][levels];
        for (int each = 0; each < times.length; each++) {
            if (times[each] > 0) {
                double share = (double) times[each] / (ratings[each] - 1);
                int[] count = counts[each];
                for (int one = 0; one < levels; one++) {
                    chosen[one] += (long) times[each] * count[one];
                    for (int other = 0; count[one] > 0 && other < one; other++) {
                        coincident[one][other] += share * count[one] * count[other];
                    }
                }
            }
        }
        double[][] distances = metric.distances(values, chosen);
        double all = 0;
        double observed = 0;
        double chance = 0;
        for (int one = 0; one < levels; one++) {
            all += chosen[one];
            for (int other = 0; other < one; other++) {
                observed += 2 * coincident[one][other] * distances[one][other];
                chance += 2.0 * chosen[one] * chosen[other] * distances[one][other];
            }
        }
        return Terms.ofDisagreement(observed / all, chance / (all * (all - 1)));
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
                : List.of(left + " of " + table.units() + " units have fewer than two ratings and were left out.");
    }
}
