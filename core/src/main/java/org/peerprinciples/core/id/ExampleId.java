package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a practice example of a framework, such as {@code schwartz-rounds}.
 *
 * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
 */
public record ExampleId(@JsonValue String value) implements Comparable<ExampleId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
     * @throws IllegalArgumentException if it isn't such a name
     */
    public ExampleId {
        IdRule.NAME.check("practice example id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, lower-case words and digits joined by single hyphens, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't such a name
     */
    @JsonCreator
    public static ExampleId of(String value) {
        return new ExampleId(value);
    }

    @Override
    public int compareTo(ExampleId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
