package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.id.RaterId;

/** Finds the position of a rater among those of an assessment. Not for use by several threads at once. */
final class RaterRows {

    /** Among so few a search from one to the next is quicker than a map. */
    private static final int FEW = 8;

    private final RaterId[] ids;
    private final int[] hashes;
    private final Map<RaterId, Integer> positions;
    private final boolean distinct;
    private int last;

    RaterRows(List<Rater> raters) {
        ids = new RaterId[raters.size()];
        hashes = new int[ids.length];
        positions = ids.length > FEW ? new HashMap<>() : Map.of();
        boolean repeated = false;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = raters.get(i).id();
            hashes[i] = ids[i].hashCode();
            repeated |= ids.length > FEW ? positions.put(ids[i], i) != null : search(ids[i], i) >= 0;
        }
        distinct = !repeated;
    }

    /** Whether every rater has another id. */
    boolean areDistinct() {
        return distinct;
    }

    /** The rater's position, or -1. Answers mostly come rater by rater, so the last one found is tried first. */
    int indexOf(RaterId id) {
        if (last < ids.length && isSame(ids[last], id)) {
            return last;
        }
        int found = ids.length > FEW ? positions.getOrDefault(id, -1) : search(id, ids.length);
        last = Math.max(found, 0);
        return found;
    }

    /** Asks first whether it is the same object, as it is in what was read from a document. */
    private static boolean isSame(Object known, RaterId id) {
        return known == id || known.equals(id);
    }

    private int search(RaterId id, int end) {
        int hash = id.hashCode();
        int i = 0;
        while (i < end && !(hashes[i] == hash && isSame(ids[i], id))) {
            i++;
        }
        return i < end ? i : -1;
    }
}
