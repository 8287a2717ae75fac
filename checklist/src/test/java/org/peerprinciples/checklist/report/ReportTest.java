package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peerprinciples.checklist.report.Lines.part;
import static org.peerprinciples.checklist.report.SketchedReports.LISTENING;
import static org.peerprinciples.checklist.report.SketchedReports.evaluation;
import static org.peerprinciples.checklist.report.SketchedReports.listening;
import static org.peerprinciples.checklist.report.SketchedReports.rated;
import static org.peerprinciples.checklist.report.SketchedReports.whole;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.SourceId;

/** What a report is of, and how it was worked out. */
class ReportTest {

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
                            + " rides?” was left out; “Is there meals?” was left out for Receiving.\n");
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

            assertThat(part(Lines.of(Report.of(framework, evaluation)), "How this was made"))
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
