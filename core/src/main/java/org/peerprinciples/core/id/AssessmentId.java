package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names an assessment document.
 *
 * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
 */
public record AssessmentId(@JsonValue String value) implements Comparable<AssessmentId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public AssessmentId {
        IdRule.RECORD.check("assessment id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, letters and digits, joined by single hyphens, underscores or dots, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static AssessmentId of(String value) {
        return new AssessmentId(value);
    }

    @Override
    public int compareTo(AssessmentId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
