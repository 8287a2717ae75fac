package org.peerprinciples.checklist.voices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/** Which way something flows between a role or side and the others. */
public enum Flow {
    /** It gives and gains. */
    BOTH_WAYS,
    /** It gives, and isn't said to gain anything. */
    GIVES_ONLY,
    /** It gains, and isn't said to give anything. */
    GAINS_ONLY;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Flow of(List<String> gives, List<String> gains) {
        return gives.isEmpty() ? GAINS_ONLY : gains.isEmpty() ? GIVES_ONLY : BOTH_WAYS;
    }
}
