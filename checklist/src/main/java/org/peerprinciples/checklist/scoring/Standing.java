package org.peerprinciples.checklist.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Where a principle, or an arrangement, stands. Effective means consistent with the principles; it doesn't mean proven
 * outcomes.
 */
public enum Standing {
    /** Effective, whatever the missing answers may be. */
    EFFECTIVE,
    /** Holds elements to improve, whatever the missing answers may be. */
    TO_IMPROVE,
    /** The missing answers could still decide it either way. */
    NOT_KNOWN;

    /** {@return the standing as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
