package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The criterion doesn't apply here. Accepted only where the framework says when it may not apply.
 *
 * @param reason why it doesn't apply, not blank
 */
@JsonTypeName("not-applicable")
public record NotApplicable(String reason) implements Answer {

    /**
     * Checks the reason.
     *
     * @param reason why it doesn't apply, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public NotApplicable {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason must say why the criterion doesn't apply, but was blank");
        }
    }

    /**
     * Makes an answer.
     *
     * @param reason why it doesn't apply, not blank
     * @return the answer
     * @throws IllegalArgumentException if the reason is blank
     */
    public static NotApplicable of(String reason) {
        return new NotApplicable(reason);
    }

    /** {@return the kind of answer and the reason's length, without the words, so that it may stand in a log} */
    @Override
    public String toString() {
        return "NotApplicable[" + reason.length() + " characters]";
    }
}
