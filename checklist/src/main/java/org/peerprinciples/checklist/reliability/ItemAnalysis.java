package org.peerprinciples.checklist.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Works out how each item of a table behaves. */
final class ItemAnalysis {

    private final ItemTable table;
    private final double scale;
    private final int complete;
    private final double[][] covariances;
    private final Optional<double[]> loadings;

    ItemAnalysis(ItemTable table) {
        this.table = table;
        this.scale = SampledStatistic.scale(table);
        CompleteCases cases = new CompleteCases(table);
        this.complete = cases.cases();
        this.covariances = cases.covariances(cases.sizes());
        this.loadings = ReliabilityStatistics.mcDonaldOmega().canHandle(table)
                ? McDonaldOmega.loadings(covariances, scale)
                : Optional.empty();
    }

    List<ItemFigures> figures() {
        return IntStream.range(0, table.items().size()).mapToObj(this::figures).toList();
    }

    private ItemFigures figures(int item) {
        // Sorted, so that the order of cases doesn't change the last bit of a sum.
        double[] answers = IntStream.range(0, table.cases())
                .mapToDouble(row -> table.answer(row, item))
                .filter(answer -> !Double.isNaN(answer))
                .sorted()
                .toArray();
        double mean = sum(answers) / answers.length;
        double squares = sum(Arrays.stream(answers)
                .map(answer -> (answer - mean) * (answer - mean))
                .toArray());
        return new ItemFigures(
                table.items().get(item),
                answers.length,
                complete,
                count(answers, table.lowest()),
                count(answers, table.highest()),
                find(mean),
                answers.length < 2 ? Optional.empty() : find(Math.sqrt(squares / (answers.length - 1))),
                find(related(Covariances.withTotal(covariances, item, scale))),
                find(related(Covariances.withRest(covariances, item, scale))),
                find(related(alphaWithout(item))),
                loadings.flatMap(all -> find(all[item])));
    }

    /** Nothing relates items where too few cases are complete. */
    private double related(double figure) {
        return complete < SampledStatistic.FEWEST_CASES ? Double.NaN : figure;
    }

    /** As alpha itself, it asks that every item varies. */
    private double alphaWithout(int item) {
        double[][] others = Covariances.without(covariances, item);
        return Covariances.correlations(others, scale).isPresent() ? Covariances.alpha(others, scale) : Double.NaN;
    }

    private static Optional<Double> find(double figure) {
        return Double.isFinite(figure) ? Optional.of(figure) : Optional.empty();
    }

    /** One after the other; a stream's sum is free to use another order. */
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int count(double[] answers, double level) {
        return (int) Arrays.stream(answers).filter(answer -> answer == level).count();
    }
}
