package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far along an arrangement is. The stage never moves a score. */
public enum Stage {
    /** Being set up: much of it is planned. */
    SETTING_UP,
    /** Running. */
    EXISTING;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
