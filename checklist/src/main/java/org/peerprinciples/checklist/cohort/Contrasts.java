package org.peerprinciples.checklist.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;
import org.peerprinciples.checklist.sampling.Percentiles;
import org.peerprinciples.checklist.sampling.Significant;

/**
 * Compares the groups that are shown: each two, or where that would be more than ten, each with all others. On the whole and on
 * principles only: criteria are many, and among many comparisons some stand out by chance.
 */
final class Contrasts {

    private static final int MOST_IN_PAIRS = 5;
    private static final int OTHERS = -1;

    private final GroupedScores grouped;
    private final List<Measure> measures;
    private final List<String> names;
    private final List<ScoreSet> sets;
    private final List<Contrast> contrasts = new ArrayList<>();

    /** Of these groups on this measure; the other one may be all others. */
    private record Contrast(int measure, int group, int other) {}

    Contrasts(GroupedScores grouped, List<Measure> measures) {
        this.grouped = grouped;
        this.measures = measures;
        this.names = List.copyOf(grouped.groups().keySet());
        this.sets = List.copyOf(grouped.groups().values());
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).scope() != Measure.Scope.CRITERION) {
                add(m);
            }
        }
    }

    private void add(int measure) {
        int[] groups = comparable(measure);
        for (int i = 0; i < groups.length; i++) {
            if (names.size() > MOST_IN_PAIRS) {
                if (groups.length > 1) {
                    contrasts.add(new Contrast(measure, groups[i], OTHERS));
                }
                continue;
            }
            for (int j = i + 1; j < groups.length; j++) {
                contrasts.add(new Contrast(measure, groups[i], groups[j]));
            }
        }
    }

    /** The groups that show points on a measure. */
    private int[] comparable(int measure) {
        return IntStream.range(0, names.size())
                .filter(g -> grouped.isShown(names.get(g), measure))
                .filter(g -> sets.get(g).answered(measure) > 0)
                .toArray();
    }

    List<GroupDifference> differences(Optional<Bootstrap> bootstrap) {
        if (contrasts.isEmpty()) {
            return List.of();
        }
        int[][] samples = sets.stream()
                .map(set -> IntStream.generate(() -> 1).limit(set.size()).toArray())
                .toArray(int[][]::new);
        List<Optional<ConfidenceInterval>> intervals = bootstrap
                .map(draws -> draws.intervals(samples, new MeanDifferences()::of))
                .orElseGet(() -> Collections.nCopies(contrasts.size(), Optional.empty()));
        List<GroupDifference> differences = new ArrayList<>();
        for (int i = 0; i < contrasts.size(); i++) {
            Contrast contrast = contrasts.get(i);
            double[] own = sets.get(contrast.group).points(contrast.measure);
            double[] other = others(contrast);
            differences.add(new GroupDifference(
                    measures.get(contrast.measure),
                    names.get(contrast.group),
                    contrast.other == OTHERS ? Optional.empty() : Optional.of(names.get(contrast.other)),
                    Significant.of(Sums.mean(own) - Sums.mean(other)),
                    Significant.of(Percentiles.of(own, 0.5) - Percentiles.of(other, 0.5)),
                    intervals.get(i)));
        }
        return differences;
    }

    private double[] others(Contrast contrast) {
        double[] points = Arrays.stream(others(contrast.measure, contrast.group, contrast.other))
                .mapToObj(g -> sets.get(g).points(contrast.measure))
                .flatMapToDouble(DoubleStream::of)
                .toArray();
        Arrays.sort(points);
        return points;
    }

    private int[] others(int measure, int group, int other) {
        return other == OTHERS
                ? Arrays.stream(comparable(measure)).filter(g -> g != group).toArray()
                : new int[] {other};
    }

    /** The differences of means over arrangements that were drawn, all from one look at them. */
    private final class MeanDifferences {

        private final int[] compared =
                contrasts.stream().mapToInt(Contrast::measure).distinct().toArray();

        /** For each measure that is compared, for each arrangement, group after group, its point, 0 where there is none. */
        private final double[][] points = new double[compared.length][];

        /** The same, 1 where there is a point. */
        private final double[][] present = new double[compared.length][];

        private final int[][] against = contrasts.stream()
                .map(contrast -> others(contrast.measure, contrast.group, contrast.other))
                .toArray(int[][]::new);
        private final int[] row;
        private final double[][] sums = new double[compared.length][sets.size()];
        private final double[][] counts = new double[compared.length][sets.size()];

        MeanDifferences() {
            for (int i = 0; i < compared.length; i++) {
                int measure = compared[i];
                double[] each = sets.stream()
                        .flatMapToDouble(set -> Arrays.stream(set.eachPoint(measure)))
                        .toArray();
                points[i] = Arrays.stream(each)
                        .map(point -> Double.isNaN(point) ? 0 : point)
                        .toArray();
                present[i] = Arrays.stream(each)
                        .map(point -> Double.isNaN(point) ? 0 : 1)
                        .toArray();
            }
            row = contrasts.stream()
                    .mapToInt(contrast -> Arrays.binarySearch(compared, contrast.measure))
                    .toArray();
        }

        double[] of(int[] times) {
            for (int i = 0; i < compared.length; i++) {
                sum(times, i);
            }
            double[] differences = new double[contrasts.size()];
            for (int i = 0; i < differences.length; i++) {
                int own = contrasts.get(i).group;
                double sum = 0;
                double count = 0;
                for (int other : against[i]) {
                    sum += sums[row[i]][other];
                    count += counts[row[i]][other];
                }
                // Nothing by nothing is NaN: not defined in this draw.
                differences[i] = sums[row[i]][own] / counts[row[i]][own] - sum / count;
            }
            return differences;
        }

        private void sum(int[] times, int measure) {
            double[] values = points[measure];
            double[] ones = present[measure];
            int at = 0;
            for (int group = 0; group < sets.size(); group++) {
                double sum = 0;
                double count = 0;
                for (int end = at + sets.get(group).size(); at < end; at++) {
                    sum += times[at] * values[at];
                    count += times[at] * ones[at];
                }
                sums[measure][group] = sum;
                counts[measure][group] = count;
            }
        }
    }
}
