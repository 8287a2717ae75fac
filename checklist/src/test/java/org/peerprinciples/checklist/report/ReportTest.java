package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SourceId;

class ReportTest {

    private static final String LISTENING = "care.listening";

    private static Sketch listening() {
        return Sketch.withLevels(4).criterion(LISTENING);
    }

    private static Sketch rated(int receiving, int giving) {
        Sketch sketch = listening();
        sketch.rater("r-1", "member").rates(LISTENING, receiving).seesPeerSupport();
        sketch.rater("g-1", "friend").rates(LISTENING, giving).seesPeerSupport();
        return sketch;
    }

    private static Evaluation evaluation(Sketch sketch) {
        return sketch.evaluate(FindingRules.standard());
    }

    private static String brief(Sketch sketch) {
        return section(Report.brief(sketch.framework(), evaluation(sketch)));
    }

    private static String whole(Sketch sketch) {
        return section(Report.of(sketch.framework(), evaluation(sketch)));
    }

    private static String section(Report report) {
        return Lines.of(report);
    }

    private static String part(String lines, String heading) {
        return Lines.part(lines, heading);
    }

    @Nested
    class Refusals {

        private final Evaluation evaluation = evaluation(rated(2, 2));

        @Test
        void ofAnotherFramework() {
            Framework other = Framework.builder()
                    .from(listening().framework())
                    .id(FrameworkId.of("other"))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Report.of(other, evaluation))
                    .withMessage("framework must be sketch 1.0.0, which the evaluation was made under, but was"
                            + " other 1.0.0");
            assertThatIllegalArgumentException().isThrownBy(() -> Report.brief(other, evaluation));
        }

