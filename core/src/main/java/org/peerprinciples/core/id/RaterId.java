package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Stands for a person who rates: a pseudonym, the same one over time, never a name or an address.
 *
 * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
 */
public record RaterId(@JsonValue String value) implements Comparable<RaterId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public RaterId {
        IdRule.RECORD.check("rater id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static RaterId of(String value) {
        return new RaterId(value);
    }

    @Override
    public int compareTo(RaterId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
