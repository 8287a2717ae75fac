package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;

/** Rounded scores, counts, and what is remembered, against exact fractions of the same rows. */
class RowStepsPropertiesTest {

    private static final int STEPS = 1_000_000;

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static long rounded(Fraction share, int steps, RoundingMode rounding) {
        return share.times(Fraction.of(steps, 1)).rounded(rounding).longValueExact();
    }

    private static void same(RowScores rows, Scores exact, int i, int steps) {
        Scores.Result result = i == rows.whole() ? exact.whole() : exact.principle(i);
        if (!result.hasBasis()) {
            assertThatThrownBy(() -> rows.lowSteps(i, steps)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> rows.highSteps(i, steps)).isInstanceOf(IllegalStateException.class);
            return;
        }
        boolean meet = result.low().equals(result.high());
        assertThat(rows.lowSteps(i, steps)).isEqualTo(rounded(result.low(), steps, RoundingMode.FLOOR));
        assertThat(rows.highSteps(i, steps))
                .isEqualTo(rounded(result.high(), steps, meet ? RoundingMode.FLOOR : RoundingMode.CEILING));
        Optional<Fraction> point = result.point();
        if (point.isPresent()) {
            assertThat(rows.pointSteps(i, steps))
                    .isEqualTo(rounded(point.get(), steps, meet ? RoundingMode.FLOOR : RoundingMode.HALF_UP));
        } else {
            assertThatThrownBy(() -> rows.pointSteps(i, steps)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static void counted(RowScores rows, Scores exact, int i) {
        int from = i == rows.whole() ? 0 : exact.firstCriterion(i);
        int to = i >= rows.whole() - 1 ? exact.criteria() : exact.firstCriterion(i + 1);
        assertThat(rows.applicable(i)).isEqualTo((int) IntStream.range(from, to)
                .filter(c -> exact.expectedSides(c) != 0)
                .count());
        assertThat(rows.answered(i)).isEqualTo((int) IntStream.range(from, to)
                .filter(c -> exact.criterionPoint(c).isPresent() && exact.expectedSides(c) != 0)
                .count());
    }

    @Property(tries = 200)
    void stepsAreThoseOfFractions(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 40) int times, @ForAll Random random) {
        CaseRows few = CaseRows.of(c);
        CaseRows many = few.repeated(times, c.framework().scale().levels().size(), random);
        for (Scorer scorer :
                new Scorer[] {Scorer.of(c.framework(), c.policy()), Scorer.inFractions(c.framework(), c.policy())}) {
            RowScores rows = scorer.rowScores();
            for (CaseRows each : new CaseRows[] {few, many}) {
                rows.score(each.roles, each.answers, each.replies);
                Scores exact = rows.exactly();
                for (int i = 0; i <= rows.whole(); i++) {
                    same(rows, exact, i, STEPS);
                    same(rows, exact, i, Integer.MAX_VALUE);
                    counted(rows, exact, i);
                }
            }
        }
    }

    private static int[] remembered(RowScores rows, CaseRows given) {
        int[] numbers = new int[rows.whole()];
        for (int p = 0; p < numbers.length; p++) {
            numbers[p] = rows.remember(p, given.roles[0], given.answers);
        }
        return numbers;
    }

    @Property(tries = 200)
    void whatIsRememberedComesToTheSame(@ForAll("cases") Case c, @ForAll Random random) {
        CaseRows all = CaseRows.of(c);
        Assume.that(all.roles.length > 0);
        Scorer scorer = Scorer.of(c.framework(), c.policy());
        CaseRows given = all.first(scorer);
        CaseRows other =
                all.repeated(2, c.framework().scale().levels().size(), random).first(scorer);
        RowScores first = scorer.rowScores();
        first.score(given.roles, given.answers, given.replies);
        Scores exact = first.exactly();
        RowScores later = scorer.rowScores();
        int[] numbers = remembered(later, given);
        int[] others = remembered(later, other);
        if (Arrays.stream(numbers).anyMatch(number -> number < 0)) {
            return;
        }
        later.recall(other.roles[0], other.replies, others);
        later.recall(given.roles[0], given.replies, numbers);
        comesToTheSame(later, first, exact);
        later.score(all.roles, all.answers, all.replies);
        later.recall(given.roles[0], given.replies, numbers);
        comesToTheSame(later, first, exact);
        assertThatThrownBy(later::exactly).isInstanceOf(IllegalStateException.class);
        later.score(given.roles, given.answers, given.replies);
        assertThat(later.exactly().whole().hasBasis()).isEqualTo(exact.whole().hasBasis());
    }

    /** The whole before principles, because those are put back only when they are asked for. */
    private static void comesToTheSame(RowScores later, RowScores first, Scores exact) {
        assertThat(later.screen()).isEqualTo(first.screen());
        for (int i = later.whole(); i >= 0; i--) {
            same(later, exact, i, STEPS);
            assertThat(later.standing(i)).isEqualTo(first.standing(i));
            assertThat(later.answered(i)).isEqualTo(first.answered(i));
            assertThat(later.applicable(i)).isEqualTo(first.applicable(i));
        }
    }

    @Property(tries = 50)
    void longerArraysAreReadToTheLastRater(@ForAll("cases") Case c) {
        CaseRows given = CaseRows.of(c);
        int raters = given.roles.length;
        Assume.that(raters > 0);
        RowScores rows = Scorer.of(c.framework(), c.policy()).rowScores();
        rows.score(
                raters,
                Arrays.copyOf(given.roles, raters + 2),
                Arrays.copyOf(given.answers, given.answers.length + 7),
                Arrays.copyOf(given.replies, given.replies.length + 7));
        RowScores exactly = Scorer.of(c.framework(), c.policy()).rowScores();
        exactly.score(given.roles, given.answers, given.replies);
        comesToTheSame(rows, exactly, exactly.exactly());
        assertThatThrownBy(() -> rows.score(raters + 1, given.roles, given.answers, given.replies))
                .isInstanceOf(IllegalArgumentException.class);
        Assume.that(rows.remember(0, given.roles[0], given.answers) >= 0);
        assertThatThrownBy(() -> rows.remember(0, given.roles[0], new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
