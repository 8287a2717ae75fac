package org.peerprinciples.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** A new edition strands no assessment of an old one. */
class OldEditionTest {

    private final Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
    private final Framework old;
    private final Framework next;
    private final byte[] stored;

    OldEditionTest() {
        sketch.rater("r-1", "member").rates("care.listening", 3);
        sketch.rater("g-1", "friend").rates("care.listening", 2);
        old = sketch.framework();
        next = Framework.builder()
                .from(old)
                .replaces(old.ref())
                .edition(new Edition(old.edition().major() + 1, 0, 0))
                .scale(RatingScale.builder()
                        .from(old.scale())
                        .question("How good is it?")
                        .build())
                .build();
        stored = AssessmentJson.write(FrameworkDigests.of(old).pin(sketch.assessment()));
    }

    @Test
    void aStoredAssessmentEvaluatesToTheSameBytesAfterANewEditionIsAdded() {
        FrameworkCatalog before = FrameworkCatalog.of(old);

        assertThat(evaluate(before.with(next))).isEqualTo(evaluate(before));
    }

    @Test
    void itIsRefusedUnderTheContentOfTheNewEditionByTheOldNumber() {
        FrameworkCatalog changed = FrameworkCatalog.of(Framework.builder()
                .from(next)
                .replaces(old.replaces())
                .edition(old.edition())
                .build());

        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(() -> evaluate(changed));
    }

    @Test
    void carriedOverItIsEvaluatedWithoutTheAnswersThatWaitForADecision() {
        FrameworkCatalog catalog = FrameworkCatalog.of(old, next);
        Assessment carried = AssessmentCarrier.between(old.ref(), next.ref(), catalog)
                .carry(AssessmentJson.using(catalog).read(stored))
                .assessment();

        assertThat(Checklist.of(next).evaluate(carried).findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo("answers-set-aside"));
        assertThat(Checklist.of(next)
                        .withRules(List.of())
                        .evaluate(carried)
                        .principles()
                        .get(0)
                        .score())
                .hasValueSatisfying(score -> assertThat(score.point()).isEmpty());
    }

    private byte[] evaluate(FrameworkCatalog catalog) {
        Assessment assessment = AssessmentJson.using(catalog).read(stored);
        return Evaluation.json()
                .write(Checklist.of(catalog.get(assessment.framework())).evaluate(assessment));
    }
}
