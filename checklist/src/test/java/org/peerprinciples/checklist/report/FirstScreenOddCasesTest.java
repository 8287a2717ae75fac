package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;

/** What the first screen may say in odd cases: only what is true where much, little or nothing is known. */
class FirstScreenOddCasesTest {

    private static final String LISTENING = "care.listening";
    private static final String WARMTH = "care.warmth";

    private static Sketch asked() {
        return Sketch.withLevels(4).criterion(LISTENING).criterion(WARMTH);
    }

    /** Both sides rate both questions, each by one person. */
    private static Sketch rated(int listening, int warmth) {
        Sketch sketch = asked();
        for (String[] rater : new String[][] {{"r-1", "member"}, {"g-1", "friend"}}) {
            sketch.rater(rater[0], rater[1])
                    .rates(LISTENING, listening)
                    .rates(WARMTH, warmth)
                    .seesPeerSupport();
        }
        return sketch;
    }

    private static String panel(Sketch sketch, String heading) {
        Evaluation evaluation = sketch.evaluate(FindingRules.standard());
        return SketchedReports.panel(
                Report.builder(sketch.framework(), evaluation)
                        .robustness(Robustness.of(evaluation))
                        .build(),
                heading);
    }

    @Nested
    class WhatIsStrong {

        private static final String STRONG = "What is strong";

        @Test
        void namesWhatComesNearestHighestFirst() {
            Sketch sketch = rated(2, 2).criterion("care.time");
            sketch.rater("r-2", "member").rates("care.time", 1);
            sketch.rater("r-3", "member").rates(WARMTH, 3);
            sketch.rater("r-4", "member").rates(WARMTH, 2);
            sketch.rater("g-2", "friend").rates("care.time", 3);

            assertThat(panel(sketch, STRONG)).isEqualTo("""
                    [What is strong]
                    * Nearest to a strength, at least at “Level 2” from every side that was asked:
                      - “Is there warmth?”
                      - “Is there listening?”
                    """);
        }

        @Test
        void namesWhatIsHighFromThoseWhoAnswered() {
            Sketch sketch = asked();
            sketch.rater("g-1", "friend").rates(LISTENING, 3).rates(WARMTH, 1);

            assertThat(panel(sketch, STRONG)).isEqualTo("""
                    [What is strong]
                    * High so far, at least at “Level 2” from those who answered. Answers of other sides are still missing:
                      - “Is there listening?”
                    """);
        }

        @Test
        void saysThatNothingIsRated() {
            assertThat(panel(asked(), STRONG))
                    .contains("Nobody has chosen a level yet on a question that they were asked");
        }

        @Test
        void saysThatAnswersAreMissing() {
            Sketch sketch = asked();
            sketch.rater("g-1", "friend").rates(LISTENING, 1);

            assertThat(panel(sketch, STRONG)).contains("Some answers are still missing");
        }

        @Test
        void saysThatAllAnsweredAndNoneIsHighEnough() {
            assertThat(panel(rated(1, 1), STRONG))
                    .contains("Every side that was asked has answered. None of the questions is high enough");
        }

        @Test
        void doesNotCallEffectiveWhatIsNotPeerSupport() {
            Sketch sketch = asked();
            sketch.rater("t-1", "twofold")
                    .rates(LISTENING, 3)
                    .rates(WARMTH, 3)
                    .screens("together", ScreenReply.NO)
                    .screens("treated", ScreenReply.NO);
            Sketch open = asked();
            open.rater("t-1", "twofold").rates(LISTENING, 3).rates(WARMTH, 3);

            assertThat(panel(sketch, STRONG))
                    .contains("* High enough by the answers, though not as peer support: Care.\n")
                    .doesNotContain("Effective: ");
            assertThat(panel(open, STRONG)).contains("* Effective, if it turns out to be peer support: Care.\n");
        }
    }

    @Nested
    class WhoAnswered {

        private static final String WHO = "Who answered";

        @Test
        void countsNobodyWhoGaveNoAnswer() {
            Sketch sketch = asked();
            sketch.rater("r-1", "member");
            sketch.rater("t-1", "twofold", "manager");

            assertThat(panel(sketch, WHO)).isEqualTo("""
                    [Who answered]
                    * Nobody has answered yet.
                      - 2 people are listed without an answer yet.
                    * Receiving: nobody yet (2 questions, shared between its roles)
                      - A side.
                    * Giving: nobody yet (2 questions, shared between its roles)
                      - A side.
                    * Organising: nobody yet (2 questions, shared between its roles)
                      - A side.
                    """);
        }

        @Test
        void countsARatingOnTheSidesThatCanTell() {
            Sketch sketch = Sketch.withLevels(4).criterionFor(LISTENING, "member", "friend");
            sketch.rater("m-1", "member", "manager").rates(LISTENING, 3);
            sketch.rater("m-2", "member", "manager").seesPeerSupport();
            sketch.rater("m-3", "manager").rates(LISTENING, 3);

            assertThat(panel(sketch, WHO)).isEqualTo("""
                    [Who answered]
                    * 3 people
                      - 1 of them speaks for more than one side, and is counted on each.
                    * Receiving: 2 people, answered 1 of 1 question
                      - A side.
                    * Giving: nobody yet (1 question, shared between its roles)
                      - A side.
                    * Organising: 1 person. This side isn't asked anything here.
                      - A side.
                    """);
        }

