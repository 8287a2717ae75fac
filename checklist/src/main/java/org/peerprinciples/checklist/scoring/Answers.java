package org.peerprinciples.checklist.scoring;

/** The answers that are scored, in whatever form they are held. */
abstract sealed class Answers permits Tally, AnswerRows {

    /** The replies to the screen, from what speaks least for peer support to what speaks most for it. */
    static final int REPLIES = 3;

    final CompiledFramework framework;

    Answers(CompiledFramework framework) {
        this.framework = framework;
    }

    /** The roles of all raters. */
    abstract long roles();

    /** At least as many as rated any one criterion on any one side. */
    abstract int mostRaters();

    /** Counts what was answered to a criterion. */
    abstract void count(int criterion, SideCounts counts);

    /** How many raters of a side chose each level for a criterion; at least one did. */
    abstract LevelCounts levelCounts(int criterion, int side);

    /** Counts what the expected sides replied to a question of the screen. */
    abstract void countReplies(int question, long expected, ReplyCounts counts);
}
