package org.peerprinciples.checklist.plan;

/** What the efforts of anything in a plan must be. */
final class EffortRange {

    private EffortRange() {}

    /** Checks an effort at worst, and the one at best beside it. */
    static void check(int effort, int leastAtBest, int effortAtBest) {
        if (effort < 1) {
            throw new IllegalArgumentException("effort must be at least 1, but was " + effort);
        }
        if (effortAtBest < leastAtBest || effortAtBest > effort) {
            throw new IllegalArgumentException("effortAtBest must be " + leastAtBest
                    + " to the effort at worst, but was " + effortAtBest + " of " + effort);
        }
    }
}
