package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why an action is in a plan.
 *
 * @param kind the kind of reason
 * @param text a sentence or two with the figures
 */
public record Reason(Kind kind, String text) {

    /** The kinds of reason, the most pressing first. */
    public enum Kind {
        /** A side is below the floor of a critical criterion. */
        SIDE_BELOW_FLOOR,
        /** A side hasn't answered a critical criterion, and may be below its floor. */
        FLOOR_NOT_KNOWN,
        /** A side that is always expected hasn't rated anything in the principle. */
        SIDE_NOT_HEARD,
        /** The points that it gains. */
        POINTS;

        /** {@return the kind as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
