package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** The rater can't tell. In arithmetic the same as no answer; as knowledge worth having: somebody was asked. */
@JsonTypeName("not-known")
public record NotKnown() implements Answer {

    private static final NotKnown INSTANCE = new NotKnown();

    /** {@return the answer} */
    public static NotKnown of() {
        return INSTANCE;
    }
}
