package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chunk on its way: what was read, which groups are in it, and what was written of them. Used again for later chunks. */
final class Work {

    final Chunk chunk;
    final RowBlock block;
    final Output output = new Output();

    /** A group that was begun in earlier chunks and has ended in this one. */
    @Nullable
    Group ended;

    /** Groups that are in this chunk as a whole: from which row, and up to which. */
    int[] from = new int[64];

    int[] to = new int[64];
    int groups;

    /** Which arrangements of the store are to be written. */
    int firstOrdinal;

    int endOrdinal;

    /** Rows that were rejected after they were read, by lines. */
    final List<Reject> rejects = new ArrayList<>();

    Work(int chunkSize, int width) {
        chunk = new Chunk(chunkSize);
        block = new RowBlock(width);
    }

    void clear() {
        block.clear();
        output.clear();
        ended = null;
        groups = 0;
        firstOrdinal = 0;
        endOrdinal = 0;
        rejects.clear();
        chunk.length = 0;
    }

    void addGroup(int first, int end) {
        if (groups == from.length) {
            from = Arrays.copyOf(from, 2 * groups);
            to = Arrays.copyOf(to, 2 * groups);
        }
        from[groups] = first;
        to[groups] = end;
        groups++;
    }
}
