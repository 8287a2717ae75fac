package org.peerprinciples.checklist.reliability;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What was drawn for an interval. */
public enum Drawn {
    /** Whole arrangements, each with all its cases, because cases of one arrangement resemble each other. */
    ARRANGEMENTS,

    /** Cases, each for itself. */
    CASES;

    /** {@return the word in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
