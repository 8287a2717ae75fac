package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names what a judgement of a framework's makers is about, such as {@code weights}.
 *
 * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
 */
public record JudgementId(@JsonValue String value) implements Comparable<JudgementId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: lower-case words and digits joined by single hyphens, at most 80 characters
     * @throws IllegalArgumentException if it isn't such a name
     */
    public JudgementId {
        IdRule.NAME.check("judgement id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, lower-case words and digits joined by single hyphens, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't such a name
     */
    @JsonCreator
    public static JudgementId of(String value) {
        return new JudgementId(value);
    }

    @Override
    public int compareTo(JudgementId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
