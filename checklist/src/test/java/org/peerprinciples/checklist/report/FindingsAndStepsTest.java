package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.report.Lines.part;
import static org.peerprinciples.checklist.report.SketchedReports.LISTENING;
import static org.peerprinciples.checklist.report.SketchedReports.brief;
import static org.peerprinciples.checklist.report.SketchedReports.listening;
import static org.peerprinciples.checklist.report.SketchedReports.rated;
import static org.peerprinciples.checklist.report.SketchedReports.whole;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;

/** What is worth saying, what isn't known, and what could come next. */
class FindingsAndStepsTest {

    @Nested
    class FindingsOfTheReport {

        @Test
        void sayWhereNothingStandsOut() {
            assertThat(part(
                            Lines.of(Report.brief(
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
            sketch.rater("r-1", "member").seesPeerSupport();
            sketch.rater("g-1", "friend").rates(LISTENING, 2).seesPeerSupport();

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
        void sayThatWhatIsPlannedCountsAsTheLowestLevel() {
            Sketch sketch = listening();
            sketch.rater("r-1", "member").plans(LISTENING, 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);

            assertThat(part(brief(sketch), "Next steps"))
                    .contains("From Level 0, which is what planned answers count as today, to Level 1.")
                    .doesNotContain("the lowest answer");
            Sketch chosen = rated(1, 2);
            chosen.rater("r-2", "member").rates(LISTENING, 0);
            assertThat(part(brief(chosen), "Next steps")).contains("From Level 0, the lowest answer, to Level 1.");
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

            assertThat(part(Lines.of(Report.brief(framework, evaluation)), "Next steps"))
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
            Sketch.Voice voice = sketch.rater("t-1", "twofold").seesPeerSupport();
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
            assertThat(part(brief(listening()), "Next steps"))
                    .startsWith("Next steps\n* Start by asking these sides.")
                    .endsWith("(Receiving, Giving)\n");
        }

        @Test
        void areNoneAtTheHighestLevel() {
            assertThat(brief(rated(3, 3)))
                    .contains("Next steps\nEvery answer that counts on the principles is at the highest level.\n");
        }
    }
}
