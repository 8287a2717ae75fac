package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.law.Texts;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.LevelCounts;
import org.peerprinciples.checklist.scoring.RatingCombiner;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;

class PlannerTest {

    private static final PrincipleId CARE = PrincipleId.of("care");

    private static ImprovementPlan plan(Sketch sketch, Goal goal) {
        return Planner.standard().plan(sketch.evaluate(List.of()), goal);
    }

    private static List<String> lines(List<Action> actions) {
        return actions.stream().map(Action::toString).toList();
    }

    /** Both sides rate listening at 1 of 3, and time at 2 of 3. */
    private static Sketch halfway() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening").criterion("care.time");
        sketch.rater("m", "member")
                .rates("care.listening", 1)
                .rates("care.time", 2)
                .seesPeerSupport();
        sketch.rater("f", "friend")
                .rates("care.listening", 1)
                .rates("care.time", 2)
                .seesPeerSupport();
        return sketch;
    }

    @Nested
    class ToRaise {

        @Test
        void aCriterionTakesTheFrameworksStepsInOrder() {
            ImprovementPlan plan = plan(halfway(), Goal.score(CARE, 75));

            // Listening from 1 to 3 gives a third of the points, for steps of 2 and 3; time to 3 gives half as much for
            // 3.
            Action raise = plan.actions().get(0);
            assertThat(lines(plan.actions())).containsExactly("raise care.listening from l1 to l3");
            assertThat(raise.steps())
                    .extracting(Step::level, step -> step.text().orElseThrow(), Step::effort, Step::atBest)
                    .containsExactly(
                            tuple(Sketch.level(1), "You could go from 1 to 2 on listening.", 2, true),
                            tuple(Sketch.level(2), "You could go from 2 to 3 on listening.", 3, true));
            assertThat(raise.effort()).isEqualTo(5);
            assertThat(raise.gain().shown()).isEqualByComparingTo("33.3");
            assertThat(raise.reason().text()).isEqualTo("This adds about 33.3 points to Care.");
        }

        @Test
        void theAlternativesContainEachOtherNowhere() {
            ImprovementPlan plan = plan(halfway(), Goal.score(CARE, 75));

            assertThat(plan.alternatives().stream()
                            .map(alternative -> lines(alternative.actions()))
                            .toList())
                    .containsExactly(
                            List.of("raise care.listening from l1 to l3"),
                            List.of("raise care.listening from l1 to l2", "raise care.time from l2 to l3"));
            assertThat(plan.alternatives().stream().map(Alternative::effort).toList())
                    .containsExactly(5, 5);
        }

        @Test
        void peoplesOwnEffortsGoFirst() {
            Efforts efforts = Efforts.standard()
                    .with(CriterionId.of("care.time"), Sketch.level(2), 1)
                    .with(CriterionId.of("care.listening"), Sketch.level(2), 9);
            ImprovementPlan plan =
                    Planner.standard().withEfforts(efforts).plan(halfway().evaluate(List.of()), Goal.score(CARE, 75));

            assertThat(plan.efforts()).isEqualTo(efforts);
            assertThat(lines(plan.actions()))
                    .containsExactly("raise care.time from l2 to l3", "raise care.listening from l1 to l2");
            assertThat(plan.findBest().orElseThrow().effort()).isEqualTo(3);
        }

        @Test
        void aStepThatTheFrameworkDoesNotHaveTakesTheUnstatedEffort() {
            Sketch sketch = Sketch.withLevels(3).criterion("care.listening", built -> built.steps(List.of()));
            sketch.rater("t", "twofold").rates("care.listening", 0);
            ImprovementPlan plan = plan(sketch, Goal.effective(CARE));

            assertThat(plan.findBest().orElseThrow().effort()).isEqualTo(6);
            assertThat(plan.actions().get(0).steps())
                    .allMatch(step -> step.text().isEmpty());
            assertThat(plan.actions().get(0).owner()).isEmpty();
        }

        @Test
        void theFirstOwnerIsSuggestedAndExamplesAreNamed() {
            Sketch sketch = Sketch.withLevels(3)
                    .criterion(
                            "care.listening",
                            built -> built.steps(List.of(
                                            NextStep.builder()
                                                    .level(Sketch.level(0))
                                                    .text("Ask.")
                                                    .effort(1)
                                                    .build(),
                                            NextStep.builder()
                                                    .level(Sketch.level(1))
                                                    .text("Listen.")
                                                    .effort(1)
                                                    .owner(RoleId.of("friend"))
                                                    .build()))
                                    .addExamples(ExampleId.of("circle")));
            sketch.rater("t", "twofold").rates("care.listening", 0);
            Framework withExample = new FrameworkBuilder()
                    .from(sketch.framework())
                    .addExamples(PracticeExample.builder()
                            .id(ExampleId.of("circle"))
                            .name("A circle")
                            .description("People meet.")
                            .addPrinciples(CARE)
                            .addSources(SourceId.of("s1"))
                            .build())
                    .build();
            Action action = Checklist.of(withExample)
                    .plan(sketch.assessment(), Goal.effective(CARE))
                    .actions()
                    .get(0);

            assertThat(action.owner()).contains(RoleId.of("friend"));
            assertThat(action.examples())
                    .containsExactly(new Illustration(
                            ExampleId.of("circle"), "A circle", "People meet.", List.of(SourceId.of("s1"))));
        }

        @Test
        void whatIsPlannedStartsFromTheLowestLevel() {
            Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
            sketch.rater("t", "twofold").plans("care.listening", 3);

            assertThat(lines(plan(sketch, Goal.effective(CARE)).actions()))
                    .containsExactly("raise care.listening from l0 to l3");
        }
    }

    @Nested
    class ToFindOut {

        /** Nobody has answered kindness; the member and the twofold are raters, a friend and a guest aren't. */
        private Action asked() {
            Sketch sketch = Sketch.withLevels(4).criterion("care.listening").criterion("care.kindness");
            sketch.rater("m", "member").rates("care.listening", 3);
            sketch.rater("f", "friend").rates("care.listening", 3).rates("care.kindness", 2);
            return plan(sketch, Goal.overallScore(100)).actions().get(0);
        }

        @Test
        void thoseAreAskedWhoAreRatersHere() {
            assertThat(asked().asking().orElseThrow().sides())
                    .containsExactly(new SideToAsk(SideId.of("receiving"), true, List.of(RoleId.of("member"))));
        }

        @Test
        void whoeverCanTellIsAskedOnASideWithoutRaters() {
            Sketch sketch =
                    Sketch.withLevels(2).criterion("care.listening").criterionFor("care.time", "member", "twofold");
            sketch.rater("f", "friend").rates("care.listening", 1);
            List<SideToAsk> sides = plan(sketch, Goal.overallScore(100)).actions().stream()
                    .flatMap(action -> action.asking().stream())
                    .flatMap(asking -> asking.sides().stream())
                    .filter(side -> side.side().equals(SideId.of("receiving")))
                    .toList();

            assertThat(sides)
                    .extracting(SideToAsk::amongRaters, SideToAsk::roles)
                    .containsExactly(
                            tuple(false, List.of(RoleId.of("member"), RoleId.of("twofold"))),
                            tuple(false, List.of(RoleId.of("member"), RoleId.of("guest"), RoleId.of("twofold"))));
        }

        @Test
        void theWorstAnswerAddsWhatTheBestDoesNotTake() {
            Action action = asked();

            // From 2 to 3 it takes 3 in any case; from 0 to 2 it takes 1 and 2 more.
            assertThat(action.asking().orElseThrow().extraEffort()).isEqualTo(3);
            assertThat(action.effort()).isEqualTo(action.effortAtBest()).isEqualTo(1);
        }

        @Test
        void findingOutComesBeforeRaisingButAfterWhatIsCriticalAndShort() {
            Sketch sketch = Sketch.withLevels(3)
                    .criterion("care.listening", built -> built.weight(BigDecimal.TEN))
                    .criterion("care.time")
                    .critical("care.kindness", 1)
                    .critical("care.safety", 1);
            sketch.rater("m", "member")
                    .rates("care.listening", 0)
                    .rates("care.kindness", 0)
                    .rates("care.safety", 1);
            sketch.rater("f", "friend").rates("care.listening", 0).rates("care.kindness", 1);

            assertThat(lines(plan(sketch, Goal.effective(CARE)).actions()))
                    .containsExactly(
                            "raise care.kindness from l0 to l1",
                            "find-out care.safety",
                            "raise care.safety from l0 to l1",
                            "raise care.listening from l0 to l2");
        }
    }

    @Nested
    class ToBeRead {

        @Test
        void anActionAsksAndAimsInTheFrameworksWords() {
            Action raise = plan(halfway(), Goal.score(CARE, 75)).actions().get(0);

            assertThat(raise.question()).isEqualTo("Is there listening?");
            assertThat(raise.aim()).contains("It is like 3.");
        }

        @Test
        void pointsNameTheSideThatIsLowest() {
            Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
            sketch.rater("m", "member").rates("care.listening", 2);
            sketch.rater("a", "friend").rates("care.listening", 1);
            sketch.rater("b", "friend").rates("care.listening", 2);
            sketch.rater("o", "manager").rates("care.listening", 3);

            assertThat(plan(sketch, Goal.score(CARE, 100)).actions().get(0).reason())
                    .isEqualTo(new Reason(
                            Reason.Kind.POINTS, "This adds about 27.8 points to Care. Lowest: Giving, 50.0."));
        }

        @Test
        void theWordsSayWhetherTheyAreADraft() {
            Framework framework = Frameworks.sevenPrinciples();
            Checklist checklist = Checklist.of(framework);
            Goal goal = Goal.effective(PrincipleId.of("safe"));

            assertThat(checklist.plan(Texts.assessment(framework).build(), goal).wording())
                    .isEqualTo(new Wording("en-GB", Optional.empty()));
            assertThat(checklist
                            .withWords(TranslatedFramework.of(framework, Translations.sevenPrinciplesInWelsh()))
                            .plan(Texts.assessment(framework).build(), goal)
                            .wording())
                    .isEqualTo(new Wording("cy", Optional.of(Translation.Status.DRAFT)));
        }
    }

    @Nested
    class ForAStanding {

        @Test
        void whatIsCriticalAndShortComesFirstHoweverLittleItGains() {
            Sketch sketch = Sketch.withLevels(5)
                    .principles(principle -> principle.effectiveFrom(BigDecimal.valueOf(70)))
                    .criterion("care.listening", built -> built.weight(BigDecimal.TEN))
                    .critical("care.kindness", 2);
            sketch.rater("t", "twofold").rates("care.listening", 1).rates("care.kindness", 1);
            ImprovementPlan plan = plan(sketch, Goal.effective(CARE));

            assertThat(lines(plan.actions()))
                    .containsExactly("raise care.kindness from l1 to l2", "raise care.listening from l1 to l3");
            assertThat(plan.actions().get(0).reason())
                    .isEqualTo(new Reason(
                            Reason.Kind.SIDE_BELOW_FLOOR,
                            "Below “Level 2”, where Care can't be effective whatever its score: Receiving, Giving."
                                    + " Care has at least 25.0 points now and counts as effective from 70."
                                    + " This adds about 2.3 points."));
            assertThat(plan.findBest().orElseThrow().principles())
                    .extracting(PrincipleRise::standing, PrincipleRise::standingThen)
                    .containsExactly(tuple(Standing.TO_IMPROVE, Standing.EFFECTIVE));
        }

        @Test
        void aFloorThatIsNotKnownIsFoundOutFirst() {
            Sketch sketch = Sketch.withLevels(3).criterion("care.listening").critical("care.kindness", 1);
            sketch.rater("t", "twofold").rates("care.listening", 2);
            sketch.rater("m", "member").rates("care.kindness", 2);
            ImprovementPlan plan = plan(sketch, Goal.effective(CARE));

            assertThat(lines(plan.actions()))
                    .containsExactly("find-out care.kindness", "raise care.kindness from l0 to l1");
            Action findOut = plan.actions().get(0);
            assertThat(findOut.reason().kind()).isEqualTo(Reason.Kind.FLOOR_NOT_KNOWN);
            assertThat(findOut.reason().text())
                    .startsWith("Not answered by: Giving.")
                    .contains("“Level 1”");
            assertThat(findOut.asking().orElseThrow().sides())
                    .containsExactly(new SideToAsk(SideId.of("giving"), true, List.of(RoleId.of("twofold"))));
            assertThat(findOut.asking().orElseThrow().worst()).isEqualTo(Sketch.level(0));
            assertThat(findOut.asking().orElseThrow().extraEffort()).isEqualTo(1);
            Action raise = plan.actions().get(1);
            assertThat(raise.reason().kind()).isEqualTo(Reason.Kind.FLOOR_NOT_KNOWN);
            assertThat(raise.effortAtBest()).isZero();
            assertThat(raise.steps()).extracting(Step::atBest).containsExactly(false);
            assertThat(plan.findBest().orElseThrow().effortAtBest()).isEqualTo(1);
        }

        @Test
        void aSideThatHasNotBeenHeardIsAskedSomething() {
            Sketch sketch = Sketch.withLevels(2)
                    .principles(principle -> principle.effectiveFrom(BigDecimal.valueOf(40)))
                    .criterion("care.listening")
                    .criterion("care.time");
            sketch.rater("m", "member").rates("care.listening", 1).rates("care.time", 1);
            ImprovementPlan plan = plan(sketch, Goal.effective(CARE));

            assertThat(lines(plan.actions())).containsExactly("find-out care.listening");
            assertThat(plan.actions().get(0).reason())
                    .isEqualTo(new Reason(
                            Reason.Kind.SIDE_NOT_HEARD,
                            "Not heard at all in Care: Giving. It can be effective only once each of them has answered"
                                    + " something in it."));
            assertThat(plan.actions().get(0).asking().orElseThrow().extraEffort())
                    .isZero();
            assertThat(plan.alternatives()).hasSize(2);
        }

        @Test
        void aCriterionThatNobodyRatedCanOnlyBeFoundOutFirst() {
            Sketch sketch = Sketch.withLevels(2).criterion("care.listening");
            ImprovementPlan plan = plan(sketch, Goal.effective(CARE));

            assertThat(lines(plan.actions()))
                    .containsExactly("find-out care.listening", "raise care.listening from l0 to l1");
            assertThat(plan.findBest().orElseThrow().effort()).isEqualTo(2);
            assertThat(plan.findBest().orElseThrow().effortAtBest()).isEqualTo(1);
            assertThat(plan.actions().get(1).reason().text())
                    .isEqualTo("Care has at least 0.0 points now and counts as effective from 75."
                            + " This adds about 100.0 points.");
        }

        @Test
        void theScreenIsNamedAsSomethingElse() {
            Sketch sketch = halfway();
            assertThat(plan(sketch, Goal.everyPrincipleEffective()).screen()).isEmpty();
            Sketch silent = Sketch.withLevels(2).criterion("care.listening");
            silent.rater("t", "twofold").rates("care.listening", 1);
            assertThat(plan(silent, Goal.everyPrincipleEffective()).screen()).contains(ScreenOutcome.NOT_KNOWN);
            assertThat(plan(silent, Goal.overallScore(90)).screen()).isEmpty();
        }

        @Test
        void principlesWithoutBasisAreSkippedAndNamed() {
            Sketch sketch = Sketch.withLevels(2)
                    .criterion("care.listening")
                    .criterion(
                            "calm.quiet",
                            built -> built.notApplicable("Outdoors.").weight(BigDecimal.ZERO));
            sketch.rater("t", "twofold").rates("care.listening", 0);
            ImprovementPlan plan = plan(sketch, Goal.everyPrincipleEffective());

            assertThat(plan.withoutBasis()).containsExactly(PrincipleId.of("calm"));
            assertThat(plan.findBest().orElseThrow().principles())
                    .extracting(PrincipleRise::principle)
                    .containsExactly(CARE);
            assertThat(plan(sketch, Goal.effective(PrincipleId.of("calm"))).outcome())
                    .isEqualTo(Outcome.NO_BASIS);
        }

        @Test
        void aMedianIsPlannedForAsWell() {
            Sketch sketch = Sketch.withLevels(3)
                    .policy(ScoringPolicy.builder()
                            .combiner(RatingCombiners.median())
                            .build())
                    .criterion("care.listening");
            sketch.rater("a", "twofold").rates("care.listening", 0);
            sketch.rater("b", "twofold").rates("care.listening", 1);
            sketch.rater("c", "twofold").rates("care.listening", 2);

            assertThat(lines(plan(sketch, Goal.effective(CARE)).actions()))
                    .containsExactly("raise care.listening from l0 to l2");
        }
    }

    @Nested
    class WithoutAnythingToDo {

        @Test
        void aGoalThatIsReachedHasNoActions() {
            ImprovementPlan plan = plan(halfway(), Goal.overallScore(50));

            assertThat(plan.isReachedAlready()).isTrue();
            assertThat(plan.findBest()).isEmpty();
            assertThat(plan.actions()).isEmpty();
            assertThat(plan).hasToString("ImprovementPlan[a-1, overall-score 50: reached-already]");
            assertThat(plan(halfway(), Goal.overallScore(51)))
                    .hasToString("ImprovementPlan[a-1, overall-score 51: effort 2]");
        }

        @Test
        void whereAllIsWellNothingCanBeGained() {
            Sketch sketch = Sketch.withLevels(2).criterion("care.listening");
            sketch.rater("t", "twofold").rates("care.listening", 1);

            assertThat(plan(sketch, Goal.greatestGain(10)).outcome()).isEqualTo(Outcome.NOTHING_TO_GAIN);
            assertThat(plan(sketch, Goal.effective(CARE)).outcome()).isEqualTo(Outcome.REACHED_ALREADY);
        }

        @Test
        void anEffortThatIsTooSmallGainsNothing() {
            Sketch sketch = Sketch.withLevels(3).criterion("care.listening");
            sketch.rater("t", "twofold").rates("care.listening", 1);

            assertThat(plan(sketch, Goal.greatestGain(1)).outcome()).isEqualTo(Outcome.NOTHING_TO_GAIN);
            assertThat(plan(sketch, Goal.greatestGain(2)).outcome()).isEqualTo(Outcome.WAY_FOUND);
        }

        @Test
        void whereNothingAppliesThereIsNoBasis() {
            Sketch sketch = Sketch.withLevels(2).mayNotApply("care.listening");
            sketch.rater("t", "twofold").saysNotApplicable("care.listening");

            assertThat(List.of(
                            Goal.everyPrincipleEffective(),
                            Goal.overallScore(10),
                            Goal.greatestGain(3),
                            Goal.score(CARE, 10)))
                    .allMatch(goal -> plan(sketch, goal).outcome() == Outcome.NO_BASIS);
        }

        @Test
        void aPlanHasAlternativesExactlyWhereAWayWasFound() {
            ImprovementPlan plan = plan(halfway(), Goal.overallScore(90));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ImprovementPlan(
                            plan.provenance(),
                            plan.subject(),
                            plan.goal(),
                            Outcome.NO_BASIS,
                            plan.efforts(),
                            plan.wording(),
                            Optional.empty(),
                            List.of(),
                            plan.alternatives()))
                    .withMessageContaining("no-basis");
        }
    }

    @Nested
    class Refuses {

        private final Evaluation evaluation = halfway().evaluate(List.of());

        @Test
        void aPrincipleThatIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Planner.standard().plan(evaluation, Goal.effective(PrincipleId.of("cake"))))
                    .withMessage("principle must be one of [care], but was cake (did you mean 'care'?)");
        }

        @Test
        void everyEffortForAStepThatIsNotThere() {
            Planner wrong = Planner.standard()
                    .withEfforts(Efforts.standard()
                            .with(CriterionId.of("care.tine"), Sketch.level(0), 1)
                            .with(CriterionId.of("calm.x"), Sketch.level(0), 1)
                            .with(CriterionId.of("care.time"), Sketch.level(3), 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrong.plan(evaluation, Goal.overallScore(90)))
                    .withMessage("efforts must be for criteria of sketch 1.0.0 and steps from one of [l0, l1, l2],"
                            + " but some were for calm.x, care.time from l3,"
                            + " care.tine (did you mean 'care.time'?)");
            assertThat(wrong.efforts().own()).hasSize(3);
        }

        @Test
        void anEvaluationThatWasReadFromADocument() {
            Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Planner.standard().plan(read, Goal.overallScore(90)))
                    .withMessageContaining("evaluate the assessment again");
        }

        @Test
        void anEvaluationThatIsMadeToBeShown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Planner.standard().plan(evaluation.suppressedBelow(5), Goal.overallScore(90)))
                    .withMessageContaining("with small groups suppressed")
                    .withMessageContaining("made from the full evaluation");
        }

        @Test
        void whatIsMissingByItsName() {
            Planner planner = Planner.standard();
            assertThatNullPointerException()
                    .isThrownBy(() -> planner.plan(missing(), Goal.overallScore(90)))
                    .withMessage("evaluation");
            assertThatNullPointerException()
                    .isThrownBy(() -> planner.plan(evaluation, missing()))
                    .withMessage("goal");
            assertThatNullPointerException()
                    .isThrownBy(() -> planner.withEfforts(missing()))
                    .withMessage("others");
            assertThatNullPointerException()
                    .isThrownBy(() -> planner.withWords(missing()))
                    .withMessage("shown");
            Checklist checklist = Checklist.of(halfway().framework());
            assertThatNullPointerException()
                    .isThrownBy(() -> checklist.plan(missing(), Goal.overallScore(90)))
                    .withMessage("assessment");
            assertThatNullPointerException()
                    .isThrownBy(() -> checklist.plan(halfway().assessment(), missing()))
                    .withMessage("goal");
            assertThatNullPointerException()
                    .isThrownBy(() -> checklist.plan(halfway().assessment(), Goal.overallScore(90), missing()))
                    .withMessage("efforts");
            assertThatNullPointerException()
                    .isThrownBy(() -> checklist.whatIf(missing()))
                    .withMessage("assessment");
        }

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T missing() {
            return null;
        }

        @Test
        void anotherFrameworksWords() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Planner.standard()
                            .withWords(Frameworks.sevenPrinciples())
                            .plan(evaluation, Goal.overallScore(90)))
                    .withMessage("words must be those of sketch 1.0.0, but were those of seven-principles 1.0.0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Planner.standard()
                            .withWords(Sketch.withLevels(4)
                                    .criterion("care.listening")
                                    .framework())
                            .plan(evaluation, Goal.overallScore(90)))
                    .withMessageEndingWith("with other content");
        }

        @Test
        void aCombinerThatBreaksItsPromise() {
            RatingCombiner never = new RatingCombiner() {
                @Override
                public String name() {
                    return "never";
                }

                @Override
                public Fraction combine(LevelCounts counts) {
                    return Fraction.ZERO;
                }
            };
            Evaluation stuck = halfway()
                    .policy(ScoringPolicy.builder().combiner(never).build())
                    .evaluate(List.of());
            assertThatIllegalStateException()
                    .isThrownBy(() -> Planner.standard().plan(stuck, Goal.overallScore(90)))
                    .withMessageContaining("combiner");
        }
    }

    @Test
    void wordsCanBeATranslations() {
        Framework framework = Frameworks.sevenPrinciples();
        TranslatedFramework welsh = TranslatedFramework.of(framework, Translations.sevenPrinciplesInWelsh());
        Checklist checklist = Checklist.of(framework);
        Goal goal = Goal.effective(PrincipleId.of("safe"));
        List<Action> english = raised(checklist.plan(Texts.assessment(framework).build(), goal));
        List<Action> translated = raised(
                checklist.withWords(welsh).plan(Texts.assessment(framework).build(), goal));

        assertThat(lines(translated)).isEqualTo(lines(english)).isNotEmpty();
        assertThat(translated.get(0).steps().get(0).text().orElseThrow())
                .isEqualTo(welsh.framework()
                        .criterion(translated.get(0).criterion())
                        .steps()
                        .get(0)
                        .text())
                .isNotEqualTo(english.get(0).steps().get(0).text().orElseThrow());
    }

    private static List<Action> raised(ImprovementPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.kind() == Action.Kind.RAISE)
                .toList();
    }

    @Test
    void theFacadePlansInItsOwnWords() {
        Sketch sketch = halfway();
        Checklist checklist = Checklist.of(sketch.framework());
        ImprovementPlan plan = checklist.plan(sketch.assessment(), Goal.greatestGain(5));

        assertThat(plan)
                .isEqualTo(Planner.standard().plan(checklist.evaluate(sketch.assessment()), Goal.greatestGain(5)));
        assertThat(checklist.plan(
                        sketch.assessment(),
                        Goal.greatestGain(5),
                        Efforts.standard().withFindingOut(9)))
                .isNotEqualTo(plan);
        assertThat(plan.actions().get(0).reason().text())
                .isEqualTo("This adds about 33.3 points to Care, and about 33.3 points to the overall score.");
    }
}
