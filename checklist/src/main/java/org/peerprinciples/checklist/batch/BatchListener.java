package org.peerprinciples.checklist.batch;

/** Is told how far a batch has come, such as to show it to somebody who waits. */
@FunctionalInterface
public interface BatchListener {

    /**
     * Is called again and again while the batch is read, in the thread that runs it. What it throws ends the batch, which
     * then leaves no output.
     *
     * @param rows the rows that were scored or rejected so far
     * @param bytesRead the bytes of the input that were read so far
     * @param bytesInAll the length of the input in bytes, or -1 where that isn't known
     */
    void progressed(long rows, long bytesRead, long bytesInAll);
}
