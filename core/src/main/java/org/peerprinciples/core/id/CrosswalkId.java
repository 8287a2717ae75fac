package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a crosswalk, such as {@code seven-principles-to-scotland-outcomes}.
 *
 * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
 */
public record CrosswalkId(@JsonValue String value) implements Comparable<CrosswalkId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
     * @throws IllegalArgumentException if it isn't such a name
     */
    public CrosswalkId {
        IdRule.NAME.check("crosswalk id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, lower-case words and digits joined by single hyphens, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't such a name
     */
    @JsonCreator
    public static CrosswalkId of(String value) {
        return new CrosswalkId(value);
    }

    @Override
    public int compareTo(CrosswalkId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
