package org.peerprinciples.checklist.batch;

/** Tells the listener how far it has come. */
final class Progress {

    private final BatchSettings settings;
    private final BatchInput input;
    private final long length;

    Progress(BatchSettings settings, BatchInput input, long length) {
        this.settings = settings;
        this.input = input;
        this.length = length;
    }

    void tell(long rows) {
        settings.listener().progressed(rows, input.bytesRead(), length);
    }
}
