package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.report.Lines.part;
import static org.peerprinciples.checklist.report.SketchedReports.LISTENING;
import static org.peerprinciples.checklist.report.SketchedReports.brief;
import static org.peerprinciples.checklist.report.SketchedReports.listening;
import static org.peerprinciples.checklist.report.SketchedReports.rated;
import static org.peerprinciples.checklist.report.SketchedReports.whole;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PeopleHeard;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.SideId;

/** What a reader sees first, and how the screen comes about. */
class FirstScreenTest {

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
                            The network. A sketch, edition 1.0.0, on 31 March 2026. Recorded by people who take part, run it or know it.
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
                            * Every answer that counts on the principles is at the highest level.
                            [How sure we are]
                            * Is it peer support? Yes.
                            * Every side that is expected to answer has answered.
                            * Nobody has named evidence for a rating yet. If some is named, others can check the answers.
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
                              - Speaks for more than one side, and is counted on each.
                            """);
        }

        /** An older document doesn't say how many there were. */
        @Test
        void countsPeopleInAnEvaluationThatWasReadToo() {
            Sketch sketch = rated(1, 1);
            Evaluation made = sketch.evaluate(List.of());
            String json = new String(Evaluation.json().write(made), StandardCharsets.UTF_8);
            Evaluation read = Evaluation.json().read(json.getBytes(StandardCharsets.UTF_8));
            Evaluation older = Evaluation.json()
                    .read(json.replaceFirst("(?s)\"people\": \\{.*?\\]\\s*\\},", "")
                            .getBytes(StandardCharsets.UTF_8));

            assertThat(read.people())
                    .contains(new PeopleHeard(
                            2,
                            0,
                            0,
                            List.of(
                                    new PeopleHeard.OnSide(SideId.of("receiving"), 1),
                                    new PeopleHeard.OnSide(SideId.of("giving"), 1),
                                    new PeopleHeard.OnSide(SideId.of("organising"), 0),
                                    new PeopleHeard.OnSide(SideId.of("outside"), 0))));
            assertThat(Report.brief(sketch.framework(), read)).isEqualTo(Report.brief(sketch.framework(), made));
            assertThat(older.people()).isEmpty();
            assertThat(Lines.of(Report.brief(sketch.framework(), older)))
                    .isEqualTo(Lines.of(Report.brief(sketch.framework(), made))
                            .replace("* 2 people\n", "")
                            .replace(": 1 person, answered", ": 1 person listed, answered"));
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
                            * 2 people
                              - 1 person is listed without an answer yet.
                            * Receiving: 1 person, answered 1 of 2 questions
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
                            * Look together at what was asked about peer support itself. Without peer support nothing counts as effective peer support:
                              - “Is somebody treated?” (Receiving, Giving): partly
                            * Every answer that counts on the principles is at the highest level.
                            [How sure we are]
                            * Is it peer support? Not throughout: it draws on peer support.
                            """);
        }

        @Test
        void saysThatItIsNotShown() {
            assertThat(brief(screened(ScreenReply.NO, ScreenReply.NO))).contains("""
                              - “Do peers come together?” (Receiving, Giving)
                            * Every answer that counts on the principles is at the highest level.
                            [How sure we are]
                            * Is it peer support? That isn't shown: none of its aims is fully met.
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
                            """);
        }

        @Test
        void isShownQuestionByQuestionInTheWholeReport() {
            Sketch sketch = listening();
            sketch.rater("r-1", "member").screens("together", ScreenReply.YES).screens("treated", ScreenReply.NO);
            sketch.rater("g-1", "friend").screens("treated", ScreenReply.NO);

            assertThat(part(whole(sketch), "Is it peer support? Question by question"))
                    .contains("""
                            Question | What was answered | Whose answer it is, and who is missing
                            Do peers come together? | Not settled: it could still be anything from no to yes | No answer, or can't tell: Giving.
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
                            Do peers come together? | Partly | This is the answer of: Receiving, Giving.
                            Is somebody treated? | Yes, which speaks against it | This is the answer of: Receiving, Giving.
                            """);
            assertThat(questions(ScreenReply.NO, ScreenReply.PARTLY)).endsWith("""
                            Do peers come together? | No, which speaks against it | This is the answer of: Receiving, Giving.
                            Is somebody treated? | Partly | This is the answer of: Receiving, Giving.
                            """);
        }
    }
}
