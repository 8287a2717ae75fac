package org.peerprinciples.checklist.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sampling.ConfidenceInterval.Method;

class BootstrapTest {

    /** Fifteen American law schools: mean test score and mean grade (Efron and Tibshirani 1993, table 3.1). */
    private static final double[] SCORES = {576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594};

    private static final double[] GRADES = {
        3.39, 3.30, 2.81, 3.03, 3.44, 3.07, 3.00, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96
    };

    private static final int[] FIFTEEN = ones(15);

    /** boot 1.3.28.1 in R 4.2.2: quantile(boot(...)$t, ...) of 400,000 draws; here 100,000. */
    @Test
    void percentilesOfTheLawSchoolsAreAsInR() {
        Bootstrap bootstrap = Bootstrap.percentile(7).withDraws(100_000);

        isClose(bootstrap.interval(FIFTEEN, BootstrapTest::correlation), 0.4595, 0.9616);
        isClose(bootstrap.withConfidence(0.9).interval(FIFTEEN, BootstrapTest::correlation), 0.5231, 0.9474);
    }

    /** The same draws in boot.ci(type = "bca"), with the influence of each school from leaving it out. */
    @Test
    void correctedPercentilesOfTheLawSchoolsAreAsInR() {
        Bootstrap bootstrap = Bootstrap.bca(7).withDraws(100_000);

        isClose(bootstrap.interval(FIFTEEN, BootstrapTest::correlation), 0.3331, 0.9416);
        isClose(bootstrap.withConfidence(0.9).interval(FIFTEEN, BootstrapTest::correlation), 0.4294, 0.9270);
    }

    private static void isClose(Optional<ConfidenceInterval> interval, double low, double high) {
        assertThat(interval.orElseThrow().low()).isCloseTo(low, within(0.006));
        assertThat(interval.orElseThrow().high()).isCloseTo(high, within(0.002));
    }

    private static double correlation(int[] times) {
        double units = Arrays.stream(times).sum();
        double score = 0;
        double grade = 0;
        for (int i = 0; i < times.length; i++) {
            score += times[i] * SCORES[i] / units;
            grade += times[i] * GRADES[i] / units;
        }
        double both = 0;
        double scores = 0;
        double grades = 0;
        for (int i = 0; i < times.length; i++) {
            both += times[i] * (SCORES[i] - score) * (GRADES[i] - grade);
            scores += times[i] * (SCORES[i] - score) * (SCORES[i] - score);
            grades += times[i] * (GRADES[i] - grade) * (GRADES[i] - grade);
        }
        return both / Math.sqrt(scores * grades);
    }

    /** The Java platform's generator of the same design is an oracle for ours, which doesn't change with it. */
    @Property
    void theGeneratorIsSplitMix64(@ForAll long seed) {
        SplitMix ours = new SplitMix(seed);
        SplittableRandom theirs = new SplittableRandom(seed);
        for (int i = 0; i < 20; i++) {
            assertThat(ours.nextLong()).isEqualTo(theirs.nextLong());
        }
    }

    /** The first outputs for the seed 1234567, as the reference implementation in C by Vigna gives them. */
    @Test
    void theGeneratorGivesTheReferenceNumbers() {
        SplitMix generator = new SplitMix(1234567);

        assertThat(Long.toUnsignedString(generator.nextLong())).isEqualTo("6457827717110365317");
        assertThat(Long.toUnsignedString(generator.nextLong())).isEqualTo("3203168211198807973");
    }

    @Property
    void numbersBelowABoundAreAllAsLikely(@ForAll @IntRange(min = 1, max = 60) int bound, @ForAll long seed) {
        SplitMix generator = new SplitMix(seed);
        int[] found = new int[bound];
        int tries = 2000 * bound;
        for (int i = 0; i < tries; i++) {
            found[generator.below(bound)]++;
        }
        // Six standard deviations, so that among a hundred thousand counts none should be outside by chance.
        assertThat(Arrays.stream(found).asDoubleStream().boxed())
                .allSatisfy(count -> assertThat(count).isCloseTo(2000, within(6 * Math.sqrt(2000))));
    }

    @Test
    void evenTheGreatestBoundsAreDrawnFairly() {
        SplitMix generator = new SplitMix(3);
        int upper = 0;
        for (int i = 0; i < 100_000; i++) {
            // Without drawing again, a half of these would be drawn too often.
            upper += generator.below(3 << 29) >= 1 << 30 ? 1 : 0;
        }

        assertThat(upper / 100_000.0).isCloseTo(1 / 3.0, within(0.01));
    }

