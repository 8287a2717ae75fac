package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cases of a table that answered every item, gathered in classes to draw from: like rows together, or where cases of one
 * arrangement stand together, each arrangement by itself. Rows and classes are in an order of their own, so that the order in
 * the table changes not even the last bit.
 */
final class CompleteCases {

    private static final Comparator<double[]> BY_ANSWERS = Arrays::compare;
    private static final Comparator<List<double[]>> BY_ROWS = CompleteCases::compare;

    /** A variance of this part of the whole sample's is none: what summing in doubles leaves. */
    private static final double NOTHING = 1e-12;

    private final int items;
    private final List<List<double[]>> classes = new ArrayList<>();
    private final int[] sizes;
    private final int cases;
    private final boolean byArrangement;
    private final double[] centre;

    CompleteCases(ItemTable table) {
        items = table.items().size();
        Map<Integer, List<double[]>> together = new LinkedHashMap<>();
        int complete = 0;
        for (int row = 0; row < table.cases(); row++) {
            if (table.isComplete(row)) {
                complete++;
                together.computeIfAbsent(table.arrangement(row), key -> new ArrayList<>())
                        .add(table.row(row));
            }
        }
        cases = complete;
        // A single arrangement can't be drawn from; its cases are all there is.
        byArrangement = together.size() > 1 && together.size() < complete;
        List<double[]> all = together.values().stream()
                .flatMap(Collection::stream)
                .sorted(BY_ANSWERS)
                .toList();
        centre = centre(all);
        if (byArrangement) {
            together.values().forEach(rows -> rows.sort(BY_ANSWERS));
            together.values().stream().sorted(BY_ROWS).forEach(classes::add);
            sizes = new int[classes.size()];
            Arrays.fill(sizes, 1);
        } else {
            Map<double[], Integer> like = new TreeMap<>(BY_ANSWERS);
            all.forEach(row -> like.merge(row, 1, Integer::sum));
            like.keySet().forEach(row -> classes.add(List.of(row)));
            sizes = like.values().stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int cases() {
        return cases;
    }

    int items() {
        return items;
    }

    /** How many there are to draw from: arrangements, or cases. */
    int units() {
        return Arrays.stream(sizes).sum();
    }

    /** How many there are of each class. */
    int[] sizes() {
        return sizes.clone();
    }

    /** Whether whole arrangements are drawn, rather than cases. */
    boolean isByArrangement() {
        return byArrangement;
    }

    /** The covariances of the items over cases that were drawn; all zero for fewer than two. */
    double[][] covariances(int[] times) {
        double[] sums = new double[items];
        double[][] products = new double[items][items];
        double[] away = new double[items];
        int n = 0;
        for (int each = 0; each < times.length; each++) {
            for (double[] row : times[each] > 0 ? classes.get(each) : List.<double[]>of()) {
                n += times[each];
                for (int i = 0; i < items; i++) {
                    away[i] = row[i] - centre[i];
                    double weighted = times[each] * away[i];
                    sums[i] += weighted;
                    for (int j = 0; j <= i; j++) {
                        products[i][j] += weighted * away[j];
                    }
                }
            }
        }
        for (int i = 0; i < items; i++) {
            for (int j = 0; j <= i; j++) {
                double covariance = n < 2 ? 0 : (products[i][j] - sums[i] * sums[j] / n) / (n - 1);
                products[i][j] = covariance;
                products[j][i] = covariance;
            }
        }
        return products;
    }

    /** Whether a variance is none, but for what summing leaves. */
    static boolean isNothing(double variance, double scale) {
        return !(variance > NOTHING * scale * scale);
    }

    private double[] centre(List<double[]> rows) {
        double[] means = new double[items];
        for (double[] row : rows) {
            for (int i = 0; i < items; i++) {
                means[i] += row[i] / rows.size();
            }
        }
        return means;
    }

    private static int compare(List<double[]> one, List<double[]> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = Arrays.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
