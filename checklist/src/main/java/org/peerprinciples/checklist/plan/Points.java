package org.peerprinciples.checklist.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number of points: of a score's low bound, or of what it gains.
 *
 * @param points the number, 0 to 100: the double nearest to it
 * @param shown the same with one decimal, as it is shown to people: low bounds are rounded down, and gains so that they add
 *     up as shown
 */
public record Points(double points, BigDecimal shown) {

    /**
     * {@return the points with one decimal, rounded down, as reasons say them: a gain that never claims more than there is,
     * where what is {@linkplain #shown() shown} is rounded so that it adds up}
     */
    public BigDecimal atLeast() {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.FLOOR);
    }

    /** {@return the points as shown, such as {@code 12.5}} */
    @Override
    public String toString() {
        return shown.toString();
    }
}
