package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.report.SketchedReports.LISTENING;
import static org.peerprinciples.checklist.report.SketchedReports.brief;
import static org.peerprinciples.checklist.report.SketchedReports.evaluation;
import static org.peerprinciples.checklist.report.SketchedReports.listening;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.sketch.Sketch;

/** What could come next in odd cases: sides that are hardly heard, plans, nothing to offer, steps for others. */
class WhatComesNextTest {

    private static final String NEXT = "What could come next";
    private static final String STRONG = "What is strong";
    private static final String WARMTH = "care.warmth";

    private static String panel(Sketch sketch, String heading) {
        return SketchedReports.panel(Report.brief(sketch.framework(), evaluation(sketch)), heading);
    }

    private static String next(Sketch sketch) {
        return panel(sketch, NEXT);
    }

    private static Sketch.Voice giving(Sketch sketch) {
        return sketch.rater("g-1", "friend").rates(LISTENING, 2).seesPeerSupport();
    }

    @Nested
    class SidesThatAreHardlyHeard {

        @Test
        void areAskedBeforeAnythingIsOffered() {
            Sketch sketch = listening();
            giving(sketch);
            sketch.rater("r-1", "member").seesPeerSupport();

            String asked = """
                    * Start by asking this side. Little is known yet of how it sees things, and every side's view counts:
                      - Receiving: 1 of 1 question still open.
                      - The questions stand under “What isn't known”.
                    """;
            assertThat(next(sketch))
                    .isEqualTo("[What could come next]\n" + asked
                            + "* Some offers to choose from:\n  - You could go from 2 to 3 on listening.\n");
            assertThat(Lines.part(brief(sketch), "Next steps")).startsWith("Next steps\n" + asked);
        }

        @Test
        void areAskedBeforeTheScreenIs() {
            Sketch sketch = listening();
            giving(sketch);

            assertThat(next(sketch)).containsSubsequence("Start by asking", "Find out whether it is peer support");
            assertThat(next(sketch)).doesNotContain("First, ");
        }

        @Test
        void mayHaveBeenAskedAndUnableToTell() {
            Sketch sketch = listening();
            giving(sketch);
            sketch.rater("r-1", "member").cannotTell(LISTENING).seesPeerSupport();

            assertThat(next(sketch))
                    .contains(
                            "  - Receiving: 1 of 1 question still open. On 1 of them, those who were asked can't tell,"
                                    + " but others might.\n");
        }

        @Test
        void areThoseThatAnsweredLessThanAQuarter() {
            Sketch sketch = listening().criterion("care.b").criterion("care.c").criterion("care.d");
            giving(sketch).rates("care.b", 2).rates("care.c", 2).rates("care.d", 2);
            sketch.rater("r-1", "member").rates(LISTENING, 2).seesPeerSupport();
            assertThat(next(sketch)).doesNotContain("Start by asking");

            sketch.criterion("care.e");
            assertThat(next(sketch)).contains("  - Receiving: 4 of 5 questions still open.\n");
        }

        @Test
        void leaveNothingElseToSayWhereNoStepIsOffered() {
            assertThat(next(listening())).doesNotContain("It could help to find out more first");
        }

        @Test
        void areNotToldWhereSmallGroupsCouldShow() {
            Sketch sketch = listening();
            giving(sketch);
            Evaluation shown = evaluation(sketch).suppressedBelow(5);

            assertThat(SketchedReports.panel(Report.brief(sketch.framework(), shown), NEXT))
                    .doesNotContain("Start by asking");
        }
    }

    @Nested
    class Plans {

        @Test
        void areNamedBeforeWhatIsOffered() {
            Sketch sketch = listening();
            sketch.rater("t-1", "twofold").plans(LISTENING, 3).seesPeerSupport();

            assertThat(panel(sketch, STRONG)).isEqualTo("""
                    [What is strong]
                    * Every level that counts is a plan so far. How it would look then stands under “As planned”.
                    """);
            assertThat(next(sketch))
                    .contains("* 1 question has planned answers. They count as the lowest level today, because they"
                            + " aren't in place yet. So some of what could come next may be planned already: see “As"
                            + " planned”.\n* Some offers");
            assertThat(brief(sketch)).contains("## As planned\n");
        }

        @Test
        void areNamedWhereTheyAreALargePartOnly() {
            Sketch sketch = listening().criterion("care.b").criterion("care.c").criterion("care.d");
            Sketch.Voice voice = sketch.rater("t-1", "twofold")
                    .plans(LISTENING, 3)
                    .rates("care.b", 1)
                    .rates("care.c", 1)
                    .rates("care.d", 1)
                    .seesPeerSupport();
            assertThat(next(sketch)).contains("1 question has planned answers");
            assertThat(panel(sketch, STRONG)).doesNotContain("is a plan so far");

            sketch.criterion("care.e");
            voice.rates("care.e", 1);
            assertThat(next(sketch)).doesNotContain("planned");
        }
    }

