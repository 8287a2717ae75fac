package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an arrangement, the same one over time, such as {@code riverside-network}.
 *
 * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
 */
public record ArrangementId(@JsonValue String value) implements Comparable<ArrangementId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public ArrangementId {
        IdRule.RECORD.check("arrangement id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static ArrangementId of(String value) {
        return new ArrangementId(value);
    }

    @Override
    public int compareTo(ArrangementId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
