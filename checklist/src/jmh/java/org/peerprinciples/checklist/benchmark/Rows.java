package org.peerprinciples.checklist.benchmark;

import java.util.Random;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.framework.Framework;

/** Rows of numbers to score, one after the other, so that no processor can learn one of them by heart. */
final class Rows {

    private static final int NUMBER = 256;

    /** A set of roles for each rater. */
    final long[][] roles = new long[NUMBER][];

    /** Levels, rater by rater; one in twenty can't tell. */
    final int[][] answers = new int[NUMBER][];

    /** Replies, rater by rater; mostly the good one. */
    final int[][] replies = new int[NUMBER][];

    private int next;

    Rows(Framework framework, Scorer scorer, int raters) {
        Random random = new Random(35);
        int known = framework.roles().size();
        for (int row = 0; row < NUMBER; row++) {
            roles[row] = new long[raters];
            answers[row] = new int[raters * scorer.criteria()];
            replies[row] = new int[raters * scorer.questions()];
            for (int rater = 0; rater < raters; rater++) {
                roles[row][rater] = 1L << random.nextInt(known);
                roles[row][rater] |= 1L << random.nextInt(known);
            }
            for (int i = 0; i < answers[row].length; i++) {
                answers[row][i] = random.nextInt(20) == 0
                        ? RowScores.NOT_KNOWN
                        : random.nextInt(framework.scale().levels().size());
            }
            for (int i = 0; i < replies[row].length; i++) {
                boolean exclusion = i % scorer.questions() == scorer.questions() - 1;
                replies[row][i] = random.nextInt(10) == 0 ? RowScores.PARTLY : exclusion ? RowScores.NO : RowScores.YES;
            }
        }
    }

    /** The next row's position. */
    int next() {
        next = (next + 1) % NUMBER;
        return next;
    }
}
