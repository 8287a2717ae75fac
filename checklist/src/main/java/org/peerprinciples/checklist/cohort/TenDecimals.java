package org.peerprinciples.checklist.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounds points to ten decimals, more than any cohort says, so that what is left of summing in doubles isn't told. */
final class TenDecimals {

    private static final int DECIMALS = 10;

    private TenDecimals() {}

    static double of(double points) {
        return decimal(points).doubleValue();
    }

    /** The digits, without needless zeros or an exponent. */
    static String text(double points) {
        return decimal(points).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal decimal(double points) {
        return new BigDecimal(points).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
