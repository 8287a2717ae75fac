package org.peerprinciples.checklist.scoring;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A running sum of fractions, exact in longs while they suffice and in big integers when they don't. Most sums share
 * one denominator from the start, so adding is a multiplication and an addition.
 */
final class ExactSum {

    private long numerator;
    private long denominator = 1;
    private @Nullable Fraction big;

    /** Starts again at nought, over a denominator that terms are likely to divide. */
    void restart(long likelyDenominator) {
        numerator = 0;
        denominator = likelyDenominator;
        big = null;
    }

    /** Adds {@code weight * top / bottom}; none negative, bottom positive. */
    void add(long weight, long top, long bottom) {
        if (big == null) {
            try {
                addLongs(weight, top, bottom);
                return;
            } catch (ArithmeticException e) {
                big = Fraction.of(numerator, denominator);
            }
        }
        BigInteger product = BigInteger.valueOf(weight).multiply(BigInteger.valueOf(top));
        big = big.plus(Fraction.of(product, BigInteger.valueOf(bottom)));
    }

    /** Adds {@code weight * part / divisor}. */
    void add(long weight, ExactSum part, long divisor) {
        if (part.big == null) {
            long common = gcd(part.numerator, divisor);
            try {
                add(weight, part.numerator / common, Math.multiplyExact(part.denominator, divisor / common));
                return;
            } catch (ArithmeticException e) {
                // Too large for longs: added as fractions below.
            }
        }
        Fraction sum = over(1);
        big = sum.plus(Fraction.of(weight, 1).times(part.over(divisor)));
    }

    private void addLongs(long weight, long top, long bottom) {
        long common = denominator;
        long sum = numerator;
        if (common % bottom != 0) {
            long factor = bottom / gcd(common, bottom);
            common = Math.multiplyExact(common, factor);
            sum = Math.multiplyExact(sum, factor);
        }
        long term = Math.multiplyExact(Math.multiplyExact(weight, top), common / bottom);
        // Assigned together at the end, so that an overflow leaves the sum as it was.
        sum = Math.addExact(sum, term);
        numerator = sum;
        denominator = common;
    }

    /** This sum divided by a whole number; exact. */
    Fraction over(long divisor) {
        return big == null
                ? Fraction.of(
                        BigInteger.valueOf(numerator),
                        BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(divisor)))
                : big.dividedBy(Fraction.of(divisor, 1));
    }

    /** Compares {@code this / divisor} with {@code top / bottom}; divisor and bottom positive. */
    int compareOver(long divisor, long top, long bottom) {
        if (big == null) {
            try {
                long left = Math.multiplyExact(numerator, bottom);
                long right = Math.multiplyExact(Math.multiplyExact(denominator, divisor), top);
                return Long.compare(left, right);
            } catch (ArithmeticException e) {
                // Too near the end of the longs: compared as fractions below.
            }
        }
        return over(divisor).compareTo(Fraction.of(top, bottom));
    }

    static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }
}
