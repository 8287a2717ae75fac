package org.peerprinciples.checklist.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peerprinciples.checklist.progress.Years.between;
import static org.peerprinciples.checklist.progress.Years.criterion;
import static org.peerprinciples.checklist.progress.Years.now;
import static org.peerprinciples.checklist.progress.Years.principle;
import static org.peerprinciples.checklist.progress.Years.then;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Change.LeaveOutCriterion;
import org.peerprinciples.core.framework.Change.Reword;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.TextId;

/** How differences are split, one cause after another. */
class CausesTest {

    private static Sketch oneQuestion() {
        return Sketch.withLevels(5).criterion("care.listening");
    }

    private static Shift low(Progress progress) {
        return progress.overall().change().low().orElseThrow();
    }

    private static List<String> parts(Shift shift) {
        return shift.parts().stream().map(Part::toString).toList();
    }

    private static List<String> nonZero(Shift shift) {
        return shift.parts().stream()
                .filter(part -> part.points() != 0)
                .map(Part::toString)
                .toList();
    }

    @Test
    void theOrderIsFixed() {
        assertThat(Cause.values())
                .extracting(Cause::code)
                .containsExactly("practice", "edition-or-tailoring", "policy", "who-answered", "missing-answers");
    }

    @Test
    void theSamePeopleAnsweringOtherwiseIsPractice() {
        Sketch then = oneQuestion();
        then.rater("r", "member").rates("care.listening", 1);
        then.rater("g", "friend").rates("care.listening", 2);
        Sketch now = oneQuestion();
        now.rater("g", "friend").rates("care.listening", 2);
        now.rater("r", "member").rates("care.listening", 4);

        Progress progress = between(then, now);

        assertThat(progress.overall().change()).hasToString("37.5, then 75.0: rose");
        assertThat(parts(low(progress)))
                .containsExactly(
                        "practice +37.5",
                        "edition-or-tailoring 0.0",
                        "policy 0.0",
                        "who-answered 0.0",
                        "missing-answers 0.0");
        assertThat(low(progress).part(Cause.PRACTICE).points()).isEqualTo(37.5);
        assertThat(low(progress)).hasToString("+37.5");
        assertThat(progress.overall().change().point()).contains(low(progress));
        assertThat(progress.overall().standingThen()).contains(Standing.TO_IMPROVE);
        assertThat(progress.raters()).isEqualTo(new Turnover(2, 0, 0, 0));
        assertThat(progress).hasToString("Progress[place from 2026-03-31 to 2027-03-31: 37.5, then 75.0: rose]");
    }

    @Test
    void whatWasPlannedCountsAsTheLowestLevelAndKeepingItIsPractice() {
        Sketch then = oneQuestion();
        then.rater("r", "member").plans("care.listening", 4);
        then.rater("g", "friend").rates("care.listening", 4);
        Sketch now = oneQuestion();
        now.rater("r", "member").rates("care.listening", 4);
        now.rater("g", "friend").plans("care.listening", 4);

        Progress progress = between(then, now);

        assertThat(progress.overall().change()).hasToString("50.0, then 50.0: unchanged");
        Sketch kept = oneQuestion();
        kept.rater("r", "member").rates("care.listening", 4);
        kept.rater("g", "friend").rates("care.listening", 4);
        assertThat(nonZero(low(between(then, kept)))).containsExactly("practice +50.0");
    }

    @Test
    void otherPeopleAreWhoAnswered() {
        Sketch then = oneQuestion();
        then.rater("r", "member").rates("care.listening", 4);
        then.rater("g-1", "friend").rates("care.listening", 4);
        then.rater("g-2", "friend").rates("care.listening", 0);
        Sketch now = oneQuestion();
        now.rater("r", "member").rates("care.listening", 4);
        now.rater("g-1", "friend").rates("care.listening", 3);
        now.rater("g-3", "friend").rates("care.listening", 1);

        Progress progress = between(then, now);

        // Giving: (4+0)/2, then (3+0)/2, then (3+1)/2, each in fourths and half of the whole.
        assertThat(nonZero(low(progress))).containsExactly("practice -6.3", "who-answered +6.3");
        assertThat(low(progress).part(Cause.PRACTICE).points()).isEqualTo(-6.25);
        assertThat(progress.overall().change().verdict()).contains(Verdict.UNCHANGED);
        assertThat(progress.raters()).isEqualTo(new Turnover(2, 0, 1, 1));
    }

