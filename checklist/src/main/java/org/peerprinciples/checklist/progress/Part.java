package org.peerprinciples.checklist.progress;

import java.math.BigDecimal;

/**
 * The part that a cause has in a difference.
 *
 * @param cause the cause
 * @param points what it adds to the score, -100 to 100 points
 * @param shown the same with one decimal: the difference of the scores before and after the cause as they would be printed, so
 *     that the parts add up as displayed; it can be a tenth off, and two where the cause leaves something missing or nothing
 */
public record Part(Cause cause, double points, BigDecimal shown) {

    /** {@return the cause and its part for a person, such as {@code practice +2.8}} */
    @Override
    public String toString() {
        return cause.code() + " " + (shown.signum() > 0 ? "+" : "") + shown;
    }
}
