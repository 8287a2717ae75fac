package org.peerprinciples.checklist.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Percentiles, and intervals of several figures at once. */
class PercentilesTest {

    /** R 4.2.2: {@code quantile(c(1, 2, 4, 8), c(0, .1, .5, .75, 1), type = 7)}. */
    @Test
    void percentilesAreRs() {
        double[] values = {1, 2, 4, 8};

        assertThat(List.of(
                        Percentiles.of(values, 0),
                        Percentiles.of(values, 0.5),
                        Percentiles.of(values, 0.75),
                        Percentiles.of(values, 1)))
                .containsExactly(1.0, 3.0, 5.0, 8.0);
        assertThat(Percentiles.of(values, 0.1)).isEqualTo(1.3);
        assertThat(Percentiles.of(new double[] {5}, 0.3)).isEqualTo(5);
    }

    @Test
    void whatHasNoPercentileIsRefused() {
        assertThatThrownBy(() -> Percentiles.of(new double[0], 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentiles.of(new double[] {1}, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentiles.of(new double[] {1}, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentiles.of(new double[] {1}, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The first figure is defined everywhere, the second now and then, the third never. */
    @Test
    void eachOfSeveralFiguresHasTheIntervalThatItHasAlone() {
        Figure first = times -> times[0] + 2.0 * times[1] + 5.0 * times[3];
        Figure second = times -> times[0] > 1 ? Double.NaN : times[2];
        Figure never = times -> Double.NaN;
        int[][] samples = {{1, 1, 1}, {1, 1, 2}};
        for (Bootstrap bootstrap : List.of(Bootstrap.percentile(9), Bootstrap.bca(9))) {
            List<Optional<ConfidenceInterval>> together = bootstrap.intervals(
                    samples, times -> new double[] {first.of(times), second.of(times), never.of(times)});

            assertThat(together)
                    .containsExactly(
                            bootstrap.interval(samples, first), bootstrap.interval(samples, second), Optional.empty());
            assertThat(together.get(1).orElseThrow().undefined().orElseThrow()).isPositive();
        }
    }

    @Test
    void aSampleOfOneHasNoInterval() {
        assertThat(Bootstrap.percentile(1).intervals(new int[][] {{2}, {1}}, times -> new double[] {times[0]}))
                .containsExactly(Optional.empty());
    }
}
