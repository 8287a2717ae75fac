package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What came of planning. */
public enum Outcome {
    /** There is a way: at least one alternative. */
    WAY_FOUND,
    /** The goal is reached already, whatever the missing answers may be. There is nothing to do for it. */
    REACHED_ALREADY,
    /** No effort that there is gains anything. */
    NOTHING_TO_GAIN,
    /** What the goal is about has no basis: everything in it is not applicable or without weight. */
    NO_BASIS;

    /** {@return the outcome as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
