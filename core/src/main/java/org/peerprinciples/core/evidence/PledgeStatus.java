package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of a pledge. */
public enum PledgeStatus {
    /** Made, and no more is known. */
    MADE,
    /** Being acted on. */
    UNDER_WAY,
    /** Kept. */
    KEPT,
    /** Not kept. */
    NOT_KEPT;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
