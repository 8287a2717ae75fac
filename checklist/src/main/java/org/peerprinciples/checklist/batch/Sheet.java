package org.peerprinciples.checklist.batch;

import java.util.Arrays;
import org.peerprinciples.checklist.scoring.RowScores;

/**
 * The answers of one arrangement's raters side by side, as {@link RowScores} reads them; filled again and again, so that
 * nothing is made for each arrangement. Not for use by several threads at once.
 */
final class Sheet {

    final int criteria;
    final int questions;

    /** How many raters there are; what stands behind them in the arrays is of earlier ones. */
    int raters;

    long[] roles = new long[1];
    int[] answers;
    int[] replies;

    /** The latest day of any rater's row, or {@link RaterRow#NO_DAY}. */
    int day = RaterRow.NO_DAY;

    Sheet(int criteria, int questions) {
        this.criteria = criteria;
        this.questions = questions;
        this.answers = new int[criteria];
        this.replies = new int[questions];
    }

    void clear() {
        raters = 0;
        day = RaterRow.NO_DAY;
    }

    /** Adds a rater who has answered nothing yet, and gives the rater's position. */
    int addRater(long own) {
        if (raters == roles.length) {
            roles = Arrays.copyOf(roles, 2 * raters);
            answers = Arrays.copyOf(answers, 2 * raters * criteria);
            replies = Arrays.copyOf(replies, 2 * raters * questions);
        }
        roles[raters] = own;
        Arrays.fill(answers, raters * criteria, (raters + 1) * criteria, RowScores.MISSING);
        Arrays.fill(replies, raters * questions, (raters + 1) * questions, RowScores.MISSING);
        return raters++;
    }
}
