package org.peerprinciples.checklist.crosswalk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Whether a link carries its principle's score to the concept, and if not, why not. Where several reasons hold, it is the
 * first of these that does: contains, overlaps, loose, no basis, part.
 */
public enum LinkUse {
    /** The principle is the same as the concept, or one of those that make it up between them: its score counts. */
    CARRIES,
    /** The principle contains the concept: its score says nothing exact about a part of it. */
    CONTAINS,
    /** The principle and the concept only overlap: nobody knows how the score divides. */
    OVERLAPS,
    /** The principle is said to be the same as the concept, or part of it, but the link is loose (strength low). */
    LOOSE,
    /** The principle has no score: everything in it is not applicable or without weight. */
    NO_BASIS,
    /**
     * The principle is part of the concept. Of the rest of it nothing is known, or another principle is the same as the
     * whole: its score counts for nothing alone.
     */
    PART;

    /** {@return the use as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
