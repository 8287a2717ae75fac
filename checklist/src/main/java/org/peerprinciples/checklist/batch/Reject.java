package org.peerprinciples.checklist.batch;

import org.peerprinciples.core.problem.ProblemCode;

/** A row that can't be scored. */
final class Reject {

    private final long line;
    private final ProblemCode code;
    private final String message;
    private final byte[] row;

    /**
     * Makes a reject.
     *
     * @param line the line on which the row begins, from 1
     * @param code the kind of its first problem
     * @param message all its problems; never what people said in it
     * @param row the row exactly as it came, without the line break at its end
     */
    Reject(long line, ProblemCode code, String message, byte[] row) {
        this.line = line;
        this.code = code;
        this.message = message;
        this.row = row;
    }

    long line() {
        return line;
    }

    ProblemCode code() {
        return code;
    }

    String message() {
        return message;
    }

    byte[] row() {
        return row;
    }
}
