package org.peerprinciples.checklist.scoring;

/** Scores as points from 0 to 100, rounded once, to the nearest double. */
final class Points {

    private static final long HUNDRED = 100;

    /** Every whole number up to here is a double. */
    private static final long WHOLE_DOUBLES = 1L << 53;

    /** A bit more than a double has, so that what is left decides the rounding. */
    private static final long ENOUGH = 1L << 54;

    private Points() {}

    /** The points of {@code top / bottom}; neither negative, a hundred times top and twice bottom still longs. */
    static double of(long top, long bottom) {
        long hundredfold = top * HUNDRED;
        return hundredfold <= WHOLE_DOUBLES && bottom <= WHOLE_DOUBLES
                ? (double) hundredfold / bottom
                : longDivision(hundredfold, bottom);
    }

    static double of(Fraction fraction) {
        return fraction.times(Fraction.of(HUNDRED, 1)).toDouble();
    }

    /** Digit by digit in base two, until there are enough of them for a double to be rounded from. */
    private static double longDivision(long top, long bottom) {
        long quotient = top / bottom;
        long rest = top % bottom;
        int digits = 0;
        while (quotient < ENOUGH && rest != 0) {
            rest <<= 1;
            long digit = rest >= bottom ? 1 : 0;
            rest -= digit * bottom;
            quotient = quotient << 1 | digit;
            digits++;
        }
        return Math.scalb((double) (rest == 0 ? quotient : quotient | 1), -digits);
    }
}
