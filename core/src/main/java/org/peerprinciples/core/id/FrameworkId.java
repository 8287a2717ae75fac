package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a framework in every edition of it, such as {@code seven-principles}.
 *
 * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
 */
public record FrameworkId(@JsonValue String value) implements Comparable<FrameworkId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
     * @throws IllegalArgumentException if it isn't such a name
     */
    public FrameworkId {
        IdRule.NAME.check("framework id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, lower-case words and digits joined by single hyphens, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't such a name
     */
    @JsonCreator
    public static FrameworkId of(String value) {
        return new FrameworkId(value);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
