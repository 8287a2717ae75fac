package org.peerprinciples.checklist.batch;

import java.util.Arrays;

/** Finds the rows of rejects in their chunk, one after the other. */
final class RejectedRows {

    private final RowBlock block;
    private final Chunk.Lines lines;

    RejectedRows(Work work) {
        block = work.block;
        lines = work.chunk.lines();
    }

    /** The row exactly as it came. */
    byte[] of(Reject reject) {
        if (reject.row().length > 0) {
            return reject.row();
        }
        int row = Arrays.binarySearch(block.line, 0, block.rows, reject.line());
        long next = row + 1 < block.rows ? block.line[row + 1] : Long.MAX_VALUE;
        return lines.between(reject.line(), next);
    }
}
