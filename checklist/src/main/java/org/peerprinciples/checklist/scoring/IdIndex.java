package org.peerprinciples.checklist.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the positions of ids. It does what a map would, without an object for every number, and at a glance where the id
 * asked for is the very object that the framework holds.
 *
 * @param <T> the ids
 */
final class IdIndex<T> {

    private final @Nullable Object[] ids;
    private final int[] positions;

    IdIndex(List<T> inOrder) {
        // At most half full, so that a search ends soon.
        int size = Integer.highestOneBit(Math.max(1, inOrder.size())) << 2;
        ids = new Object[size];
        positions = new int[size];
        for (int i = 0; i < inOrder.size(); i++) {
            int place = place(inOrder.get(i).hashCode());
            while (ids[place] != null) {
                place = next(place);
            }
            ids[place] = inOrder.get(i);
            positions[place] = i;
        }
    }

    /** The id's position, or -1. The caller gives its hash, because it knows the type to ask. */
    int find(T id, int hash) {
        int place = place(hash);
        return ids[place] == id ? positions[place] : search(id, place);
    }

    private int search(T id, int from) {
        int place = from;
        for (Object found = ids[place]; found != null; found = ids[place]) {
            if (found.equals(id)) {
                return positions[place];
            }
            place = next(place);
        }
        return -1;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & (ids.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (ids.length - 1);
    }
}
