package org.peerprinciples.core.framework;

import java.math.BigDecimal;

/** The decimals of a framework: kept within ranges in which arithmetic on them is exact, and in one form each. */
final class Decimals {

    static final BigDecimal GREATEST_WEIGHT = BigDecimal.valueOf(1000);
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DECIMALS = 3;

    private Decimals() {}

    static BigDecimal checked(String subject, BigDecimal value, BigDecimal greatest) {
        return checked(subject, value, BigDecimal.ZERO, greatest);
    }

    static BigDecimal checked(String subject, BigDecimal value, BigDecimal least, BigDecimal greatest) {
        // Range first: a hostile exponent must not be expanded.
        if (value.compareTo(least) < 0 || value.compareTo(greatest) > 0) {
            throw new IllegalArgumentException(
                    subject + " must be " + least + " to " + greatest + ", but was " + value);
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    subject + " must have at most " + MOST_DECIMALS + " decimals, but was " + value);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
