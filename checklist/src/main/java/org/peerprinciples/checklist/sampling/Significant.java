package org.peerprinciples.checklist.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounds statistics to the digits that mean something, so that the last bits of a logarithm or an error function, which may
 * differ from machine to machine, don't reach what is written: twelve significant digits, and twelve decimals at most, so that
 * what is left where two sums cancel out is zero.
 */
public final class Significant {

    /** How many digits are kept, and how many decimals at most: far more than any sample supports. */
    public static final int DIGITS = 12;

    private static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private Significant() {}

    /**
     * Rounds a number.
     *
     * @param value the number
     * @return the rounded number; zero without a sign; infinite or no number as it was
     */
    public static double of(double value) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? value
                : decimal(value).doubleValue() + 0.0;
    }

    /**
     * Writes a number, rounded, as tables have it: all its digits, without needless zeros or an exponent.
     *
     * @param value the number
     * @return its digits, such as {@code 0.25}
     * @throws IllegalArgumentException if it is infinite or no number
     */
    public static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("value must be a finite number, but was " + value);
        }
        return decimal(value).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(KEPT);
        return rounded.scale() > DIGITS ? rounded.setScale(DIGITS, RoundingMode.HALF_EVEN) : rounded;
    }
}
