package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How people come together. */
public enum Format {
    /** Two people at a time. */
    ONE_TO_ONE,
    /** A group that meets. */
    GROUP,
    /** A network whose members find each other. */
    NETWORK,
    /** A structured meeting or place that anyone eligible may join. */
    FORUM;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
