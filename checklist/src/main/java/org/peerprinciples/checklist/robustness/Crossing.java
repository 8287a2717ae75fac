package org.peerprinciples.checklist.robustness;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a change has to be reached or passed before a standing is another. */
public enum Crossing {
    /** The standing is another as soon as the change is reached. */
    AT,
    /** At the change itself the standing still holds; the least bit further, and it is another. */
    BEYOND;

    /** {@return the crossing in words that go before a number, {@code at least} or {@code more than}} */
    public String words() {
        return this == AT ? "at least" : "more than";
    }

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
