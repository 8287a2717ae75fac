package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.report.Lines.part;
import static org.peerprinciples.checklist.report.SketchedReports.LISTENING;
import static org.peerprinciples.checklist.report.SketchedReports.evaluation;
import static org.peerprinciples.checklist.report.SketchedReports.listening;
import static org.peerprinciples.checklist.report.SketchedReports.rated;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;

/** What "effective" means in each section where it isn't known to be peer support throughout. */
class EffectiveAndScreenTest {

    private static final String EFFECTIVE = "What is called effective here is so by its answers.";
    private static final String RULED_OUT =
            EFFECTIVE + " It can't count as effective peer support, because it isn't peer support throughout.\n";
    private static final String OPEN = EFFECTIVE
            + " Whether it is peer support isn't settled. Until it is, nothing counts as effective peer support.\n";

    private static Sketch screened(ScreenReply together) {
        Sketch sketch = listening();
        sketch.rater("t-1", "twofold")
                .rates(LISTENING, 3)
                .screens("together", together)
                .screens("treated", ScreenReply.NO);
        sketch.rater("t-2", "twofold").plans(LISTENING, 3);
        sketch.rater("t-3", "twofold").rates(LISTENING, 3);
        sketch.rater("t-4", "twofold").rates(LISTENING, 3);
        return sketch;
    }

    private static Report report(Sketch sketch) {
        Evaluation evaluation = evaluation(sketch);
        return Report.builder(sketch.framework(), evaluation)
                .robustness(Robustness.of(evaluation))
                .build();
    }

    private static Drawing.Bar bar(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Drawing.Profile.class::isInstance)
                .map(Drawing.Profile.class::cast)
                .findFirst()
                .orElseThrow()
                .bars()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Profile", "Principle by principle", "As planned", "If questions counted more or less"})
    void isSaidUnderTheProfileAndInEverySectionThatSpeaksOfStandings(String section) {
        assertThat(part(Lines.of(report(screened(ScreenReply.NO))), section)).contains(RULED_OUT);
        assertThat(part(Lines.of(report(screened(ScreenReply.PARTLY))), section))
                .contains(RULED_OUT);
        assertThat(part(Lines.of(report(screened(ScreenReply.CANNOT_TELL))), section))
                .contains(OPEN);
        assertThat(part(Lines.of(report(screened(ScreenReply.YES))), section)).doesNotContain(EFFECTIVE);
    }

    @Test
    void isNotSaidWhereNothingIsCalledEffective() {
        Sketch low = listening();
        low.rater("t-1", "twofold").rates(LISTENING, 0).screens("together", ScreenReply.NO);

        assertThat(Lines.of(report(low))).doesNotContain(EFFECTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, It isn't peer support throughout",
        "PARTLY, It isn't peer support throughout",
        "CANNOT_TELL, Whether it is peer support isn't settled"
    })
    void isSaidBesideAnEffectivePrincipleInTheDrawing(ScreenReply together, String butNot) {
        Sketch sketch = listening();
        sketch.rater("t-1", "twofold")
                .rates(LISTENING, 3)
                .screens("together", together)
                .screens("treated", ScreenReply.NO);

        assertThat(List.of(
                        bar(report(sketch)).standing(),
                        bar(report(sketch)).butNot().orElseThrow()))
                .containsExactly("Effective", butNot);
        assertThat(bar(report(rated(3, 3))).butNot()).isEmpty();
    }

    /** Without replies at hand, and without a standing of the whole, the outcome tells. */
    @Test
    void isRuledOutByTheOutcomeAlone() {
        Sketch sketch = Sketch.withLevels(4).criterion(LISTENING, built -> built.weight(BigDecimal.ZERO));
        for (String role : List.of("member", "member", "member", "member", "member", "friend")) {
            sketch.rater(role + "-" + sketch.assessment().raters().size(), role)
                    .screens("together", ScreenReply.NO)
                    .screens("treated", ScreenReply.NO);
        }
        Evaluation shown = evaluation(sketch).suppressedBelow(5);

        assertThat(shown.standing()).isEmpty();
        assertThat(shown.screen().questions()).isEmpty();
        assertThat(new ScreenWords(Words.of(sketch.framework()), shown).isRuledOut())
                .isTrue();
    }
}
