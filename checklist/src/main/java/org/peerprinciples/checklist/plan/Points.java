package org.peerprinciples.checklist.plan;

import java.math.BigDecimal;

/**
 * A number of points: of a score's low bound, or of what it gains.
 *
 * @param points the number, 0 to 100: the double nearest to it
 * @param shown the same with one decimal, as it is shown to people everywhere: low bounds are rounded down, and gains so
 *     that they add up as shown. What a score gains is less than a tenth off, and so is the part of an action in it: it can
 *     be shown as a little more than it is, so a gain is "about" so much
 */
public record Points(double points, BigDecimal shown) {

    /** {@return the points as shown, such as {@code 12.5}} */
    @Override
    public String toString() {
        return shown.toString();
    }
}
