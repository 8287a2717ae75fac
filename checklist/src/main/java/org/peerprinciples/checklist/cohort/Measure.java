package org.peerprinciples.checklist.cohort;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What is looked at in every arrangement: the whole, a principle, or a criterion.
 *
 * @param scope which of these
 * @param id the principle's or criterion's id; {@code overall} for the whole
 */
public record Measure(Scope scope, String id) {

    /** What a measure covers. */
    public enum Scope {
        /** The whole arrangement. */
        OVERALL,
        /** A principle. */
        PRINCIPLE,
        /** A criterion. */
        CRITERION;

        /** {@return the word in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
