package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
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

    @Property(tries = 200)
    void whatIsRememberedComesToTheSame(@ForAll("cases") Case c) {
        CaseRows given = CaseRows.of(c);
        int raters = given.roles.length;
        RowScores first = Scorer.of(c.framework(), c.policy()).rowScores();
        // Longer arrays, of which the first part is meant.
        first.score(
                raters,
                Arrays.copyOf(given.roles, raters + 2),
                Arrays.copyOf(given.answers, given.answers.length + 7),
                Arrays.copyOf(given.replies, given.replies.length + 7));
        Scores exact = first.exactly();
        PrinciplePart[] parts = new PrinciplePart[first.whole()];
        for (int p = 0; p < parts.length; p++) {
            Optional<PrinciplePart> part = first.remember(p);
            if (part.isEmpty()) {
                return;
            }
            parts[p] = part.get();
        }
        RowScores later = Scorer.of(c.framework(), c.policy()).rowScores();
        later.recall(raters, given.roles, given.replies, parts);
        for (int i = 0; i <= later.whole(); i++) {
            same(later, exact, i, STEPS);
            assertThat(later.standing(i)).isEqualTo(first.standing(i));
            assertThat(later.answered(i)).isEqualTo(first.answered(i));
            assertThat(later.applicable(i)).isEqualTo(first.applicable(i));
        }
        assertThat(later.screen()).isEqualTo(first.screen());
        assertThat(later.remember(0)).isEmpty();
        assertThatThrownBy(later::exactly).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> later.score(raters + 1, given.roles, given.answers, given.replies))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