    @Test
    void whereNobodyAnsweredBothTimesNothingIsSaidOfTheSamePeople() {
        Sketch then = oneQuestion();
        then.rater("r", "member").rates("care.listening", 4);
        then.rater("g", "friend").rates("care.listening", 4);
        Sketch now = oneQuestion();
        now.rater("n-1", "member").rates("care.listening", 4);
        now.rater("n-2", "friend").rates("care.listening", 2);

        Progress progress = between(then, now);

        assertThat(progress.overall().change().practice()).contains(Practice.NOBODY_BOTH_TIMES);
        assertThat(progress.overall().change()).hasToString("100.0, then 75.0: fell; nobody answered both times");
        assertThat(progress.raters()).isEqualTo(new Turnover(0, 0, 2, 2));
    }

    @Test
    void whoIsOnlyListedDidNotAnswer() {
        Sketch then = oneQuestion();
        then.rater("r", "member").cannotTell("care.listening");
        then.rater("s", "member").seesPeerSupport();
        then.rater("listed", "friend");
        Sketch now = oneQuestion();
        now.rater("r", "member");
        now.rater("s", "friend").rates("care.listening", 4);
        now.rater("listed", "friend");

        assertThat(between(then, now).raters()).isEqualTo(new Turnover(1, 1, 1, 0));
    }

    @Test
    void anotherRoleIsWhoAnswered() {
        Sketch then = oneQuestion();
        then.rater("r", "member").rates("care.listening", 4);
        then.rater("x", "friend").rates("care.listening", 0);
        Sketch now = oneQuestion();
        now.rater("r", "member").rates("care.listening", 4);
        now.rater("x", "member").rates("care.listening", 0);

        Progress progress = between(then, now);

        assertThat(progress.overall().change())
                .hasToString("50.0, then 25.0 to 75.0: not-decided; the same people: unchanged");
        assertThat(nonZero(low(progress))).containsExactly("who-answered -25.0");
        assertThat(nonZero(progress.overall().change().high().orElseThrow())).containsExactly("who-answered +25.0");
        assertThat(progress.raters()).isEqualTo(new Turnover(2, 1, 0, 0));
    }

    @Test
    void whatPeopleCouldNotTellBeforeIsMissingAnswers() {
        Sketch then = oneQuestion();
        then.rater("r", "member").cannotTell("care.listening");
        then.rater("g", "friend").rates("care.listening", 2);
        Sketch now = oneQuestion();
        now.rater("r", "member").rates("care.listening", 1);
        now.rater("g", "friend").rates("care.listening", 2);

        Progress progress = between(then, now);

        assertThat(progress.overall().change())
                .hasToString("25.0 to 75.0, then 37.5: not-decided; the same people: unchanged");
        assertThat(nonZero(low(progress))).containsExactly("missing-answers +12.5");
        assertThat(nonZero(progress.overall().change().high().orElseThrow())).containsExactly("missing-answers -37.5");
        assertThat(nonZero(progress.overall().change().point().orElseThrow())).containsExactly("missing-answers -12.5");
    }

    @Test
    void notApplicableEitherWayIsMissingAnswers() {
        Sketch then = Sketch.withLevels(5).mayNotApply("care.listening").criterion("care.time");
        Sketch now = Sketch.withLevels(5).mayNotApply("care.listening").criterion("care.time");
        for (String[] rater : new String[][] {{"r", "member"}, {"g", "friend"}}) {
            then.rater(rater[0], rater[1]).rates("care.listening", 4).rates("care.time", 2);
            now.rater(rater[0], rater[1]).saysNotApplicable("care.listening").rates("care.time", 2);
        }

        Progress progress = between(then, now);

        assertThat(nonZero(low(progress))).containsExactly("missing-answers -25.0");
        ScoreChange out = progress.criterion(criterion("care.listening")).change();
        assertThat(out).hasToString("100.0, then no score");
        assertThat(out.low()).isEmpty();
        assertThat(out.verdict()).isEmpty();
    }

    @Nested
    class TheSamePeople {

