package org.peerprinciples.checklist.scoring;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one tally: for every principle and for the whole an interval and a standing, and what they are made of.
 * All values are fractions of 1 and exact. Everything is known by its position in the framework, 0 for the first; sets of
 * sides are bits, bit 0 for the first side. Immutable.
 */
public final class Scores {

    private final Rules rules;
    private final CompiledFramework framework;
    private final Totals totals;
    private final @Nullable AnswerRows rows;
    private volatile @Nullable CriterionScores criteria;

    private Scores(Rules rules, Totals totals, @Nullable AnswerRows rows, @Nullable CriterionScores criteria) {
        this.rules = rules;
        this.framework = rules.framework;
        this.totals = totals;
        this.rows = rows;
        this.criteria = criteria;
    }

    /** The scores of a tally as it is now. */
    static Scores of(Rules rules, Tally tally) {
        Totals totals = new Totals(rules.framework);
        CriterionScores criteria = new CriterionScores(rules.framework);
        new Computation(rules, tally, totals, criteria).run();
        return new Scores(rules, totals, null, criteria);
    }

    /** The scores of rows that nobody changes any more; what they are made of is worked out when first asked for. */
    static Scores of(Rules rules, AnswerRows rows) {
        Totals totals = new Totals(rules.framework);
        new Computation(rules, rows, totals, null).run();
        return new Scores(rules, totals, rows, null);
    }

    private CriterionScores criterionScores() {
        CriterionScores made = criteria;
        if (made == null) {
            // Made twice when two threads ask at once, and equal then.
            made = new CriterionScores(framework);
            new Computation(rules, Objects.requireNonNull(rows), new Totals(framework), made).run();
            criteria = made;
        }
        return made;
    }

    /** {@return the number of principles} */
    public int principles() {
        return framework.principles;
    }

    /** {@return the number of criteria of all principles} */
    public int criteria() {
        return framework.criteria;
    }

    /** {@return the number of sides} */
    public int sides() {
        return framework.sides;
    }

    /** {@return the number of questions of the screen} */
    public int questions() {
        return framework.questions;
    }

    /**
     * Gives the first criterion of a principle.
     *
     * @param principle the principle, or {@link #principles()} for the end of the last one
     * @return its first criterion
     */
    public int firstCriterion(int principle) {
        return framework.firstCriterion[principle];
    }

    /** {@return the scores and standing of the whole arrangement} */
    public Result whole() {
        return new Result(framework.principles);
    }

    /**
     * Gives the scores and standing of a principle.
     *
     * @param principle the principle
     * @return its result
     * @throws IndexOutOfBoundsException if there is no such principle
     */
    public Result principle(int principle) {
        return new Result(Objects.checkIndex(principle, framework.principles));
    }

    /** The scores and standing of a principle, or of the whole. */
    public final class Result {

        private final int index;

        private Result(int index) {
            this.index = index;
        }

        /** {@return whether there is anything applicable to score; if not, there are no scores and no standing} */
        public boolean hasBasis() {
            return totals.weight[index] > 0;
        }

        /**
         * {@return the score if everything missing were at its worst, 0 to 1}
         *
         * @throws IllegalStateException if there is no basis
         */
        public Fraction low() {
            requireBasis();
            return totals.low(index);
        }

        /**
         * {@return the score if everything missing were at its best, 0 to 1}
         *
         * @throws IllegalStateException if there is no basis
         */
        public Fraction high() {
            requireBasis();
            return totals.high(index);
        }

        /** {@return the score of what was answered, 0 to 1; empty if nothing was} */
        public Optional<Fraction> point() {
            return totals.pointWeight[index] > 0 ? Optional.of(totals.point(index)) : Optional.empty();
        }

        /** {@return the standing; empty if there is no basis, for the whole if no principle has one} */
        public Optional<Standing> standing() {
            return Optional.ofNullable(totals.standing[index]);
        }

        private void requireBasis() {
            totals.requireBasis(index);
        }
    }

    /**
     * Gives the threshold from which a principle counts as effective.
     *
     * @param principle the principle
     * @return the threshold, 0 to 1
     */
    public Fraction threshold(int principle) {
        return Fraction.of(rules.thresholdTop[principle], rules.thresholdBottom[principle]);
    }

    /**
     * Gives the required sides that are expected to answer something in a principle and have rated nothing in it. While
     * there is one, the principle isn't effective, however high the others put it.
     *
     * @param principle the principle
     * @return the sides
     */
    public long unheardSides(int principle) {
        return totals.unheard[principle];
    }

    /**
     * Gives the part that a criterion has in its principle.
     *
     * @param criterion the criterion
     * @return its weight divided by the weight of all applicable criteria of the principle, 0 to 1; 0 if the criterion is
     *     out
     */
    public Fraction part(int criterion) {
        int p = principleOf(criterion);
        return expectedSides(criterion) == 0 || totals.weight[p] == 0
                ? Fraction.ZERO
                : Fraction.of(framework.criterionWeight[criterion], totals.weight[p]);
    }

