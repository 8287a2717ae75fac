package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a side of the arrangement whose experience counts as one voice, such as {@code receiving}.
 *
 * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
 */
public record SideId(@JsonValue String value) implements Comparable<SideId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
     * @throws IllegalArgumentException if it isn't such a name
     */
    public SideId {
        IdRule.NAME.check("side id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, lower-case words and digits joined by single hyphens, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't such a name
     */
    @JsonCreator
    public static SideId of(String value) {
        return new SideId(value);
    }

    @Override
    public int compareTo(SideId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
