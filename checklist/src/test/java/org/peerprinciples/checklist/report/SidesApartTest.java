package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.report.SketchedReports.evaluation;
import static org.peerprinciples.checklist.report.SketchedReports.panel;
import static org.peerprinciples.checklist.report.SketchedReports.rated;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.voices.Voices;

/** What the first screen says where sides are apart, or weren't all asked. */
class SidesApartTest {

    private static final String STRONG = "What is strong";
    private static final String SURE = "How sure we are";

    private static final String APART =
            "Sides see 1 question differently, and each view is as true as the others: see “";

    /** One question apart, and five that only those who give are asked, so that the principle is effective. */
    private static Sketch apart() {
        Sketch sketch = rated(0, 3);
        for (int i = 1; i <= 5; i++) {
            sketch.criterionFor("care.c" + i, "friend");
            sketch.rater("f-" + i, "friend").rates("care.c" + i, 3);
        }
        return sketch;
    }

    @Test
    void saysOnHowManyQuestionsAndWhereTheyStand() {
        Sketch sketch = apart();
        Evaluation evaluation = evaluation(sketch);

        assertThat(panel(Report.brief(sketch.framework(), evaluation), SURE)).contains("* " + APART + "Findings”.\n");
        assertThat(panel(Report.of(sketch.framework(), evaluation), SURE))
                .contains("* " + APART + "Where people see it differently”.\n");
        assertThat(Lines.of(Report.of(sketch.framework(), evaluation)))
                .contains("## Where people see it differently\n");
    }

    @Test
    void saysSoByVoicesAlone() {
        Sketch sketch = apart();
        Evaluation evaluation = sketch.evaluate(List.of());
        Voices voices = Voices.of(evaluation);

        assertThat(panel(
                        Report.builder(sketch.framework(), evaluation)
                                .voices(voices)
                                .build(),
                        SURE))
                .contains(APART + "Where people");
        assertThat(panel(
                        Report.builder(sketch.framework(), evaluation)
                                .voices(voices)
                                .brief()
                                .build(),
                        SURE))
                .doesNotContain("differently");
    }

    @Test
    void saysWhichSideWasNotAskedOfAStrengthAndThatTheyAreApartInWhatIsEffective() {
        Sketch sketch = apart();

        assertThat(panel(Report.of(sketch.framework(), evaluation(sketch)), STRONG))
                .contains("""
                * Strengths, from every side that was asked:
                  - “Is there c1?” (not asked: Receiving)
                  - “Is there c2?” (not asked: Receiving)
                  - “Is there c3?” (not asked: Receiving)
                  - and 2 more.
                * Effective: Care.
                  - The sides are apart on questions in: Care.
                """);
    }

    @Test
    void namesFirstWhatEverySideWasAsked() {
        Sketch sketch = apart().criterion("care.warmth");
        sketch.rater("t-1", "twofold").rates("care.warmth", 3);

        assertThat(panel(Report.of(sketch.framework(), evaluation(sketch)), STRONG))
                .contains("asked:\n  - “Is there warmth?”\n  - “Is there c1?” (not asked: Receiving)\n");
    }

    @Test
    void saysNothingOfItWhereTheySeeItAlike() {
        Sketch sketch = rated(3, 3);
        Report report = Report.of(sketch.framework(), evaluation(sketch));

        assertThat(panel(report, SURE)).doesNotContain("differently");
        assertThat(panel(report, STRONG)).doesNotContain("apart", "not asked");
    }
}
