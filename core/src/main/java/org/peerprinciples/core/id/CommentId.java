package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a comment, so that it can be spoken of without repeating its words.
 *
 * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
 */
public record CommentId(@JsonValue String value) implements Comparable<CommentId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public CommentId {
        IdRule.RECORD.check("comment id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static CommentId of(String value) {
        return new CommentId(value);
    }

    @Override
    public int compareTo(CommentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
