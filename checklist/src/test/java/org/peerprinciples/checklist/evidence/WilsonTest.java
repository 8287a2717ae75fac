package org.peerprinciples.checklist.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score interval against published values and another library. */
class WilsonTest {

    private static final Wilson USUAL = Wilson.of(BigDecimal.valueOf(95));

    /**
     * R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in
     * Medicine 17 (1998), 857-872, table I, method 3: the score interval without correction for continuity.
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void givesThePublishedIntervals(int count, int respondents, double lower, double upper) {
        assertThat(USUAL.lower(count, respondents)).isCloseTo(lower, within(0.00005));
        assertThat(USUAL.upper(count, respondents)).isCloseTo(upper, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"50", "80", "90", "95", "99", "99.9"})
    void nobodyAndEverybodyAreAtTheEnds(BigDecimal confidence) {
        Wilson wilson = Wilson.of(confidence);
        assertThat(wilson.lower(0, 7)).isZero();
        assertThat(wilson.upper(7, 7)).isEqualTo(1);
        assertThat(wilson.upper(0, 7)).isCloseTo(1 - wilson.lower(7, 7), within(1e-12));
    }

    @Property(tries = 500)
    void agreesWithAnotherLibrary(
            @ForAll @IntRange(min = 1, max = 3000) int respondents,
            @ForAll @IntRange(max = 1_000_000) int pick,
            @ForAll @IntRange(min = 500, max = 999) int tenthsOfPercent) {
        int count = pick % (respondents + 1);
        Wilson wilson = Wilson.of(BigDecimal.valueOf(tenthsOfPercent, 1));
        Interval other =
                BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(respondents, count, 1 - tenthsOfPercent / 1000.0);

        assertThat(wilson.lower(count, respondents)).isCloseTo(other.getLowerBound(), within(1e-11));
        assertThat(wilson.upper(count, respondents)).isCloseTo(other.getUpperBound(), within(1e-11));
        assertThat(wilson.lower(count, respondents)).isBetween(0.0, (double) count / respondents);
        assertThat(wilson.upper(count, respondents)).isBetween((double) count / respondents, 1.0);
    }
}