        @Test
        void ofAnotherEdition() {
            Framework later = Framework.builder()
                    .from(listening().framework())
                    .edition(Edition.parse("1.1.0"))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Report.brief(later, evaluation))
                    .withMessageContaining("sketch 1.1.0");
        }
    }

    @Nested
    class AtAGlance {

        @Test
        void saysWhatItIsAboutWhenAndWhereItComesFrom() {
            Sketch sketch = rated(3, 3)
                    .arrangement(built -> built.name("The shed").organisation("The network"))
                    .assessment(built -> built.note("Made at a meeting."));

            assertThat(brief(sketch)).startsWith("""
                            The shed
                            ## At a glance
                            The network. A sketch, edition 1.0.0, on 31 March 2026. Recorded by people who take part or run it.
                            Made at a meeting.
                            """);
        }

        @Test
        void marksAnOutsideReadingAndFiction() {
            assertThat(brief(rated(3, 3).assessment(built -> built.origin(Origin.OUTSIDE_READING))))
                    .contains("on 31 March 2026. An outside reading.\n");
            assertThat(brief(rated(3, 3).assessment(built -> built.origin(Origin.FICTIONAL))))
                    .contains("on 31 March 2026. Fictional.\n");
        }

        @Test
        void beginsWithWhatIsStrong() {
            assertThat(part(brief(rated(3, 3)), "At a glance")).contains("""
                            [What is strong]
                            * As a whole: effective.
                              - Every principle that counts here is effective.
                            * A strength, from every side that was asked:
                              - “Is there listening?”
                            * Effective: Care.
                            [What could come next]
                            * Everything that was rated is at the highest level.
                            [How sure we are]
                            * Is it peer support? Yes.
                            * Every side that is expected to answer has answered.
                            * “Effective” means in line with the principles. It isn't proof that lives got better.
                            [Who answered]
                            * 2 people
                            * Receiving: 1 person, answered 1 of 1 question
                              - A side.
                            * Giving: 1 person, answered 1 of 1 question
                              - A side.
                            """);
        }

        @Test
        void countsStrengths() {
            Sketch two = listening().criterion("care.warmth");
            two.rater("r-1", "twofold").rates(LISTENING, 3).rates("care.warmth", 3);

            assertThat(brief(two)).contains("""
                            * Strengths, from every side that was asked:
                              - “Is there listening?”
                              - “Is there warmth?”
                            """).contains("""
                            * 1 person
                              - 1 of them speaks for more than one side, and is counted on each.
                            """);
            assertThat(brief(rated(1, 1)))
                    .contains("[What is strong]\n* Nothing yet that every side that was asked has confirmed.\n");
        }

        @Test
        void namesWhatIsToImproveBeforeWhatIsNotKnown() {
            Sketch sketch = listening().criterion("talk.plainly");
            sketch.rater("g-1", "friend").rates("talk.plainly", 0).seesPeerSupport();
            sketch.rater("r-1", "member").rates("talk.plainly", 0).seesPeerSupport();

            assertThat(brief(sketch))
                    .contains(
                            "[What could come next]\n* As a whole: to improve.\n  - To improve: Talk.\n  - Not known: Care.\n");
        }

        @Test
        void namesWhatWasSkipped() {
            Sketch sketch = rated(3, 3).mayNotApply("talk.plainly");
            sketch.rater("t-1", "twofold").saysNotApplicable("talk.plainly");

            assertThat(brief(sketch))
                    .contains("  - Skipped, because nothing in it counts here: Talk.\n")
                    .contains("Talk | – | – | No basis | Nothing in it counts here.\n");
        }

        @Test
        void saysNoBasisWhereNothingCounts() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
            sketch.rater("t-1", "twofold").saysNotApplicable(LISTENING).plans("care.hearing", 2);

            assertThat(brief(sketch.criterion("care.hearing", built -> built.weight(BigDecimal.ZERO))))
                    .contains("* Nothing counts here, so it stands nowhere yet.\n")
                    .contains("Nothing counts here, so there is no score.")
                    .contains("Care | – | – | No basis\n");
        }

        @Test
        void saysThatNobodyAnsweredYet() {
            Sketch sketch = listening().criterion("care.warmth");
            sketch.rater("r-1", "member");
            sketch.rater("r-2", "member").rates(LISTENING, 2);
            sketch.rater("o-1", "manager").rates(LISTENING, 2);

            assertThat(brief(sketch)).contains("""
                            * 3 people
                            * Receiving: 2 people, answered 1 of 2 questions
                              - A side.
                            * Giving: nobody yet (2 questions, shared between its roles)
                              - A side.
                            * Organising: 1 person, answered 1 of 2 questions
                              - A side.
                            """);
        }

        @Test
        void givesTheSafeguardingContact() {
            assertThat(brief(rated(3, 3).arrangement(built -> built.safeguardingContact("Ring the office."))))
                    .contains("! If you worry about somebody's safety: Ring the office.\n");
            assertThat(brief(rated(3, 3))).doesNotContain("worry");
        }
    }

    @Nested
    class TheScreen {

        private Sketch screened(ScreenReply together, ScreenReply treated) {
            Sketch sketch = listening();
            sketch.rater("t-1", "twofold")
                    .rates(LISTENING, 3)
                    .screens("together", together)
                    .screens("treated", treated);
            return sketch;
        }

        @Test
        void saysThatItDrawsOnPeerSupportAndWhatSpeaksAgainstMore() {
            assertThat(brief(screened(ScreenReply.YES, ScreenReply.PARTLY))).contains("""
                            * As a whole: to improve.
                              - It can't count as effective peer support, because it isn't peer support throughout.
                            * Everything that was rated is at the highest level.
                            [How sure we are]
                            * Is it peer support? Not throughout: it draws on peer support.
                              - In part, this speaks against it: “Is somebody treated?”
                            """);
        }

        @Test
        void saysThatItIsNotShown() {
            assertThat(brief(screened(ScreenReply.NO, ScreenReply.NO))).contains("""
                            * Is it peer support? That isn't shown: none of its aims is fully met.
                              - This speaks against it: “Do peers come together?”
                            """);
        }

        @Test
        void saysThatItIsNotKnown() {
            assertThat(brief(screened(ScreenReply.CANNOT_TELL, ScreenReply.CANNOT_TELL)))
                    .contains(
                            "  - Whether it is peer support isn't settled.\n* Is it peer support? That isn't known yet.\n");
        }

        @Test
        void saysWhatIsKnownWhereItCannotBeThroughout() {
            assertThat(brief(screened(ScreenReply.CANNOT_TELL, ScreenReply.YES)))
                    .contains("""
                            * Is it peer support? Not throughout. Whether it draws on peer support isn't known yet.
                              - This speaks against it: “Is somebody treated?”
                            """);
        }

        @Test
        void isShownQuestionByQuestionInTheWholeReport() {
            Sketch sketch = listening();
            sketch.rater("r-1", "member").screens("together", ScreenReply.YES).screens("treated", ScreenReply.NO);
            sketch.rater("g-1", "friend").screens("treated", ScreenReply.NO);

            assertThat(part(whole(sketch), "Is it peer support? Question by question"))
                    .contains("""
                            Question | What was answered | Missing
                            Do peers come together? | Not settled: no to yes | No answer, or can't tell: Giving
                            Is somebody treated? | No, as peer support needs
                            """);
            assertThat(brief(sketch)).doesNotContain("Is it peer support? Question by question");
        }

        private String questions(ScreenReply together, ScreenReply treated) {
            return part(whole(screened(together, treated)), "Is it peer support? Question by question");
        }

        /** Of an aim no is the contrary, of an exclusion yes. */
        @Test
        void saysQuestionByQuestionWhatSpeaksAgainstIt() {
            assertThat(questions(ScreenReply.PARTLY, ScreenReply.YES)).endsWith("""
                            Do peers come together? | Partly
                            Is somebody treated? | Yes, which speaks against it
                            """);
            assertThat(questions(ScreenReply.NO, ScreenReply.PARTLY)).endsWith("""
                            Do peers come together? | No, which speaks against it
                            Is somebody treated? | Partly
                            """);
        }
    }

    @Nested
    class TheProfile {

        @Test
        void saysWhyAPrincipleIsEffective() {
            assertThat(brief(rated(3, 3)))
                    .contains("Care | 100.0 | 100.0 | Effective | At least 75, and no side below what is needed on a"
                            + " critical question.\n");
        }

        @Test
        void saysThatItIsEffectiveEvenAtWorst() {
            Sketch sketch = rated(3, 3).criterion("care.warmth", built -> built.weight(new BigDecimal("0.1")));

            assertThat(brief(sketch))
                    .contains("Care | 90.9 to 100.0 | 100.0 | Effective | At least 75 even at worst, and");
        }

        @Test
        void saysThatItIsToImprove() {
            assertThat(brief(rated(2, 2))).contains("Care | 66.6 | 66.6 | To improve | Below 75.\n");
        }

        @Test
        void saysThatItIsToImproveEvenAtBest() {
            Sketch sketch = rated(0, 0).criterion("care.warmth");

            assertThat(brief(sketch)).contains("Care | 0.0 to 50.0 | 0.0 | To improve | Below 75 even at best.\n");
        }

        @Test
        void namesWhatIsBelowWhatIsNeeded() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2).criterion("care.warmth");
            sketch.rater("r-1", "member").rates(LISTENING, 1).rates("care.warmth", 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 3).rates("care.warmth", 3);

            assertThat(brief(sketch))
                    .contains("| To improve | Receiving is below what is needed on “Is there listening?”\n");
        }

        @Test
        void saysWhatWouldSettleIt() {
            Sketch sketch = listening();
            sketch.rater("g-1", "friend").rates(LISTENING, 3);

            assertThat(brief(sketch))
                    .contains("Care | 50.0 to 100.0 | 100.0 | Not known | Effective if answers are high enough from:"
                            + " Receiving (1 question). To improve if answers are low from: Receiving (1 question).\n");
            assertThat(brief(listening().criterion("care.warmth")))
                    .contains("Care | 0.0 to 100.0 | – | Not known | Effective if answers are high enough, for example"
                            + " from: Receiving (2 questions), Giving (1 question). To improve if");
        }

        @Test
        void goesByAPrinciplesOwnMark() {
            Sketch sketch = rated(2, 2).principles(built -> built.effectiveFrom(new BigDecimal("60")));

            assertThat(brief(sketch)).contains("| Effective | At least 60, and");
        }

        @Test
        void saysWhatPointsAreAndAreNot() {
            assertThat(part(brief(rated(2, 2)), "Profile"))
                    .contains("Behind the profile, as a summary only: 66.6 points overall.")
                    .contains("That is not a confidence interval")
                    .contains("A principle is effective from 75 points")
                    .contains("It doesn't mean proven outcomes");
        }
    }

    @Nested
    class Plans {

        @Test
        void standApartFromToday() {
            Sketch sketch = listening().criterion("care.warmth");
            sketch.rater("t-1", "twofold")
                    .answers(
                            LISTENING,
                            new Planned(
                                    Sketch.level(3),
                                    Optional.of(LocalDate.of(2026, 5, 1)),
                                    Optional.of("the members"),
                                    Optional.of(LocalDate.of(2026, 6, 1))))
                    .plans("care.warmth", 3);

            assertThat(part(brief(sketch), "As planned")).isEqualTo("""
                            As planned
                            What people intend. None of it is in place today, so it doesn't count above.
                            Principle | Today | As planned | Standing then
                            Care | 0.0 | 100.0 | Effective
                            * “Is there listening?” Planned: Level 3, by 1 May 2026, agreed by the members, to be reviewed on 1 June 2026.
                            * “Is there warmth?” Planned: Level 3, no date given, nobody named as having agreed.
                            """);
            assertThat(part(brief(sketch), "Findings"))
                    .contains("* Some plans have no date yet, or name nobody who has agreed to them.\n")
                    .doesNotContain("“Is there warmth?” Planned");
            assertThat(part(whole(sketch), "Findings"))
                    .contains("  - “Is there warmth?” Planned: Level 3, no date given");
        }

        @Test
        void areLeftOutWhereThereAreNone() {
            assertThat(brief(rated(2, 2))).doesNotContain("As planned");
        }
    }

    @Nested
    class FindingsOfTheReport {

        @Test
        void sayWhereNothingStandsOut() {
            assertThat(part(
                            section(Report.brief(
                                    rated(2, 2).framework(), rated(2, 2).evaluate(List.of()))),
                            "Findings"))
                    .isEqualTo("Findings\nNothing stands out.\n");
        }

        @Test
        void gatherStrengthsInAShortReport() {
            assertThat(part(brief(rated(3, 3)), "Findings"))
                    .startsWith("Findings\n* A strength:\n  - “Is there listening?”\n");

            Sketch two = rated(3, 3).criterion("care.warmth");
            two.rater("t-1", "twofold").rates("care.warmth", 3);
            assertThat(part(brief(two), "Findings"))
                    .startsWith("Findings\n* Strengths:\n  - “Is there listening?”\n  - “Is there warmth?”\n");
            assertThat(part(whole(two), "Findings"))
                    .contains("* A strength: “Is there listening?”\n  - Receiving: Level 3 (100.0)\n");
        }

        @Test
        void giveShortGroundsInOneLineAndCountComments() {
            Sketch sketch = listening();
            sketch.rater("r-1", "member").comments(LISTENING, 0, "c-1", "secret");
            sketch.rater("g-1", "friend").comments(LISTENING, 1, "c-2", "secret");

            assertThat(brief(sketch)).contains("""
                            * A gap: “Is there listening?”
                              - Receiving: Level 0 (0.0); Giving: Level 1 (33.3); 2 comments
                            """).doesNotContain("secret");
            assertThat(whole(sketch)).contains("""
                            * A gap: “Is there listening?”
                              - Receiving: Level 0 (0.0)
                              - Giving: Level 1 (33.3)
                              - 2 comments
                            """).doesNotContain("secret");
        }

        @Test
        void gatherWhoCannotTellAndLeaveTheUndecidedToTheProfile() {
            Sketch sketch = listening().criterion("talk.plainly");
            sketch.rater("t-1", "twofold").cannotTell(LISTENING).cannotTell("talk.plainly");

            assertThat(part(brief(sketch), "Findings"))
                    .endsWith("* Can't tell: some who were asked couldn't say, under Care, Talk.\n")
                    .doesNotContain("could still turn out");
            assertThat(part(whole(sketch), "Findings"))
                    .contains(
                            "* Not known yet: Care could still turn out effective or to improve.\n  - Settled as effective")
                    .contains(
                            "* Can't tell: some who were asked about Care couldn't say.\n  - Receiving: “Is there listening?”\n");
        }
    }

    @Nested
    class WhatIsNotKnown {

        @Test
        void namesQuestionsBySideCriticalOnesFirst() {
            Sketch sketch = listening().critical("care.safety", 2);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);

            assertThat(part(brief(sketch), "What isn't known")).isEqualTo("""
                            What isn't known
                            Worth asking, critical questions first:
                            * Receiving, 2 questions:
                              - “Is there safety?”
                              - “Is there listening?”
                            * Giving, 1 question:
                              - “Is there safety?”
                            """);
        }

        @Test
        void namesTheFirstSixAndCountsTheRest() {
            Sketch sketch = Sketch.withLevels(4);
            for (int i = 1; i <= 8; i++) {
                sketch.criterion("care.c" + i);
            }

            assertThat(part(brief(sketch), "What isn't known"))
                    .contains(
                            "* Receiving, 8 questions:\n  - “Is there c1?”\n", "  - “Is there c6?”\n  - and 2 more.\n");
            assertThat(part(whole(sketch), "What isn't known"))
                    .contains("  - “Is there c6?”\n  - “Is there c7?”\n  - “Is there c8?”\n");
        }

        @Test
        void saysWhereEverybodyHasAnswered() {
            assertThat(part(brief(rated(2, 2)), "What isn't known"))
                    .isEqualTo("What isn't known\nEvery side that is expected to answer has answered.\n");
        }
    }

    @Nested
    class NextStepsOffered {

        @Test
        void offerWhatTheFrameworkHas() {
            assertThat(part(brief(rated(1, 2)), "Next steps")).isEqualTo("""
                            Next steps
                            What could come next, as offers to choose from. First come those where a side is below what is needed, then those where most points are to be gained.
                            * You could go from 1 to 2 on listening.
                              - “Is there listening?” From Level 1, the lowest answer, to Level 2.
                              - Effort 2 of 5.
                            """);
        }

        @Test
        void nameWhoCouldTakeThemOnAndWhatOthersDo() {
            Sketch sketch = Sketch.withLevels(2)
                    .criterion(
                            LISTENING,
                            built -> built.steps(built.build().steps().stream()
                                            .map(step -> NextStep.builder()
                                                    .from(step)
                                                    .owner(RoleId.of("manager"))
                                                    .build())
                                            .toList())
                                    .addExamples(ExampleId.of("rounds"), ExampleId.of("circle")));
            sketch.rater("t-1", "twofold").rates(LISTENING, 0);
            Framework framework = Framework.builder()
                    .from(sketch.framework())
                    .addExamples(example("rounds", "Rounds"), example("circle", "A circle"))
                    .build();
            Evaluation evaluation = Checklist.of(framework).evaluate(sketch.assessment());

            assertThat(part(section(Report.brief(framework, evaluation)), "Next steps"))
                    .contains(
                            "  - Effort 1 of 5. Could be taken on by: Manager.\n  - How others do it: Rounds; A circle.\n");
        }

        private static PracticeExample example(String id, String name) {
            return PracticeExample.builder()
                    .id(ExampleId.of(id))
                    .name(name)
                    .description("How it goes.")
                    .addPrinciples(PrincipleId.of("care"))
                    .build();
        }

        @Test
        void areAtMostSevenAndSayHowManyMoreThereAre() {
            Sketch sketch = Sketch.withLevels(4);
            for (int i = 1; i <= 8; i++) {
                sketch.criterion("care.c" + i);
            }
            Sketch.Voice voice = sketch.rater("t-1", "twofold");
            for (int i = 1; i <= 7; i++) {
                voice.rates("care.c" + i, 1);
            }
            assertThat(part(brief(sketch), "Next steps").lines().filter(line -> line.startsWith("* ")))
                    .hasSize(7);
            assertThat(brief(sketch)).doesNotContain("more offer");

            voice.rates("care.c8", 1);
            assertThat(part(brief(sketch), "Next steps").lines().filter(line -> line.startsWith("* ")))
                    .hasSize(7);
            assertThat(brief(sketch)).contains("1 more offer is in the whole report.\n");
        }

        @Test
        void areToAskFirstWhereNothingWasAnswered() {
            assertThat(brief(listening()))
                    .contains("Next steps\nIt could help to find out first: ask the sides that haven't answered.\n");
        }

        @Test
        void areNoneAtTheHighestLevel() {
            assertThat(brief(rated(3, 3))).contains("Next steps\nEverything that was rated is at the highest level.\n");
        }
    }

    @Nested
    class TheWorkings {

        @Test
        void showEachCriterionWithItsWeightAndWhatEachSideSays() {
            Sketch sketch = Sketch.withLevels(4)
                    .criterion(LISTENING, built -> built.weight(new BigDecimal("2")))
                    .critical("care.safety", 2);
            sketch.rater("g-1", "friend").rates(LISTENING, 3).rates("care.safety", 3);
            sketch.rater("r-1", "member").rates("care.safety", 2);

            assertThat(part(whole(sketch), "Principle by principle")).contains("""
                            Question | Weight | Gained | Lost | Unknown | What each side says
                            Is there listening? | 2 | 33.3 | 0.0 | 33.4 | Receiving: not known; Giving: Level 3 (100.0).
                            Is there safety? | 1 | 27.8 | 5.5 | 0.0 | Receiving: Level 2 (66.7); Giving: Level 3 (100.0). Critical: every side needs Level 2.
                            """);
        }

        @Test
        void addUpAsShown() {
            assertThat(part(whole(rated(2, 2)), "Principle by principle"))
                    .contains("so that a tenth can be left over")
                    .contains("Together |  | 66.6 | 33.3 | 0.0\n");
            assertThat(part(whole(rated(3, 3)), "Principle by principle"))
                    .contains("Together |  | 100.0 | 0.0 | 0.0\n");
        }

        @Test
        void sayWhatNotApplicableDid() {
            Sketch sketch = rated(3, 3).mayNotApply("care.rides").mayNotApply("care.meals");
            sketch.rater("t-1", "twofold").saysNotApplicable("care.rides");
            sketch.rater("r-2", "member").saysNotApplicable("care.meals");
            sketch.rater("g-2", "friend").rates("care.meals", 3);

            assertThat(part(whole(sketch), "Principle by principle"))
                    .contains("Is there rides? | 1 | – | – | – | Doesn't count, because every side that is expected to"
                            + " answer says it doesn't apply. Receiving: doesn't apply; Giving: doesn't apply.\n")
                    .contains("Receiving: doesn't apply; Giving: Level 3 (100.0).\n")
                    .contains("If “doesn't apply” were taken as not known, it would be 50.0 to 100.0 points. “Is there"
                            + " rides?” is out; “Is there meals?” is out for Receiving.\n");
        }

        @Test
        void sayWhereNobodyHereCanTell() {
            Sketch sketch = rated(3, 3).criterionFor("care.rides", "guest", "manager");
            sketch.rater("o-1", "manager").rates("care.rides", 1).rates(LISTENING, 3);

            assertThat(part(whole(sketch), "Principle by principle"))
                    .contains(
                            "Is there rides? | 1 | – | – | – | Doesn't count, because nobody here who receives or gives"
                                    + " has a role that can tell. Organising: Level 1.\n");
        }

        @Test
        void sayWhereRatersDifferOnWhatDoesNotCount() {
            Sketch sketch = rated(3, 3).criterionFor("care.rides", "guest", "manager");
            sketch.rater("o-1", "manager").rates("care.rides", 1).rates(LISTENING, 3);
            sketch.rater("o-2", "manager").rates("care.rides", 3).rates(LISTENING, 3);

            assertThat(whole(sketch)).contains("has a role that can tell. Organising: from Level 1 to Level 3.\n");
        }

        @Test
        void sayNotKnownOfASideThatCouldNotTellWhereNothingCounts() {
            Sketch sketch = rated(3, 3).criterionFor("care.rides", "guest", "manager");
            sketch.rater("o-1", "manager").cannotTell("care.rides").rates(LISTENING, 3);

            assertThat(whole(sketch)).contains("has a role that can tell. Organising: not known.\n");
        }

        @Test
        void areLeftOutOfAShortReport() {
            assertThat(Report.brief(rated(2, 2).framework(), evaluation(rated(2, 2)))
                            .sections())
                    .extracting(Report.Section::heading)
                    .containsExactly("At a glance", "Profile", "Findings", "What isn't known", "Next steps");
            assertThat(Report.of(rated(2, 2).framework(), evaluation(rated(2, 2)))
                            .sections())
                    .extracting(Report.Section::heading)
                    .containsExactly(
                            "At a glance",
                            "Profile",
                            "Principle by principle",
                            "Findings",
                            "What isn't known",
                            "Next steps",
                            "Is it peer support? Question by question",
                            "How this was made");
        }

        @Test
        void sayHowItWasMade() {
            Sketch sketch = rated(2, 2);
            Framework framework = Framework.builder()
                    .from(sketch.framework())
                    .addSources(Source.builder()
                            .id(SourceId.of("s2"))
                            .title("Another")
                            .publisher("A press")
                            .date(LocalDate.of(2020, 2, 29))
                            .note("A note")
                            .build())
                    .build();
            Evaluation evaluation = Checklist.of(framework).evaluate(sketch.assessment());

            assertThat(part(section(Report.of(framework, evaluation)), "How this was made"))
                    .contains("Not for use.\n")
                    .contains("* The ratings of one side on a question are put together: their mean.\n")
                    .contains("* A gap: a side is within the lowest 2 levels.\n")
                    .contains(
                            "* A strength: every expected side is within the highest 2 levels, and it comes to at least 75"
                                    + " points.\n")
                    .contains(
                            "* Seen differently: sides or roles are 1 or more levels apart, or people on one side 2 or"
                                    + " more.\n* Old evidence: it is from more than 24 months before.\n")
                    .containsPattern("Made by Peer Principles \\S+ with sketch 1.0.0, sha256:[0-9a-f]{64}\\.\n")
                    .contains("* Source s1: A source, A publisher.\n")
                    .contains("* Source s2: Another, A press, 29 February 2020. A note\n");
        }
    }
}
