package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a text of a framework: the kind of thing, its id, and the field, such as
 * {@code criterion/safe.confidentiality/question} or {@code criterion/safe.confidentiality/descriptor/mostly}.
 *
 * @param value the id as written in documents: two to four names joined by slashes, at most 200 characters
 */
public record TextId(@JsonValue String value) implements Comparable<TextId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: two to four names joined by slashes, at most 200 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public TextId {
        IdRule.PATH.check("text id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, two to four names joined by slashes, at most 200 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static TextId of(String value) {
        return new TextId(value);
    }

    @Override
    public int compareTo(TextId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
