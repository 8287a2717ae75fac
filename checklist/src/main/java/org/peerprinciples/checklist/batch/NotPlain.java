package org.peerprinciples.checklist.batch;

/** Thrown where a document isn't one that the quick way understands: the thorough one then says what it is. */
final class NotPlain extends Exception {

    /** Made once and without a trace: it is no fault, and nobody is told. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final NotPlain HERE = new NotPlain();

    private static final long serialVersionUID = 1;

    private NotPlain() {
        super("not plain", null, false, false);
    }
}