        @Test
        void areNamedOnlyWhereTheyDiffer() {
            Sketch then = oneQuestion();
            then.rater("r", "member").rates("care.listening", 3);
            then.rater("g-1", "friend").rates("care.listening", 3);
            then.rater("g-2", "friend").rates("care.listening", 0);
            Sketch now = oneQuestion();
            now.rater("r", "member").rates("care.listening", 2);
            now.rater("g-1", "friend").rates("care.listening", 3);

            ScoreChange change = between(then, now).overall().change();

            assertThat(change).hasToString("56.2, then 62.5: rose; the same people: fell");
            assertThat(change.practice()).contains(Practice.FELL);
            assertThat(nonZero(change.low().orElseThrow())).containsExactly("practice -12.5", "who-answered +18.8");
        }

        /** The point leaves out what is missing, so other criteria weigh in it than in the bounds. */
        @Test
        void canMoveABoundAndThePointOtherwise() {
            Sketch then = Sketch.withLevels(5).criterion("care.listening").criterion("care.time");
            Sketch now = Sketch.withLevels(5).criterion("care.listening").criterion("care.time");
            then.rater("r", "member").rates("care.listening", 4).rates("care.time", 0);
            then.rater("g", "friend").rates("care.listening", 4);
            now.rater("r", "member").rates("care.listening", 2).rates("care.time", 3);
            now.rater("g", "friend").rates("care.listening", 2);

            ScoreChange change = between(then, now).overall().change();

            assertThat(change.practice()).contains(Practice.MIXED);
            assertThat(change.low().orElseThrow().part(Cause.PRACTICE).points()).isEqualTo(-6.25);
            assertThat(change.point().orElseThrow().part(Cause.PRACTICE).points())
                    .isEqualTo(12.5);
        }
    }

    @Nested
    class AsPrinted {

        @Test
        void oneDifferenceWhereNothingIsMissing() {
            Sketch then = Sketch.withLevels(4).criterion("care.listening");
            then.rater("r", "member").rates("care.listening", 1);
            then.rater("g", "friend").rates("care.listening", 1);
            Sketch now = Sketch.withLevels(4).criterion("care.listening");
            now.rater("r", "member").rates("care.listening", 3);
            now.rater("g", "friend").rates("care.listening", 3);

            ScoreChange change = between(then, now).overall().change();

            assertThat(change).hasToString("33.3, then 100.0: rose");
            assertThat(change.low().orElseThrow()).hasToString("+66.7");
            assertThat(change.point()).isEqualTo(change.low());
            assertThat(change.high()).isEqualTo(change.low());
        }

        @Test
        void theDifferenceOfWhatIsPrintedWhereOneIsAnInterval() {
            Sketch then = Sketch.withLevels(4).criterion("care.listening");
            then.rater("r", "member").rates("care.listening", 1);
            then.rater("g", "friend").rates("care.listening", 3);
            Sketch now = Sketch.withLevels(4).criterion("care.listening");
            now.rater("r", "member").rates("care.listening", 1);

            ScoreChange change = between(then, now).overall().change();

            assertThat(change).hasToString("66.6, then 16.6 to 66.7: not-decided; the same people: unchanged");
            assertThat(change.low().orElseThrow()).hasToString("-50.0");
            Shift high = change.high().orElseThrow();
            assertThat(high.points()).isZero();
            assertThat(high).hasToString("+0.1");
            assertThat(high.part(Cause.WHO_ANSWERED)).hasToString("who-answered +0.1");
        }