    @Nested
    class NothingToOffer {

        @Test
        void whereNothingCounts() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
            sketch.rater("t-1", "twofold").saysNotApplicable(LISTENING).seesPeerSupport();

            assertThat(next(sketch))
                    .isEqualTo("[What could come next]\n* Nothing counts here, so there is no step to offer.\n");
            assertThat(panel(sketch, STRONG))
                    .isEqualTo("[What is strong]\n* Nothing counts here, so nothing can be named.\n");
            assertThat(panel(sketch, "How sure we are")).doesNotContain("evidence for a rating");
        }

        @Test
        void whereSomeAnswersAreMissing() {
            Sketch sketch = listening().criterion(WARMTH);
            sketch.rater("g-1", "friend").rates(LISTENING, 3).rates(WARMTH, 3).seesPeerSupport();
            sketch.rater("r-1", "member").rates(LISTENING, 3).cannotTell(WARMTH).seesPeerSupport();

            assertThat(next(sketch)).isEqualTo("""
                    [What could come next]
                    * It could help to find out more first. Some sides haven't answered everything, or can't tell: see “What isn't known”.
                    """);
        }

        /** A plan has nothing to do where its goal is reached, and offers are still there to choose from. */
        @Test
        void whereThePlansGoalIsReached() {
            Sketch sketch = listening().criterion(WARMTH);
            sketch.rater("t-1", "twofold").rates(LISTENING, 3).rates(WARMTH, 2).seesPeerSupport();
            Evaluation reached = evaluation(sketch);
            Report report = Report.builder(sketch.framework(), reached)
                    .plan(Planner.standard().plan(reached, Goal.everyPrincipleEffective()))
                    .build();

            assertThat(SketchedReports.panel(report, NEXT))
                    .contains("You could go from 2 to 3")
                    .doesNotContain("names no next step");
        }

        /** What somebody says who wasn't asked is evidence, and is no level of a side. */
        @Test
        void whereOneWhoWasNotAskedChoseALevel() {
            Sketch sketch = Sketch.withLevels(4).criterionFor(LISTENING, "twofold");
            sketch.rater("o-1", "manager").rates(LISTENING, 0);
            assertThat(panel(sketch, STRONG))
                    .contains("Nobody has chosen a level yet on a question that they were asked");

            sketch.rater("t-1", "twofold").rates(LISTENING, 3).seesPeerSupport();
            sketch.rater("o-2", "manager").seesPeerSupport();
            assertThat(next(sketch)).contains("Every answer that counts on the principles is at the highest level.");
        }
    }

    @Nested
    class WhatIsCritical {

        @Test
        void isOneOrMore() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2);
            Sketch.Voice voice =
                    sketch.rater("t-1", "twofold").rates(LISTENING, 1).seesPeerSupport();
            assertThat(next(sketch)).contains("* Before other steps, because it is critical:\n");

            sketch.critical(WARMTH, 2);
            voice.rates(WARMTH, 1);
            assertThat(next(sketch)).contains("* Before other steps, because they are critical:\n");
        }

        /** Where small groups are suppressed, a step starts from what all answers come to, above the side that is below. */
        @Test
        void isNotAnsweredByAStepForOthers() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2);
            for (int i = 1; i <= 5; i++) {
                sketch.rater("r-" + i, "member").rates(LISTENING, 1).seesPeerSupport();
                sketch.rater("g-" + i, "friend").rates(LISTENING, 3).seesPeerSupport();
            }
            Evaluation shown = sketch.evaluate(FindingRules.standard()).suppressedBelow(5);
            Report report = Report.of(sketch.framework(), shown);

            assertThat(shown.nextSteps()).isEmpty();
            assertThat(SketchedReports.panel(report, NEXT))
                    .contains("* Before other steps, because it is critical:\n  - “Is there listening?”\n"
                            + "* On some critical questions a side is below what is needed. Steps start here from what all"
                            + " answers come to, so none is named that would fit there.")
                    .doesNotContain("You could go", "No steps are named");
            assertThat(Lines.part(Lines.of(report), "Next steps"))
                    .contains("On some critical questions a side is below")
                    .doesNotContain("You could go");
            assertThat(Lines.part(Lines.of(report), "Care")).doesNotContain("You could go");
        }

        @Test
        void keepsAStepThatStartsBelowWhatIsNeeded() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 3);
            for (int i = 1; i <= 5; i++) {
                sketch.rater("r-" + i, "member").rates(LISTENING, 1).seesPeerSupport();
                sketch.rater("g-" + i, "friend").rates(LISTENING, 3).seesPeerSupport();
            }
            Evaluation shown = sketch.evaluate(FindingRules.standard()).suppressedBelow(5);

            assertThat(SketchedReports.panel(Report.brief(sketch.framework(), shown), NEXT))
                    .contains("You could go from 2 to 3 on listening.")
                    .doesNotContain("On some critical questions");
        }
    }
}
