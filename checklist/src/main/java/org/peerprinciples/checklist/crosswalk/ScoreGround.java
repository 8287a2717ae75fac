package org.peerprinciples.checklist.crosswalk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * On what ground a concept has a score, or none. It follows from the links that lead to the concept: first from those that
 * are the same as it, then from those that are part of it. Where they give no score, the ground names the nearest that one
 * came to it. A link of low strength never counts.
 */
public enum ScoreGround {
    /**
     * One principle with a score is the same as the concept: the concept has that very score. Principles that are part of
     * it change nothing.
     */
    EXACT,
    /**
     * Several principles with scores are the same as the concept; or none is, and by the crosswalk's makers those that are
     * part of it {@linkplain org.peerprinciples.core.framework.Crosswalk#covered() make it up between them}, and all have
     * scores. The concept has the interval from their lowest low to their highest high, without a point. Any weighted mean
     * of those principles lies in it, whatever the weights.
     */
    INTERVAL,
    /**
     * A principle that is the same as the concept, or one of those that make it up between them, has no basis: no score.
     */
    NONE_NO_BASIS,
    /** Principles are part of the concept, and it holds more, of which nothing is known: no score. */
    NONE_REST,
    /** A principle is said to be the same as the concept or part of it, but only loosely: no score. */
    NONE_LOOSE,
    /** Every principle only overlaps with the concept, or contains it: no score. */
    NONE_PARTIAL,
    /** No principle speaks about the concept: no score. */
    NONE_NO_LINK;

    /** {@return the ground as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether a concept has a score on this ground} */
    public boolean hasScore() {
        return this == EXACT || this == INTERVAL;
    }
}
