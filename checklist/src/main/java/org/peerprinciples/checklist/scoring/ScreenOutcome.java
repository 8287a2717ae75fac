package org.peerprinciples.checklist.scoring;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the screen says: whether an arrangement is peer support at all, whatever it is called. */
public enum ScreenOutcome {
    /** Every question is answered in its favour, by every expected side. */
    PEER_SUPPORT,
    /** At least one aim is met; other questions are answered partly or not in its favour. */
    DRAWS_ON_PEER_SUPPORT,
    /** No aim is met. */
    NOT_SHOWN,
    /** The missing answers could still decide it. */
    NOT_KNOWN;

    /** {@return the outcome as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
