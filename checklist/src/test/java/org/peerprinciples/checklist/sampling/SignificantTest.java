package org.peerprinciples.checklist.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SignificantTest {

    @Test
    void twelveDigitsAreKeptAndTwelveDecimalsAtMost() {
        assertThat(Significant.of(100.0 / 3)).isEqualTo(33.3333333333);
        assertThat(Significant.of(2.0 / 3)).isEqualTo(0.666666666667);
        assertThat(Significant.of(1.0 / 300)).isEqualTo(0.003333333333);
        assertThat(Significant.of(123456789012345.0)).isEqualTo(123456789012000.0);
    }

    @Test
    void whatIsLeftOfSumsThatCancelOutIsZero() {
        assertThat(Significant.of(0.1 + 0.2 - 0.3)).isZero();
        assertThat(Double.doubleToRawLongBits(Significant.of(-1e-17))).isZero();
        assertThat(Significant.text(0.3 - 0.1 - 0.2)).isEqualTo("0");
    }

    @Test
    void digitsAreWrittenPlainly() {
        assertThat(Significant.text(1)).isEqualTo("1");
        assertThat(Significant.text(-2.5e-5)).isEqualTo("-0.000025");
        assertThat(Significant.text(1e15)).isEqualTo("1000000000000000");
    }

    @Test
    void whatIsNoNumberStaysAndIsNotWritten() {
        assertThat(Significant.of(Double.NaN)).isNaN();
        assertThat(Significant.of(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> Significant.text(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Significant.text(Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void roundedIsNearStaysAndIsWhatIsWritten(@ForAll @DoubleRange(min = -1000, max = 1000) double value) {
        double rounded = Significant.of(value);

        assertThat(rounded).isCloseTo(value, within(1e-12 * Math.max(1, Math.abs(value)) * 5));
        assertThat(Significant.of(rounded)).isEqualTo(rounded);
        assertThat(new BigDecimal(Significant.text(value)).doubleValue()).isEqualTo(rounded);
    }
}
