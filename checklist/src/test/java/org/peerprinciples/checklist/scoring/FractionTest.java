package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isInLowestTermsWithAPositiveDenominator() {
        assertThat(Fraction.of(-6, -8)).hasToString("3/4").isEqualTo(Fraction.of(3, 4));
        assertThat(Fraction.of(6, -8)).hasToString("-3/4");
        assertThat(Fraction.of(0, -5)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
        assertThat(Fraction.of(6, 8).numerator()).isEqualTo(3);
        assertThat(Fraction.of(6, 8).denominator()).isEqualTo(4);
    }

    @Test
    void refusesADenominatorOfNought() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("denominator must not be 0, but was");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void isTheSameNumberAsTheDecimalItIsMadeFrom() {
        assertThat(Fraction.of(new BigDecimal("66.667"))).isEqualTo(Fraction.of(66_667, 1000));
        assertThat(Fraction.of(new BigDecimal("0.50"))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000, 1));
        assertThat(Fraction.of(new BigDecimal("-7"))).isEqualTo(Fraction.of(-7, 1));
    }

    @Test
    void computesExactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(third.minus(Fraction.of(1, 2))).isEqualTo(Fraction.of(-1, 6));
        assertThat(third.times(Fraction.of(3, 7))).isEqualTo(Fraction.of(1, 7));
        assertThat(third.dividedBy(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    }

    @Test
    void comparesWhereDoublesCannotTellApart() {
        Fraction almost = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        assertThat(almost).isLessThan(Fraction.ONE).isNotEqualTo(Fraction.ONE);
        assertThat(almost.toDouble()).isEqualTo(1.0);
        assertThat(Fraction.of(1, 3)).isEqualByComparingTo(Fraction.of(2, 6)).isNotEqualTo("1/3");
    }

    @Test
    void roundsToWholeNumbers() {
        assertThat(Fraction.of(7, 2).rounded(RoundingMode.FLOOR)).isEqualTo(BigInteger.valueOf(3));
        assertThat(Fraction.of(7, 2).rounded(RoundingMode.CEILING)).isEqualTo(BigInteger.valueOf(4));
        assertThat(Fraction.of(7, 2).rounded(RoundingMode.HALF_UP)).isEqualTo(BigInteger.valueOf(4));
        assertThat(Fraction.of(-7, 2).rounded(RoundingMode.FLOOR)).isEqualTo(BigInteger.valueOf(-4));
    }

    @Test
    void isTheNearestDouble() {
        assertThat(Fraction.of(2, 3).toDouble()).isEqualTo(2.0 / 3.0);
        assertThat(Fraction.of(BigInteger.TEN.pow(400), BigInteger.TEN.pow(400).multiply(BigInteger.TWO))
                        .toDouble())
                .isEqualTo(0.5);
    }
}
