package org.peerprinciples.checklist.crosswalk;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;

/**
 * On what ground a concept has a score, or none. It follows from the links that lead to the concept, in this order: no
 * links; the links that {@linkplain LinkUse#CARRIES carry a score}; and where none does, the nearest that one came to it.
 */
public enum ScoreGround {
    /** One link carries a score, and its principle is the same as the concept: the concept has that very score. */
    EXACT,
    /**
     * Principles that are part of the concept carry their scores, or several principles are the same as it: the concept
     * has the interval from their lowest low to their highest high, without a point. Any weighted mean of those principles
     * lies in it, whatever the weights. It holds as far as these principles speak about the concept, which may hold more.
     */
    INTERVAL,
    /** A principle that could carry a score has no basis: no score. */
    NONE_NO_BASIS,
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

    static ScoreGround of(List<LinkReading> links) {
        List<LinkReading> carrying =
                links.stream().filter(link -> link.use() == LinkUse.CARRIES).toList();
        if (!carrying.isEmpty()) {
            return carrying.size() == 1 && carrying.get(0).link().relation() == Relation.SAME ? EXACT : INTERVAL;
        }
        if (links.isEmpty()) {
            return NONE_NO_LINK;
        }
        if (links.stream().anyMatch(link -> link.use() == LinkUse.NO_BASIS)) {
            return NONE_NO_BASIS;
        }
        return links.stream().anyMatch(link -> link.use() == LinkUse.LOOSE) ? NONE_LOOSE : NONE_PARTIAL;
    }
}