    /**
     * Gives the sides that are expected to answer a criterion, without those whose answers all say that it doesn't
     * apply.
     *
     * @param criterion the criterion
     * @return the sides; none if the criterion is out
     */
    public long expectedSides(int criterion) {
        return criterionScores().expected[criterion];
    }

    /**
     * Gives the sides that rated a criterion.
     *
     * @param criterion the criterion
     * @return the sides, all of them expected
     */
    public long answeredSides(int criterion) {
        return criterionScores().answered[criterion];
    }

    /**
     * Gives the sides that would be expected to answer a criterion, had they not all said that it doesn't apply.
     *
     * @param criterion the criterion
     * @return the sides
     */
    public long setAsideSides(int criterion) {
        return criterionScores().setAside[criterion];
    }

    /**
     * Gives the expected sides that are below the floor of a critical criterion.
     *
     * @param criterion the criterion
     * @return the sides; none if the criterion isn't critical
     */
    public long belowFloor(int criterion) {
        return criterionScores().belowFloor[criterion];
    }

    /**
     * Gives the expected sides that haven't answered a critical criterion, and so may be below its floor.
     *
     * @param criterion the criterion
     * @return the sides; none if the criterion isn't critical
     */
    public long openFloor(int criterion) {
        return criterionScores().openFloor[criterion];
    }

    /**
     * Gives the value of a side on a criterion.
     *
     * @param criterion the criterion
     * @param side the side
     * @return the value, 0 (all at the lowest level) to 1 (all at the highest); empty if the side hasn't rated
     */
    public Optional<Fraction> sideValue(int criterion, int side) {
        int cell = criterion * framework.sides + side;
        CriterionScores made = criterionScores();
        return made.sideBottom[cell] == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(made.sideTop[cell], made.sideBottom[cell]));
    }

    /**
     * Gives the low bound of a criterion.
     *
     * @param criterion a criterion that isn't out
     * @return the mean over the expected sides, those missing at 0; 0 to 1
     */
    public Fraction criterionLow(int criterion) {
        return sumOfSides(criterion).dividedBy(Fraction.of(Long.bitCount(expectedSides(criterion)), 1));
    }

    /**
     * Gives the high bound of a criterion.
     *
     * @param criterion a criterion that isn't out
     * @return the mean over the expected sides, those missing at 1; 0 to 1
     */
    public Fraction criterionHigh(int criterion) {
        int missing = Long.bitCount(expectedSides(criterion) & ~answeredSides(criterion));
        return criterionLow(criterion).plus(Fraction.of(missing, Long.bitCount(expectedSides(criterion))));
    }

    /**
     * Gives the point of a criterion.
     *
     * @param criterion the criterion
     * @return the mean over the sides that rated, 0 to 1; empty if none did
     */
    public Optional<Fraction> criterionPoint(int criterion) {
        int heard = Long.bitCount(answeredSides(criterion));
        return heard == 0 ? Optional.empty() : Optional.of(sumOfSides(criterion).dividedBy(Fraction.of(heard, 1)));
    }

    private Fraction sumOfSides(int criterion) {
        Fraction sum = Fraction.ZERO;
        for (int s = 0; s < framework.sides; s++) {
            sum = sum.plus(sideValue(criterion, s).orElse(Fraction.ZERO));
        }
        return sum;
    }

    private int principleOf(int criterion) {
        int p = 0;
        while (framework.firstCriterion[p + 1] <= criterion) {
            p++;
        }
        return p;
    }

    /** {@return what the screen says} */
    public ScreenOutcome screen() {
        return totals.screen.outcome;
    }

    /** {@return the sides that are expected to answer the screen} */
    public long screenExpected() {
        return totals.screen.expected;
    }

    /**
     * Gives the expected sides that answered a question of the screen.
     *
     * @param question the question
     * @return the sides
     */
    public long screenAnswered(int question) {
        return totals.screen.answered[question];
    }

    /**
     * Gives the least that the answer to a question can speak for peer support.
     *
     * @param question the question
     * @return 0, 1 or 2: not at all, partly, fully
     */
    public int screenLow(int question) {
        return totals.screen.low[question];
    }

    /**
     * Gives the most that the answer to a question can speak for peer support.
     *
     * @param question the question
     * @return 0, 1 or 2: not at all, partly, fully
     */
    public int screenHigh(int question) {
        return totals.screen.high[question];
    }

    /**
     * Gives the lowest answer to a question among the sides that answered it, which the sides still missing can't lift.
     *
     * @param question the question
     * @return 0, 1 or 2: not at all, partly, fully; 2 if no side answered
     */
    public int screenHeard(int question) {
        return totals.screen.heard[question];
    }

    /**
     * Gives the sides from which the lowest answer to a question comes.
     *
     * @param question the question
     * @return the expected sides whose median is the lowest; none if no side answered
     */
    public long screenLowestSides(int question) {
        return totals.screen.lowestSides[question];
    }
}
