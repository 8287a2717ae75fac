package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a criterion: its principle and a name within it, such as {@code safe.confidentiality}.
 *
 * @param value the id as written in documents: a principle id, a dot, and lower-case words and digits joined by single hyphens, at most 80 characters
 */
public record CriterionId(@JsonValue String value) implements Comparable<CriterionId> {

    /**
     * Checks the id.
     *
     * @param value the id as written in documents: a principle id, a dot, and lower-case words and digits joined by single hyphens, at most 80 characters
     * @throws IllegalArgumentException if it isn't of that form
     */
    public CriterionId {
        IdRule.PART_OF_PRINCIPLE.check("criterion id", value);
    }

    /**
     * Makes an id from its text.
     *
     * @param value the text, a principle id, a dot, and lower-case words and digits joined by single hyphens, at most 80 characters
     * @return the id
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    /** {@return the principle that it belongs to, the part before the dot} */
    public PrincipleId principle() {
        return PrincipleId.of(value.substring(0, value.indexOf('.')));
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    /** {@return the id's text} */
    @Override
    public String toString() {
        return value;
    }
}
