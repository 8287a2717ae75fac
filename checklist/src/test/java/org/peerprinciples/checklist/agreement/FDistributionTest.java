package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The F distribution against another library, and a table's values. */
class FDistributionTest {

    @Property(tries = 500)
    void agreesWithAnotherLibrary(
            @ForAll @IntRange(min = 1, max = 999) int thousandths,
            @ForAll @DoubleRange(min = 1, max = 300) double numerator,
            @ForAll @DoubleRange(min = 1, max = 300) double denominator) {
        double share = thousandths / 1000.0;
        double quantile = org.peerprinciples.checklist.agreement.FDistribution.quantile(share, numerator, denominator);
        FDistribution other = FDistribution.of(numerator, denominator);

        assertThat(other.cumulativeProbability(quantile)).isCloseTo(share, within(1e-12));
        assertThat(org.peerprinciples.checklist.agreement.FDistribution.share(quantile, numerator, denominator))
                .isCloseTo(share, within(1e-13));
    }

    /** R 4.2.2: qf(0.975, 5, 18), qf(0.975, 15, 5), qf(0.025, 2, 3.7); and a half of all ratios are below 1. */
    @ParameterizedTest
    @CsvSource({
        "0.975, 5, 18, 3.38196780588",
        "0.975, 15, 5, 6.42772816708",
        "0.025, 2, 3.7, 0.0254918418995",
        "0.5, 1, 1, 1"
    })
    void givesTheValuesOfTables(double share, double numerator, double denominator, double expected) {
        assertThat(org.peerprinciples.checklist.agreement.FDistribution.quantile(share, numerator, denominator))
                .isCloseTo(expected, within(1e-10));
    }
}
