package org.peerprinciples.checklist.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.peerprinciples.core.evidence.Evidence;

/** The kinds of evidence. */
public enum EvidenceKind {
    /** A document. */
    DOCUMENT,
    /** Something that somebody saw. */
    OBSERVATION,
    /** A survey's result. */
    SURVEY,
    /** Something that somebody said. */
    VOICE,
    /** A record of what was done. */
    ACTIVITY,
    /** A promise. */
    PLEDGE;

    /** {@return the kind as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Gives the kind of a piece of evidence.
     *
     * @param evidence the piece
     * @return its kind
     */
    public static EvidenceKind of(Evidence evidence) {
        return evidence.match(
                document -> DOCUMENT,
                observation -> OBSERVATION,
                survey -> SURVEY,
                voice -> VOICE,
                activity -> ACTIVITY,
                pledge -> PLEDGE);
    }
}
