package org.peerprinciples.checklist.batch;

import org.peerprinciples.checklist.scoring.RowScores;

/**
 * Answers and replies as bytes: the position of a level or reply, or one of these. Smaller than the numbers that
 * {@link RowScores} reads, because many are kept.
 */
final class Codes {

    static final byte MISSING = 10;
    static final byte NOT_KNOWN = 11;
    static final byte NOT_APPLICABLE = 12;

    /** What is planned: this and the position of the level. */
    static final byte PLANNED = 16;

    private Codes() {}

    /** The answer as the scores read it. */
    static int answer(byte code) {
        return code >= PLANNED ? 0 : reply(code);
    }

    /** The reply as the scores read it. */
    static int reply(byte code) {
        return switch (code) {
            case MISSING -> RowScores.MISSING;
            case NOT_KNOWN -> RowScores.NOT_KNOWN;
            case NOT_APPLICABLE -> RowScores.NOT_APPLICABLE;
            default -> code;
        };
    }

    /** The position of the level that is planned, or -1. */
    static int planned(byte code) {
        return code >= PLANNED ? code - PLANNED : -1;
    }
}
