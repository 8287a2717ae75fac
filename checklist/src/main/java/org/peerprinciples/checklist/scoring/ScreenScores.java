package org.peerprinciples.checklist.scoring;

/** What the screen says, question by question and as a whole. */
final class ScreenScores {

    final int[] low;
    final int[] high;
    final int[] heard;
    final long[] answered;
    final long[] lowestSides;
    long expected;
    ScreenOutcome outcome = ScreenOutcome.NOT_KNOWN;

    private final CompiledFramework framework;

    ScreenScores(CompiledFramework framework) {
        this.framework = framework;
        low = new int[framework.questions];
        high = new int[framework.questions];
        heard = new int[framework.questions];
        answered = new long[framework.questions];
        lowestSides = new long[framework.questions];
    }

    void read(Answers answers, ReplyCounts counts) {
        expected = framework.speaking.expectedForScreen(answers.roles());
        boolean allYes = true;
        boolean someNotYes = false;
        boolean aimMet = false;
        boolean aimOpen = false;
        for (int q = 0; q < framework.questions; q++) {
            answers.countReplies(q, expected, counts);
            question(q, counts);
            boolean yes = low[q] == Answers.REPLIES - 1;
            boolean possible = high[q] == Answers.REPLIES - 1;
            allYes &= yes;
            someNotYes |= !possible;
            if (!framework.isExclusion[q]) {
                aimMet |= yes;
                aimOpen |= possible;
            }
        }
        outcome = allYes
                ? ScreenOutcome.PEER_SUPPORT
                : !aimOpen
                        ? ScreenOutcome.NOT_SHOWN
                        : aimMet && someNotYes ? ScreenOutcome.DRAWS_ON_PEER_SUPPORT : ScreenOutcome.NOT_KNOWN;
    }

    /** The lowest of the expected sides' medians; open while one of them is missing, unless it is the lowest already. */
    private void question(int q, ReplyCounts counts) {
        int lowest = counts.lowestMedian();
        boolean settled = counts.replied() == expected || lowest == 0;
        answered[q] = counts.replied();
        heard[q] = lowest;
        lowestSides[q] = counts.lowestSides();
        high[q] = settled ? lowest : Answers.REPLIES - 1;
        low[q] = settled ? lowest : 0;
    }

    /** Whether the answers that are missing could still make it peer support. */
    boolean couldBePeerSupport() {
        for (int q = 0; q < framework.questions; q++) {
            if (high[q] < Answers.REPLIES - 1) {
                return false;
            }
        }
        return true;
    }
}
