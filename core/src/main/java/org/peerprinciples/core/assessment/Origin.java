package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an assessment comes from. */
public enum Origin {
    /** Recorded by people who take part in the arrangement, run it or know it. */
    OWN_PRACTICE,
    /** Read from a public account by someone who takes no part. */
    OUTSIDE_READING,
    /** Made up, to show or to try something. */
    FICTIONAL;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
