package org.peerprinciples.checklist.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.sampling.Bootstrap;

/** Laws of coefficients of reliability, on tables of any shape. */
class ReliabilityPropertiesTest {

    private static final Optional<Bootstrap> DRAWS =
            Optional.of(Bootstrap.percentile(3).withDraws(100));

    /** Answers that a common trait and chance make, now and then missing. */
    @Provide
    Arbitrary<double[][]> answers() {
        return Arbitraries.randomValue(random -> {
            int items = 1 + random.nextInt(6);
            double common = random.nextDouble();
            double missing = random.nextBoolean() ? 0 : 0.1;
            double[][] rows = new double[random.nextInt(40)][items];
            for (double[] row : rows) {
                double trait = random.nextGaussian();
                for (int i = 0; i < items; i++) {
                    double answer = common * trait + (1 - common) * random.nextGaussian();
                    row[i] = random.nextDouble() < missing
                            ? Double.NaN
                            : Math.max(0, Math.min(3, Math.rint(1.5 + 1.5 * answer)));
                }
            }
            return rows;
        });
    }

    private static ItemTable table(double[][] rows) {
        return table(rows, 0, 3);
    }

    private static ItemTable table(double[][] rows, double lowest, double highest) {
        int items = rows.length == 0 ? 2 : rows[0].length;
        return ItemTable.of(
                "any", IntStream.range(0, items).mapToObj(i -> "i" + i).toList(), rows, lowest, highest);
    }

    private static double[][] mapped(double[][] rows, java.util.function.DoubleUnaryOperator change) {
        return Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(change).toArray())
                .toArray(double[][]::new);
    }

    @Property(tries = 200)
    void theOrderOfCasesChangesNotABit(@ForAll("answers") double[][] rows, @ForAll Random random) {
        List<double[]> shuffled = new ArrayList<>(List.of(rows));
        Collections.shuffle(shuffled, random);

        assertThat(Reliability.of(List.of(table(shuffled.toArray(double[][]::new))), DRAWS))
                .isEqualTo(Reliability.of(List.of(table(rows)), DRAWS));
    }

    @Property(tries = 200)
    void addingAConstantOrTurningAllRoundChangesNoCoefficient(@ForAll("answers") double[][] rows) {
        ItemTable plain = table(rows);
        ItemTable moved = table(mapped(rows, answer -> answer + 7), 7, 10);
        ItemTable turned = table(mapped(rows, answer -> 3 - answer));
        for (ReliabilityStatistic statistic : ReliabilityStatistics.standard()) {
            assertThat(statistic.canHandle(moved)).isEqualTo(statistic.canHandle(plain));
            if (statistic.canHandle(plain)) {
                double coefficient = statistic.compute(plain).coefficient();
                assertThat(statistic.compute(moved).coefficient()).isCloseTo(coefficient, within(1e-6));
                assertThat(statistic.compute(turned).coefficient()).isCloseTo(coefficient, within(1e-6));
            }
        }
    }

    /** By the definition, one variance after the other. */
    @Property(tries = 300)
    void alphaIsWhatItsDefinitionSays(@ForAll("answers") double[][] rows) {
        ItemTable table = table(rows);
        Assume.that(ReliabilityStatistics.cronbachAlpha().canHandle(table));
        double[][] complete = Arrays.stream(rows)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        int k = rows[0].length;
        double parts = IntStream.range(0, k)
                .mapToDouble(i -> variance(
                        Arrays.stream(complete).mapToDouble(row -> row[i]).toArray()))
                .sum();
        double whole = variance(Arrays.stream(complete)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());

        assertThat(ReliabilityStatistics.cronbachAlpha().compute(table).coefficient())
                .isCloseTo(k / (k - 1.0) * (1 - parts / whole), within(1e-9))
                .isLessThanOrEqualTo(1);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    /** No other loadings within the bounds come nearer to the correlations, wherever one looks. */
    @Property(tries = 100)
    void noOtherLoadingsComeNearer(@ForAll("answers") double[][] rows, @ForAll Random random) {
        ItemTable table = table(rows);
        Assume.that(ReliabilityStatistics.mcDonaldOmega().canHandle(table));
        CompleteCases cases = new CompleteCases(table);
        double[][] correlations =
                Covariances.correlations(cases.covariances(cases.sizes()), 3).orElseThrow();
        double[] found = Minres.loadings(correlations).orElseThrow();
        double least = Minres.residual(correlations, found);
        for (int i = 0; i < 50; i++) {
            double[] start = random.doubles(found.length, -1, 1).toArray();
            assertThat(Minres.residual(correlations, start)).isGreaterThanOrEqualTo(least);
            double[] other = Minres.loadings(correlations, start).orElse(found);
            assertThat(Minres.residual(correlations, other)).isGreaterThanOrEqualTo(least - 1e-9);
        }
        assertThat(Arrays.stream(found).sum()).isGreaterThanOrEqualTo(0);
    }

    @Property(tries = 50)
    void writingAndReadingChangesNothing(@ForAll("answers") double[][] rows) {
        Reliability reliability = Reliability.of(List.of(table(rows)), DRAWS);

        assertThat(Reliability.json().read(Reliability.json().write(reliability)))
                .isEqualTo(reliability);
    }
}
