package org.peerprinciples.checklist.scoring;

import java.util.Collection;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;

/**
 * A framework and a policy, compiled for scoring. Immutable and safe for use by many threads.
 *
 * <p>The rules, for one criterion: the ratings of each side are combined to that side's value between 0 and 1. A side is
 * expected to answer if it has raters of whom a role can tell, or is required. An expected side that hasn't answered
 * contributes 0 to the low bound and 1 to the high one; low and high are the means over the expected sides, the point is
 * the mean over those that answered. A side whose answers all say that the criterion doesn't apply is no longer
 * expected; a criterion without expected sides is out.
 *
 * <p>For a principle: low, high and point are means over its criteria, weighted, times 100; the point over those that
 * have one. For the whole: the same over the principles that have a basis.
 */
public final class Scorer {

    private final CompiledFramework framework;
    private final Rules rules;

    private Scorer(Rules rules) {
        this.framework = rules.framework;
        this.rules = rules;
    }

    /**
     * Compiles a framework.
     *
     * @param framework a framework without problems
     * @param policy the policy
     * @return the scorer
     */
    public static Scorer of(Framework framework, ScoringPolicy policy) {
        return new Scorer(Rules.of(new CompiledFramework(framework), policy));
    }

    /** The same, always computed in fractions: the slow way, which has to come to the same. */
    static Scorer inFractions(Framework framework, ScoringPolicy policy) {
        return new Scorer(Rules.inFractions(new CompiledFramework(framework), policy));
    }

    /** {@return an empty tally for this framework} */
    public Tally tally() {
        return new Tally(framework);
    }

    /** {@return the number of criteria of all principles} */
    public int criteria() {
        return framework.criteria;
    }

    /** {@return the number of questions of the screen} */
    public int questions() {
        return framework.questions;
    }

    /**
     * Finds a criterion's position.
     *
     * @param id the criterion's id
     * @return its position among all criteria of the framework, or -1 if there is none with this id
     */
    public int indexOf(CriterionId id) {
        return framework.indexOf(id);
    }

    /**
     * Finds a criterion's position, sooner where it is guessed right.
     *
     * @param id the criterion's id
     * @param likely the position that it likely has, such as the one after the last that was found; any number
     * @return its position among all criteria of the framework, or -1 if there is none with this id
     */
    public int indexOf(CriterionId id, int likely) {
        return framework.indexOf(id, likely);
    }

    /**
     * Finds a level's position.
     *
     * @param id the level's id
     * @return its position on the scale, 0 for the lowest, or -1 if there is none with this id
     */
    public int indexOf(LevelId id) {
        return framework.indexOf(id);
    }

    /**
     * Finds a screen question's position.
     *
     * @param id the question's id
     * @return its position in the screen, or -1 if there is none with this id
     */
    public int indexOf(QuestionId id) {
        return framework.indexOf(id);
    }

    /**
     * Finds a screen question's position, sooner where it is guessed right.
     *
     * @param id the question's id
     * @param likely the position that it likely has; any number
     * @return its position in the screen, or -1 if there is none with this id
     */
    public int indexOf(QuestionId id, int likely) {
        return framework.indexOf(id, likely);
    }

    /**
     * Gives a role as a set.
     *
     * @param id the role's id
     * @return the set that holds only this role, or 0 if the framework has no role with this id
     */
    public long roleBit(RoleId id) {
        return framework.roleBit(id);
    }

    /**
     * Gives roles as a set.
     *
     * @param ids the roles' ids
     * @return the set that holds them; what the framework has no role for is left out
     */
    public long roleBits(Collection<RoleId> ids) {
        return ids.stream().mapToLong(this::roleBit).reduce(0, (some, more) -> some | more);
    }

    /**
     * Asks whether a criterion may be answered with "not applicable".
     *
     * @param criterion the criterion's position
     * @return whether the framework says when it may not apply
     */
    public boolean mayNotApply(int criterion) {
        return framework.mayNotApply[criterion];
    }

    /**
     * Combines ratings as the policy says, outside of any tally.
     *
     * @param counts how many raters chose each level, lowest first; at least one
     * @return their value, 0 (everyone at the lowest level) to 1 (everyone at the highest)
     */
    public Fraction combine(int... counts) {
        return rules.combiner.combine(new LevelCounts(counts, 0, framework.levelValue, framework.range));
    }

    /**
     * Gives the value of a level.
     *
     * @param level the level's position
     * @return (value - lowest) / (highest - lowest)
     */
    public Fraction levelValue(int level) {
        return Fraction.of(framework.levelValue[level], framework.range);
    }

    /**
     * Gives the sides on which somebody can tell about a criterion.
     *
     * @param roles the roles that they hold
     * @param criterion the criterion's position
     * @return the sides; none if no role of theirs can tell
     */
    public long sidesThatTell(long roles, int criterion) {
        return framework.sidesThatTell(roles, criterion);
    }

    /**
     * Gives the sides of roles.
     *
     * @param roles the roles
     * @return the sides on which any of them is
     */
    public long sidesOf(long roles) {
        return framework.speaking.sidesOf(roles);
    }

    /**
     * Scores a tally.
     *
     * @param tally a tally that {@link #tally()} of this scorer made
     * @return the scores; later changes to the tally don't reach them
     */
    public Scores score(Tally tally) {
        if (tally.framework != framework) {
            throw new IllegalArgumentException("tally must be one of this scorer's, but was another's");
        }
        return Scores.of(rules, tally);
    }

    /**
     * Scores rows of numbers, once; {@link #rowScores()} scores many of them without making anything new.
     *
     * @param roles for each rater the roles
     * @param answers for each rater, one after the other, the answers to all criteria, as {@link RowScores} reads them
     * @param replies for each rater, one after the other, the replies to all questions of the screen
     * @return the scores; later changes to the arrays don't reach them
     * @throws IllegalArgumentException if the lengths of the arrays don't fit each other, a number isn't one that
     *     {@link RowScores} reads, or an answer says that a criterion doesn't apply that has to
     */
    public Scores score(long[] roles, int[] answers, int[] replies) {
        return scoreWithoutCopy(roles.clone(), answers.clone(), replies.clone());
    }

    /**
     * Scores rows of numbers, once, as {@link #score(long[], int[], int[])} does, but for callers who have no more use for
     * their arrays, or never change them: what the scores are made of is read from them when it is first asked for.
     *
     * @param roles for each rater the roles
     * @param answers for each rater, one after the other, the answers to all criteria, as {@link RowScores} reads them
     * @param replies for each rater, one after the other, the replies to all questions of the screen
     * @return the scores; the arrays must not be changed from now on
     * @throws IllegalArgumentException if the lengths of the arrays don't fit each other, a number isn't one that
     *     {@link RowScores} reads, or an answer says that a criterion doesn't apply that has to
     */
    public Scores scoreWithoutCopy(long[] roles, int[] answers, int[] replies) {
        AnswerRows rows = new AnswerRows(framework);
        rows.take(roles, answers, replies);
        try {
            return Scores.of(rules, rows);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw rows.refusal(e);
        }
    }

    /** {@return a place to score rows of numbers in, again and again} */
    public RowScores rowScores() {
        return new RowScores(rules);
    }
}
