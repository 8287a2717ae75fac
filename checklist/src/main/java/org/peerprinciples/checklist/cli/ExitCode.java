package org.peerprinciples.checklist.cli;

/** What the command tells its caller. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;

    /** Done, but something was rejected, or a check failed. */
    static final int NOT_ALL_WELL = 1;

    /** Not done: bad usage, or input that can't be read. */
    static final int NOT_DONE = 2;

    private ExitCode() {}
}
