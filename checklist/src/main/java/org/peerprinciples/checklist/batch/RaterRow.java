package org.peerprinciples.checklist.batch;

import java.util.Optional;
import org.peerprinciples.core.id.RaterId;

/**
 * One rater's answers about one arrangement, as they were read: positions and codes in the order of the framework, as
 * {@link org.peerprinciples.checklist.scoring.RowScores} reads them. Nobody changes the arrays.
 */
final class RaterRow {

    /** No date was given. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private final int line;
    private final Optional<RaterId> rater;
    private final long roles;
    private final int day;
    private final int[] answers;
    private final int[] planned;
    private final int[] replies;

    /**
     * Makes a row.
     *
     * @param line the line of the input on which the rater was first mentioned, from 1
     * @param rater the rater's pseudonym; empty if the input names nobody
     * @param roles the rater's roles as a set, at least one
     * @param day the date of the row as days since 1970-01-01, or {@link #NO_DAY}
     * @param answers the answer to each criterion; of a planned one the lowest level, which it counts as today
     * @param planned for each criterion the position of the level that is planned, or -1
     * @param replies the reply to each question of the screen
     */
    RaterRow(int line, Optional<RaterId> rater, long roles, int day, int[] answers, int[] planned, int[] replies) {
        this.line = line;
        this.rater = rater;
        this.roles = roles;
        this.day = day;
        this.answers = answers;
        this.planned = planned;
        this.replies = replies;
    }

    int line() {
        return line;
    }

    Optional<RaterId> rater() {
        return rater;
    }

    long roles() {
        return roles;
    }

    int day() {
        return day;
    }

    int[] answers() {
        return answers;
    }

    int[] planned() {
        return planned;
    }

    int[] replies() {
        return replies;
    }
}
