package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Why a score isn't what it was. A difference is split in this order: each cause is given what changes when it comes into
 * effect after those before it. Where causes interact, another order would give other parts; the order is a convention, the
 * same for every comparison.
 */
public enum Cause {
    /**
     * The same people answer the same question with another level. What is planned counts as the lowest level, as it does
     * today. It means that answers changed, and is no proof of what changed them.
     */
    PRACTICE,
    /**
     * Another edition of the framework, or a tailoring of it: other weights, questions left out, questions added or worded
     * anew. The later answers to what is new, and those in place of answers that couldn't be carried over, belong here where
     * they are by people who answered both times: it is the framework that asked them anew.
     */
    EDITION_OR_TAILORING,
    /** Another scoring policy. */
    POLICY,
    /** People answered only one of the two times, or hold other roles now. */
    WHO_ANSWERED,
    /**
     * People who answered both times gave a level to the same question only one of the two times: no answer, not known or
     * not applicable the other time.
     */
    MISSING_ANSWERS;

    /** {@return the cause as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