        @Test
        void saysThatPeopleAreListedWhereAnOlderDocumentDoesNotSayWhoAnswered() {
            Sketch sketch = rated(2, 2);
            sketch.rater("r-2", "member");
            String json = new String(Evaluation.json().write(sketch.evaluate(List.of())), StandardCharsets.UTF_8);
            Evaluation older = Evaluation.json()
                    .read(json.replaceFirst("(?s)\"people\": \\{.*?\\]\\s*\\},", "")
                            .getBytes(StandardCharsets.UTF_8));

            assertThat(SketchedReports.panel(Report.of(sketch.framework(), older), WHO))
                    .startsWith("[Who answered]\n* Receiving: 2 people listed, answered 2 of 2 questions\n");
        }
    }

    @Nested
    class HowSureWeAre {

        private static final String SURE = "How sure we are";

        @Test
        void reassuresOfNothingThatIsNotKnown() {
            assertThat(panel(asked(), SURE)).doesNotContain("settled stay", "evidence", "One person");
        }

        @Test
        void countsOnlyWhatIsSettled() {
            Sketch sketch = rated(3, 3).criterion("talk.plainly");

            assertThat(panel(sketch, SURE))
                    .contains(
                            "* The one principle that is settled stays where it is if each question counts up to 50% more"
                                    + " or less.\n");
        }

        @Test
        void saysWhichCouldMove() {
            Sketch sketch = Sketch.withLevels(5)
                    .criterion(LISTENING)
                    .criterion(WARMTH)
                    .criterion("talk.plainly")
                    .criterion("trust.keys", built -> built.weight(BigDecimal.valueOf(2)))
                    .criterion("trust.time");
            sketch.rater("t-1", "twofold")
                    .rates(LISTENING, 4)
                    .rates(WARMTH, 2)
                    .rates("talk.plainly", 4)
                    .rates("trust.keys", 0)
                    .rates("trust.time", 0);

            assertThat(panel(sketch, SURE))
                    .contains(
                            "* Of the 3 principles that are settled, 2 stay where they are if each question counts up to"
                                    + " 50% more or less.\n");
        }

        @Test
        void saysThatAllRestsOnOnePersonWithoutEvidence() {
            Sketch sketch = asked();
            sketch.rater("t-1", "twofold").rates(LISTENING, 3).seesPeerSupport();
            sketch.rater("r-1", "member");

            assertThat(panel(sketch, SURE))
                    .contains(
                            "* All answers come from one person. Others may see it differently, so it could help to ask"
                                    + " them too.\n")
                    .contains("* Nobody has named evidence for a rating yet.");
            assertThat(panel(rated(2, 2), SURE)).doesNotContain("one person");
        }

        @Test
        void saysWhatIsNotAnsweredOfTheScreen() {
            Sketch sketch = rated(3, 3);
            sketch.rater("o-1", "manager").rates(LISTENING, 3).rates(WARMTH, 3).screens("together", ScreenReply.YES);

            assertThat(panel(sketch, SURE))
                    .contains("* On the principles, every side that is expected to answer has answered.\n")
                    .contains(
                            "* 1 of the first questions, on whether it is peer support, isn't answered by every side that"
                                    + " was asked.\n");
        }
    }

    @Test
    void theScreenComesFirstWhereItIsNotSettled() {
        Sketch sketch = rated(3, 3);
        sketch.rater("o-1", "manager").rates(LISTENING, 3).rates(WARMTH, 3).screens("together", ScreenReply.YES);

        Report report = Report.of(sketch.framework(), sketch.evaluate(FindingRules.standard()));

        assertThat(SketchedReports.panel(report, "What could come next")).isEqualTo("""
                [What could come next]
                * Find out whether it is peer support. Worth asking:
                  - “Is somebody treated?” (Organising)
                * Every answer that counts on the principles is at the highest level.
                """);
        assertThat(Lines.part(Lines.of(report), "Next steps")).contains("Worth asking:\n  - “Is somebody treated?”");
        assertThat(Lines.part(Lines.of(report), "What isn't known")).isEqualTo("""
                What isn't known
                Worth asking first, to know whether it is peer support. These sides haven't answered, or can't tell:
                * “Is somebody treated?” (Organising)
                On the principles, every side that is expected to answer has answered.
                """);
    }

    @Test
    void aNoSaysWhoseItIs() {
        Sketch sketch = rated(3, 3);
        sketch.rater("o-1", "manager")
                .rates(LISTENING, 3)
                .rates(WARMTH, 3)
                .screens("together", ScreenReply.YES)
                .screens("treated", ScreenReply.YES);

        String report = Lines.of(Report.of(sketch.framework(), sketch.evaluate(FindingRules.standard())));

        assertThat(Lines.part(report, "Is it peer support? Question by question"))
                .contains("Is somebody treated? | Yes, which speaks against it | This is the answer of: Organising.\n");
        assertThat(Lines.part(report, "Findings"))
                .contains(
                        "* This speaks against its being peer support: “Is somebody treated?”\n  - Organising: yes\n");
    }
}
