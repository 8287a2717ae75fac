package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a theme that runs through what people said.
 *
 * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
 */
public record ThemeId(@JsonValue String value) implements Comparable<ThemeId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public ThemeId {
        IdRule.RECORD.check("theme id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static ThemeId of(String value) {
        return new ThemeId(value);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
