package org.peerprinciples.checklist.scoring;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The scores of plain rows of numbers, one after the other: for programs that hold many answers and build no documents of
 * them. Scoring makes no object and gives, by the same computing path, just what an evaluation of the same answers gives.
 *
 * <p>Raters stand in any order, each with a set of roles (see {@link Scorer#roleBit}), and each with an answer to every
 * criterion and a reply to every question of the screen, in the framework's order. An answer is the position of a level,
 * 0 for the lowest, or {@link #MISSING}, {@link #NOT_KNOWN} or {@link #NOT_APPLICABLE}. What is planned counts as the
 * lowest level today. A reply is {@link #NO}, {@link #PARTLY} or {@link #YES} to the question as it is asked, or missing or
 * not known.
 *
 * <pre>{@code
 * RowScores scores = scorer.rowScores();
 * for (Row row : rows) {
 *     scores.score(row.roles(), row.answers(), row.replies());
 *     sum += scores.low(scores.whole());
 * }
 * }</pre>
 *
 * <p>Before the first rows it is as if nobody had rated. Results are asked for by a principle's position, 0 for the first, and {@link #whole()} for the whole arrangement.
 * Made by {@link Scorer#rowScores()}; not for use by several threads at once.
 */
public final class RowScores {

    /** An answer or reply that wasn't given. Not -1, which {@link Scorer} gives for a level that isn't there. */
    public static final int MISSING = -2;

    /** An answer or reply of somebody who can't tell. To the scores it is the same as a missing one. */
    public static final int NOT_KNOWN = -3;

    /** The answer that a criterion doesn't apply, where the framework says when it may not. */
    public static final int NOT_APPLICABLE = -4;

    /** The reply no. */
    public static final int NO = 0;

    /** The reply partly. */
    public static final int PARTLY = 1;

    /** The reply yes. */
    public static final int YES = 2;

    private static final int[] NONE = {};

    /** Ready made, because nothing is to be made for each row. */
    private static final Map<Standing, Optional<Standing>> STANDINGS = Arrays.stream(Standing.values())
            .collect(Collectors.toMap(each -> each, Optional::of, (a, b) -> a, () -> new EnumMap<>(Standing.class)));

    private final Rules rules;
    private final AnswerRows rows;
    private final Totals totals;
    private final Computation computation;
    private final PrincipleParts parts = new PrincipleParts();
    private final long[] roleOfOne = new long[1];
    private boolean refused;

    /** Whether the last scores are not of rows, but of what was remembered. */
    private boolean remembered;

    /** The numbers of the parts that were recalled and aren't back in their places yet. */
    private int[] recalled = NONE;

    /** Of which replies of one rater the screen is; nothing where it is of other rows. */
    private int[] screenReplies = NONE;

    RowScores(Rules rules) {
        this.rules = rules;
        this.rows = new AnswerRows(rules.framework);
        this.totals = new Totals(rules.framework);
        this.computation = new Computation(rules, rows, totals, null);
        computation.run();
    }

    /**
     * Scores these rows in place of those before them. The arrays are read now and not changed.
     *
     * @param roles for each rater the roles
     * @param answers for each rater, one after the other, the answers to all criteria
     * @param replies for each rater, one after the other, the replies to all questions of the screen
     * @throws IllegalArgumentException if the lengths of the arrays don't fit each other, a role, level or reply isn't one of
     *     the framework's, or an answer says that a criterion doesn't apply that has to; it says where. There are no scores
     *     then until other rows are scored
     */
    public void score(long[] roles, int[] answers, int[] replies) {
        refused = true;
        rows.take(roles, answers, replies);
        compute();
    }

    /**
     * Scores the first of these rows in place of those before them, for callers whose arrays are longer than what is in them.
     * The arrays are read now and not changed.
     *
     * @param raters how many raters there are
     * @param roles for each rater the roles, and more that isn't looked at
     * @param answers for each rater, one after the other, the answers to all criteria, and more that isn't looked at
     * @param replies for each rater, one after the other, the replies to all questions of the screen, and more
     * @throws IllegalArgumentException if an array is too short, a role, level or reply isn't one of the framework's, or an
     *     answer says that a criterion doesn't apply that has to; it says where. There are no scores then until other rows
     *     are scored
     */
    public void score(int raters, long[] roles, int[] answers, int[] replies) {
        refused = true;
        if (roles.length < raters
                || answers.length < (long) raters * rules.framework.criteria
                || replies.length < (long) raters * rules.framework.questions) {
            throw new IllegalArgumentException("arrays must have room for the raters, " + raters + ", but had for "
                    + roles.length + " roles, " + answers.length + " answers and " + replies.length + " replies");
        }
        rows.take(raters, roles, answers, replies);
        compute();
    }

    private void compute() {
        remembered = false;
        recalled = NONE;
        screenReplies = NONE;
        try {
            computation.run();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw rows.refusal(e);
        }
        refused = false;
    }

    /** {@return the position of the whole, after the last principle's} */
    public int whole() {
        return totals.whole;
    }

    /**
     * Asks whether there is anything applicable to score.
     *
     * @param result a principle, or the whole
     * @return whether there is; if not, there are no scores
     * @throws IndexOutOfBoundsException if there is no such principle
     */
    public boolean hasBasis(int result) {
        return totals(result).weight[result] > 0;
    }

    /**
     * Asks whether anything was answered that counts.
     *
     * @param result a principle, or the whole
     * @return whether there is a point
     * @throws IndexOutOfBoundsException if there is no such principle
     */
    public boolean hasPoint(int result) {
        return totals(result).pointWeight[result] > 0;
    }

    /**
     * Gives the score if everything missing were at its worst.
     *
     * @param result a principle, or the whole
     * @return the score in points, 0 to 100, the double nearest to it
     * @throws IllegalStateException if there is no basis
     */
    public double low(int result) {
        totals(result).requireBasis(result);
        return totals.lowPoints(result);
    }

    /**
     * Gives the score if everything missing were at its best.
     *
     * @param result a principle, or the whole
     * @return the score in points, 0 to 100, the double nearest to it
     * @throws IllegalStateException if there is no basis
     */
    public double high(int result) {
        totals(result).requireBasis(result);
        return totals.highPoints(result);
    }

    /**
     * Gives the score of what was answered.
     *
     * @param result a principle, or the whole
     * @return the score in points, 0 to 100, the double nearest to it
     * @throws IllegalStateException if there is no point
     */
    public double point(int result) {
        if (!hasPoint(result)) {
            throw new IllegalStateException("a point must have an answer, but nothing that counts was answered");
        }
        return totals.pointPoints(result);
    }

    /**
     * Gives the standing of a principle, or of the whole.
     *
     * @param result a principle, or the whole
     * @return the standing; empty if there is no basis, for the whole if no principle has one
     * @throws IndexOutOfBoundsException if there is no such principle
     */
    public Optional<Standing> standing(int result) {
        Standing standing = totals(result).standing[result];
        return standing == null ? Optional.empty() : STANDINGS.getOrDefault(standing, Optional.empty());
    }

    /**
     * Gives the score if everything missing were at its worst, rounded down.
     *
     * @param result a principle, or the whole
     * @param steps into how many steps the range from 0 to 100 points is divided; a million for ten-thousandths of points
     * @return the score in steps
     * @throws IllegalStateException if there is no basis
     */
    public long lowSteps(int result, int steps) {
        totals(result).requireBasis(result);
        return totals.lowSteps(result, steps);
    }

    /**
     * Gives the score if everything missing were at its best, rounded up; where low and high are equal it is rounded down, as
     * low is.
     *
     * @param result a principle, or the whole
     * @param steps into how many steps the range from 0 to 100 points is divided
     * @return the score in steps
     * @throws IllegalStateException if there is no basis
     */
    public long highSteps(int result, int steps) {
        totals(result).requireBasis(result);
        return totals.highSteps(result, steps);
    }

    /**
     * Gives the score of what was answered, rounded to the nearest; where low and high are equal it is rounded down, as low is.
     *
     * @param result a principle, or the whole
     * @param steps into how many steps the range from 0 to 100 points is divided
     * @return the score in steps
     * @throws IllegalStateException if there is no point
     */
    public long pointSteps(int result, int steps) {
        if (!hasPoint(result)) {
            throw new IllegalStateException("a point must have an answer, but nothing that counts was answered");
        }
        return totals.pointSteps(result, steps);
    }

    /**
     * Counts the criteria that count: some side is expected to answer.
     *
     * @param result a principle, or the whole
     * @return how many there are
     */
    public int applicable(int result) {
        return totals(result).applicable[result];
    }

    /**
     * Counts the criteria that any expected side has rated.
     *
     * @param result a principle, or the whole
     * @return how many of those that count
     */
    public int answered(int result) {
        return totals(result).answered[result];
    }

    /**
     * Computes how a principle comes out when one rater answers, and remembers it. What came out of this principle can be asked for
     * then, and nothing else until rows are scored or recalled.
     *
     * @param principle the principle
     * @param role the rater's roles
     * @param answers the rater's answers to all criteria, of which only those of this principle are looked at
     * @return the number to {@linkplain #recall recall} it by; -1 where it isn't worth it: scores that are only exact as fractions
     * @throws IllegalArgumentException if a role or level isn't one of the framework's, or an answer says that a criterion doesn't
     *     apply that has to
     */
    public int remember(int principle, long role, int[] answers) {
        refused = true;
        remembered = true;
        recalled = NONE;
        take(role, answers, NONE);
        try {
            int part = computation.remember(principle, parts);
            refused = part < 0;
            return part;
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("answers must be the framework's to all its criteria, but were not", e);
        }
    }

    /**
     * Scores one rater's answers that are remembered, principle by principle: what is left to do is the screen and the whole. It
     * comes to the same as scoring the row, apart from {@link #exactly()}, which needs the answers.
     *
     * @param role the rater's roles
     * @param replies the replies to all questions of the screen
     * @param numbers for each principle what {@link #remember} gave here for the same roles and the answers; read until other rows
     *     are scored
     */
    public void recall(long role, int[] replies, int[] numbers) {
        refused = true;
        if (!isScreenOf(role, replies)) {
            take(role, NONE, replies);
            computation.readScreen();
            screenReplies = replies.clone();
        }
        computation.addUp(parts, numbers);
        remembered = true;
        recalled = numbers;
        refused = false;
    }

    private void take(long role, int[] answers, int[] replies) {
        screenReplies = NONE;
        roleOfOne[0] = role;
        rows.take(1, roleOfOne, answers, replies);
    }

    /** Whether the screen was read of these replies last. */
    private boolean isScreenOf(long role, int[] replies) {
        return replies.length > 0 && roleOfOne[0] == role && Arrays.equals(screenReplies, replies);
    }

    /** {@return what the screen says} */
    public ScreenOutcome screen() {
        return totals().screen.outcome;
    }

    /** {@return these scores with exact fractions and all that they are made of; what is scored here later doesn't reach them} */
    public Scores exactly() {
        totals();
        if (remembered) {
            throw new IllegalStateException("exact scores must be of rows that were scored, but these were recalled");
        }
        return Scores.of(rules, rows.copy());
    }

    private Totals totals(int result) {
        Totals known = totals();
        if (result != known.whole && recalled.length > 0) {
            for (int p = 0; p < known.whole; p++) {
                parts.restore(recalled[p], known, p);
            }
            recalled = NONE;
        }
        return known;
    }

    private Totals totals() {
        if (refused) {
            throw new IllegalStateException("scores must be of rows that were scored, but the last rows were refused");
        }
        return totals;
    }
}
