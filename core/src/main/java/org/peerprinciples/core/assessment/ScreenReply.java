package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rater answers to a question of the screen. */
public enum ScreenReply {
    /** Yes. */
    YES,
    /** Partly. */
    PARTLY,
    /** No. */
    NO,
    /** The rater can't tell: the same as no answer. */
    CANNOT_TELL;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