    @Property
    void percentilesAreWithinTheDraws(@ForAll long seed) {
        double[] seen = {Double.MAX_VALUE, -Double.MAX_VALUE};
        ConfidenceInterval interval = Bootstrap.percentile(seed)
                .withDraws(100)
                .interval(FIFTEEN, times -> {
                    double value = correlation(times);
                    seen[0] = Math.min(seen[0], value);
                    seen[1] = Math.max(seen[1], value);
                    return value;
                })
                .orElseThrow();

        assertThat(interval.low()).isBetween(seen[0] - 1e-11, interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(seen[1] + 1e-11);
    }

    @Property
    void theSameSeedGivesTheSameInterval(@ForAll long seed) {
        Bootstrap bootstrap = Bootstrap.bca(seed).withDraws(100);

        assertThat(bootstrap.interval(FIFTEEN, BootstrapTest::correlation))
                .isEqualTo(bootstrap.interval(FIFTEEN, BootstrapTest::correlation))
                .hasValueSatisfying(interval -> {
                    assertThat(interval.seed()).contains(seed);
                    assertThat(interval.draws()).contains(100);
                    assertThat(interval.method()).isEqualTo(Method.BCA);
                });
    }

    /** Three units of a class are drawn as three units are. */
    @Test
    void classesAreDrawnByTheirSize() {
        int[] sizes = {30, 10};
        ConfidenceInterval ofClasses = Bootstrap.percentile(5)
                .interval(sizes, times -> times[1] / 40.0)
                .orElseThrow();
        ConfidenceInterval ofUnits = Bootstrap.percentile(5)
                .interval(ones(40), times -> Arrays.stream(times, 30, 40).sum() / 40.0)
                .orElseThrow();

        assertThat(ofClasses).isEqualTo(ofUnits);
        assertThat(Bootstrap.bca(5).interval(sizes, times -> times[1] / 40.0))
                .isEqualTo(Bootstrap.bca(5)
                        .interval(
                                ones(40), times -> Arrays.stream(times, 30, 40).sum() / 40.0));
    }

    @Test
    void samplesAreDrawnFromEachByItself() {
        int[][] samples = {{4, 0}, {6, 3}};
        Bootstrap.percentile(1).interval(samples, times -> {
            assertThat(times[0] + times[1]).isEqualTo(4);
            assertThat(times[2] + times[3]).isEqualTo(9);
            assertThat(times[1]).isZero();
            return times[2];
        });
    }

    @Test
    void drawsInWhichAFigureIsNotDefinedAreLeftOutAndCounted() {
        ConfidenceInterval interval = Bootstrap.bca(1)
                .interval(new int[] {10, 2}, times -> times[1] == 0 ? Double.NaN : times[1])
                .orElseThrow();

        assertThat(interval.undefined().orElseThrow()).isBetween(60, 180);
        assertThat(interval.low()).isGreaterThanOrEqualTo(1);
        assertThat(Bootstrap.percentile(1).interval(new int[] {10, 2}, times -> times[1] != 2 ? Double.NaN : 1))
                .isEmpty();
    }

    @Test
    void whatNeverVariesHasAnIntervalWithoutLength() {
        assertThat(Bootstrap.bca(1).interval(new int[] {5}, times -> 1))
                .hasValueSatisfying(interval -> assertThat(interval.low()).isEqualTo(interval.high()));
    }

    @Test
    void oneUnitAndUndefinedFiguresHaveNoInterval() {
        assertThat(Bootstrap.percentile(1).interval(new int[] {1}, times -> 1)).isEmpty();
        assertThat(Bootstrap.percentile(1).interval(new int[] {9}, times -> Double.NaN))
                .isEmpty();
        assertThat(Bootstrap.percentile(1).interval(new int[][] {{9}, {1}}, times -> 1))
                .isEmpty();
    }

    @Test
    void settingsMustMakeSense() {
        assertThatThrownBy(() -> Bootstrap.percentile(1).withDraws(99))
                .hasMessage("draws must be 100 to 1000000, but were 99");
        assertThatThrownBy(() -> Bootstrap.percentile(1).withConfidence(1))
                .hasMessage("confidence must be between 0 and 1, but was 1.0");
        assertThatThrownBy(() -> Bootstrap.percentile(1).withConfidence(Double.NaN))
                .hasMessage("confidence must be between 0 and 1, but was NaN");
        assertThatThrownBy(() -> new Bootstrap(Method.F_DISTRIBUTION, 1, 1000, 0.95))
                .hasMessage("method must be percentile or bca, but was f-distribution");
    }

    @Test
    void figuresAreKeptToTwelveDigits() {
        assertThat(Significant.of(2.0 / 3)).isEqualTo(0.666666666667);
        assertThat(Significant.of(-1234567.8901234567)).isEqualTo(-1234567.89012);
        assertThat(Significant.of(-0.0)).isEqualTo(0.0);
        assertThat(Double.toString(Significant.of(-0.0))).isEqualTo("0.0");
        assertThat(Significant.of(Double.NaN)).isNaN();
        assertThat(Significant.of(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    private static int[] ones(int units) {
        int[] ones = new int[units];
        Arrays.fill(ones, 1);
        return ones;
    }
}
