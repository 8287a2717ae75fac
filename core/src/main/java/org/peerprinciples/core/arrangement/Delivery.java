package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where people meet. */
public enum Delivery {
    /** In the same place. */
    IN_PERSON,
    /** Online or by telephone. */
    VIRTUAL;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