        @Test
        void partsAreOneForEachCauseInOrderOrNone() {
            Part part = new Part(Cause.POLICY, 1, BigDecimal.ONE);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Shift(1, BigDecimal.ONE, List.of(part)))
                    .withMessage(
                            "parts must be none, or one for each cause in the order [practice, edition-or-tailoring,"
                                    + " policy, who-answered, missing-answers], but were [policy]");
            assertThat(new Shift(1, BigDecimal.ONE, List.of()).isSplit()).isFalse();
        }
    }

    @Test
    void anotherPolicyIsPolicy() {
        Sketch then = oneQuestion();
        then.rater("r-1", "member").rates("care.listening", 0);
        then.rater("r-2", "member").rates("care.listening", 4);
        then.rater("r-3", "member").rates("care.listening", 4);
        then.rater("g", "friend").rates("care.listening", 4);
        Framework framework = then.framework();
        ScoringPolicy median =
                ScoringPolicy.builder().combiner(RatingCombiners.median()).build();
        Evaluation later = Years.evaluate(framework, Years.dated(then, Years.NEXT, framework), median);

        Progress progress = Progress.between(then(then), later);

        assertThat(progress.overall().change()).hasToString("83.3, then 100.0: rose; the same people: unchanged");
        assertThat(nonZero(low(progress))).containsExactly("policy +16.7");
        assertThat(progress.later().provenance().policy().combiner())
                .isNotEqualTo(progress.earlier().provenance().policy().combiner());
    }

    @Nested
    class AcrossEditions {

        private final Sketch then = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time")
                .criterion("care.tea");

        private final Sketch now = Sketch.withLevels(5)
                .criterion(
                        "care.hearing",
                        built -> built.question("Is there listening?")
                                .good("There is listening.")
                                .replaces(List.of(criterion("care.listening"))))
                .criterion("care.time", built -> built.question("Is there time, every day?"))
                .criterion("care.warmth");

        private Progress progress() {
            for (String[] rater : new String[][] {{"r", "member"}, {"g", "friend"}}) {
                then.rater(rater[0], rater[1])
                        .rates("care.listening", 2)
                        .rates("care.time", 4)
                        .rates("care.tea", 4);
                now.rater(rater[0], rater[1])
                        .rates("care.hearing", 3)
                        .rates("care.time", 1)
                        .rates("care.warmth", 1);
            }
            Framework later = Years.edition(now, "2.0.0", then.framework().ref());
            return Progress.between(then(then), now(now, later));
        }

        @Test
        void renamedCriteriaAreFollowedAndOthersNamed() {
            Progress progress = progress();

            CriterionChange change = progress.criterion(criterion("care.hearing"));
            assertThat(change.renamedFrom()).contains(criterion("care.listening"));
            assertThat(change.before()).isEqualTo(criterion("care.listening"));
            assertThat(nonZero(change.change().low().orElseThrow())).containsExactly("practice +25.0");
            assertThat(progress.criteria()).hasSize(1);
            assertThat(progress.findCriterion(criterion("care.time"))).isEmpty();
            assertThat(progress.content())
                    .isEqualTo(new ContentChange(
                            List.of(),
                            List.of(),
                            List.of(criterion("care.warmth")),
                            List.of(criterion("care.tea")),
                            List.of(criterion("care.time"))));
        }

        @Test
        void theAnswersToNewQuestionsBelongToTheEdition() {
            // (2+4+4)/12, with practice (3+4+4)/12, under the new edition (3+1+1)/12.
            assertThat(nonZero(low(progress()))).containsExactly("practice +8.3", "edition-or-tailoring -50.0");
        }

        @Test
        void whatOnlyOneHasCanNotBeAskedFor() {
            Progress progress = progress();

            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> progress.criterion(criterion("care.warmth")))
                    .withMessage("not both frameworks ask criterion 'care.warmth' in the same meaning");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> progress.principle(principle("trust")))
                    .withMessage("not both frameworks have principle 'trust'");
            assertThat(progress.principle(principle("care")).change().verdict()).contains(Verdict.FELL);
        }

        @Test
        void principlesComeAndGo() {
            Sketch trust = Sketch.withLevels(5).criterion("trust.keys").criterion("care.listening");
            trust.rater("r", "member").rates("trust.keys", 2);
            then.rater("r", "member").rates("care.listening", 2);
            Framework later = Years.edition(trust, "2.0.0", then.framework().ref());

            Progress forth = Progress.between(then(then), now(trust, later));

            assertThat(forth.content().principlesAdded()).containsExactly(principle("trust"));
            assertThat(forth.principles())
                    .extracting(PrincipleChange::principle)
                    .containsExactly(principle("care"));
            Progress back = Progress.between(Years.evaluate(later, Years.dated(trust, Sketch.DAY, later)), now(then));
            assertThat(back.content().principlesLeftOut()).containsExactly(principle("trust"));
        }
    }

    @Test
    void aTailoringIsEditionOrTailoringAndTheWayBackToo() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time")
                .criterion("care.warmth");
        for (String[] rater : new String[][] {{"r-1", "member"}, {"g-1", "friend"}}) {
            sketch.rater(rater[0], rater[1])
                    .rates("care.listening", 4)
                    .rates("care.time", 0)
                    .rates("care.warmth", 2);
        }
        Tailor tailor = Tailor.of(sketch, new LeaveOutCriterion(criterion("care.time"), "So."));
        Evaluation tailored = Years.evaluate(
                tailor.framework(),
                Assessment.builder().from(tailor.assessment()).date(Years.NEXT).build());

        Progress forth = Progress.between(then(sketch), tailored);

        // Care: (4+0+2)/12, then (4+2)/8.
        assertThat(nonZero(forth.principle(principle("care")).change().low().orElseThrow()))
                .containsExactly("edition-or-tailoring +25.0");
        assertThat(forth.content().criteriaLeftOut()).containsExactly(criterion("care.time"));
        Progress back = Progress.between(Years.evaluate(tailor.framework(), tailor.assessment()), now(sketch));
        assertThat(nonZero(back.principle(principle("care")).change().low().orElseThrow()))
                .containsExactly("edition-or-tailoring -25.0");
        assertThat(back.content().criteriaAdded()).containsExactly(criterion("care.time"));
    }

    @Test
    void whatCouldNotBeCarriedIsTheTailoringOnTheWayThereAndMissingOnTheWayBack() {
        Sketch answered = Sketch.withLevels(5).mayNotApply("care.listening");
        answered.rater("r", "member").saysNotApplicable("care.listening");
        answered.rater("g", "friend").rates("care.listening", 2);
        Sketch leftOpen = Sketch.withLevels(5).mayNotApply("care.listening");
        leftOpen.rater("r", "member");
        leftOpen.rater("g", "friend").rates("care.listening", 2);
        Tailor tailor = Tailor.of(
                leftOpen,
                new Reword(TextId.of("criterion/care.listening/not-applicable"), "Where nobody speaks.", "So."));
        Evaluation tailored = Years.evaluate(
                tailor.framework(),
                Assessment.builder().from(tailor.assessment()).date(Years.NEXT).build());

        Progress forth = Progress.between(then(answered), tailored);
        Progress back = Progress.between(Years.evaluate(tailor.framework(), tailor.assessment()), now(answered));

        // Giving alone: 2/4, then receiving isn't answered and counts as none at the lowest.
        assertThat(nonZero(low(forth))).containsExactly("edition-or-tailoring -25.0");
        assertThat(nonZero(low(back))).containsExactly("missing-answers +25.0");
        assertThat(back.content().criteriaAdded()).isEmpty();
        assertThat(back.content().criteriaReworded()).isEmpty();
    }

    @Nested
    class WhereThereIsNothingToScore {

        @Test
        void everythingNotApplicableHasNoChangeAndNoVerdict() {
            Sketch then = Sketch.withLevels(5).mayNotApply("care.listening");
            then.rater("r", "member").saysNotApplicable("care.listening");
            then.rater("g", "friend").saysNotApplicable("care.listening");

            Progress progress = between(then, then);

            assertThat(progress.overall().change()).hasToString("no score, then no score");
            assertThat(progress.overall().standingNow()).isEmpty();
            assertThat(progress.gaps()).isEmpty();
            assertThat(Progress.json().read(Progress.json().write(progress))).isEqualTo(progress);
        }

        @Test
        void nobodyAnsweringIsAnIntervalWithoutAPoint() {
            Progress progress = between(oneQuestion(), oneQuestion());

            assertThat(progress.overall().change().verdict()).contains(Verdict.NOT_DECIDED);
            assertThat(progress.overall().change().point()).isEmpty();
            assertThat(low(progress).points()).isZero();
        }

        @Test
        void aStageWithoutBasisLeavesTheDifferenceUnsplit() {
            Sketch then = Sketch.withLevels(5).mayNotApply("care.listening");
            then.rater("r", "member").saysNotApplicable("care.listening");
            then.rater("g", "friend").rates("care.listening", 2);
            Sketch now = Sketch.withLevels(5).mayNotApply("care.listening");
            now.rater("r", "member").rates("care.listening", 4);
            now.rater("g-2", "friend").saysNotApplicable("care.listening");

            // After the change of people, everybody says that it doesn't apply.
            Shift low = low(between(then, now));

            assertThat(low).hasToString("+50.0");
            assertThat(low.isSplit()).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> low.part(Cause.PRACTICE))
                    .withMessageStartingWith("the difference isn't split, so practice has no part");
        }
    }
}
