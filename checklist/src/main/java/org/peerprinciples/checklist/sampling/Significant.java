package org.peerprinciples.checklist.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounds statistics to the digits that mean something, so that the last bits of a logarithm or an error function, which may
 * differ from machine to machine, don't reach what is written.
 */
public final class Significant {

    /** How many digits are kept: far more than any sample supports. */
    public static final int DIGITS = 12;

    private static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    private Significant() {}

    /**
     * Rounds a number to twelve significant digits.
     *
     * @param value the number
     * @return the rounded number; zero without a sign; infinite or no number as it was
     */
    public static double of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        return new BigDecimal(value).round(KEPT).doubleValue() + 0.0;
    }
}
