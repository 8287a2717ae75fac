package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExactSumTest {

    /** Two primes near 2^31 and one near 2^62: their products don't fit. */
    private static final long PRIME = 2_147_483_647L;

    private static final long OTHER_PRIME = 2_147_483_629L;
    private static final long LARGE_PRIME = 4_611_686_018_427_387_847L;

    private final ExactSum sum = new ExactSum();

    @Nested
    class InLongs {

        @Test
        void addsTermsThatShareTheLikelyDenominator() {
            sum.restart(12);
            sum.add(1, 1, 4);
            sum.add(2, 1, 3);
            assertThat(sum.over(1)).isEqualTo(Fraction.of(11, 12));
        }

        @Test
        void addsTermsThatDoNot() {
            sum.restart(12);
            sum.add(3, 1, 7);
            sum.add(1, 1, 5);
            assertThat(sum.over(2)).isEqualTo(Fraction.of(11, 35));
        }

        @Test
        void startsAgainAtNought() {
            sum.restart(3);
            sum.add(1, 1, 3);
            sum.restart(5);
            assertThat(sum.over(1)).isEqualTo(Fraction.ZERO);
        }

        @Test
        void comparesAQuotient() {
            sum.restart(4);
            sum.add(3, 1, 4);
            assertThat(sum.compareOver(1, 3, 4)).isZero();
            assertThat(sum.compareOver(2, 3, 8)).isZero();
            assertThat(sum.compareOver(1, 75_001, 100_000)).isNegative();
            assertThat(sum.compareOver(1, 74_999, 100_000)).isPositive();
        }

        @Test
        void addsAnotherSum() {
            ExactSum part = new ExactSum();
            part.restart(6);
            part.add(1, 5, 6);
            sum.add(3, part, 2);
            assertThat(sum.over(1)).isEqualTo(Fraction.of(5, 4));
        }

        @Test
        void addsASumOfNothing() {
            sum.add(3, new ExactSum(), 7);
            assertThat(sum.over(1)).isEqualTo(Fraction.ZERO);
        }
    }

    @Nested
    class BeyondLongs {

        private final Fraction expected =
                Fraction.of(1, PRIME).plus(Fraction.of(1, OTHER_PRIME)).plus(Fraction.of(1, 7));

        private void fill(ExactSum filled) {
            filled.restart(1);
            filled.add(1, 1, PRIME);
            filled.add(1, 1, OTHER_PRIME);
            filled.add(1, 1, 7);
        }

        @Test
        void losesNothingWhereTheDenominatorOverflows() {
            fill(sum);
            sum.add(5, 2, 11);
            assertThat(sum.over(1)).isEqualTo(expected.plus(Fraction.of(10, 11)));
            assertThat(sum.over(3)).isEqualTo(expected.plus(Fraction.of(10, 11)).dividedBy(Fraction.of(3, 1)));
        }

        @Test
        void losesNothingWhereATermOverflows() {
            sum.restart(1);
            sum.add(1_000_000, LARGE_PRIME - 1, LARGE_PRIME);
            assertThat(sum.over(1))
                    .isEqualTo(Fraction.of(LARGE_PRIME - 1, LARGE_PRIME).times(Fraction.of(1_000_000, 1)));
        }

        @Test
        void losesNothingWhereTheSumOverflows() {
            sum.restart(1);
            sum.add(1, Long.MAX_VALUE, 1);
            sum.add(1, Long.MAX_VALUE, 1);
            assertThat(sum.over(2)).isEqualTo(Fraction.of(Long.MAX_VALUE, 1));
        }

        @Test
        void comparesExactly() {
            sum.restart(1);
            sum.add(1, LARGE_PRIME - 1, LARGE_PRIME);
            assertThat(sum.compareOver(1, 1, 1)).isNegative();
            assertThat(sum.compareOver(1, LARGE_PRIME - 1, LARGE_PRIME)).isZero();
            assertThat(sum.compareOver(1, LARGE_PRIME - 2, LARGE_PRIME)).isPositive();
        }

        @Test
        void comparesASumThatIsBigAlready() {
            fill(sum);
            assertThat(sum.compareOver(1, 1, 7)).isPositive();
            assertThat(sum.compareOver(1, 1, 6)).isNegative();
        }

        @Test
        void addsAnotherSumThatIsBig() {
            ExactSum part = new ExactSum();
            fill(part);
            sum.restart(6);
            sum.add(1, 1, 2);
            sum.add(3, part, 4);
            assertThat(sum.over(1)).isEqualTo(Fraction.of(1, 2).plus(expected.times(Fraction.of(3, 4))));
        }

        @Test
        void addsAnotherSumWhoseDenominatorGetsTooLarge() {
            ExactSum part = new ExactSum();
            part.restart(1);
            part.add(1, 1, LARGE_PRIME);
            sum.restart(1);
            sum.add(2, part, PRIME);
            assertThat(sum.over(1)).isEqualTo(Fraction.of(2, LARGE_PRIME).dividedBy(Fraction.of(PRIME, 1)));
        }

        @Test
        void staysBigUntilItStartsAgain() {
            fill(sum);
            ExactSum part = new ExactSum();
            part.restart(2);
            part.add(1, 1, 2);
            sum.add(1, part, 1);
            assertThat(sum.over(1)).isEqualTo(expected.plus(Fraction.of(1, 2)));
            sum.restart(1);
            sum.add(1, 1, 2);
            assertThat(sum.over(1)).isEqualTo(Fraction.of(1, 2));
        }
    }

    @Test
    void findsTheGreatestCommonDivisor() {
        assertThat(ExactSum.gcd(12, 18)).isEqualTo(6);
        assertThat(ExactSum.gcd(0, 5)).isEqualTo(5);
        assertThat(ExactSum.gcd(5, 0)).isEqualTo(5);
        assertThat(ExactSum.gcd(0, 0)).isZero();
    }
}
