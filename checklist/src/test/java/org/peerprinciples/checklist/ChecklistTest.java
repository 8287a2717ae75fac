package org.peerprinciples.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class ChecklistTest {

    private final Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
    private final Checklist checklist = Checklist.of(sketch.framework());

    @Test
    void holdsTheStandardPolicyAndRules() {
        assertThat(checklist.framework()).isEqualTo(sketch.framework());
        assertThat(checklist.policy()).isEqualTo(ScoringPolicy.standard());
        assertThat(checklist.rules()).isEqualTo(FindingRules.standard());
    }

    @Test
    void isCopiedWithAnotherPolicy() {
        ScoringPolicy policy =
                ScoringPolicy.builder().effectiveFrom(BigDecimal.valueOf(60)).build();
        Checklist other = checklist.withRules(List.of()).withPolicy(policy);

        assertThat(other.policy()).isEqualTo(policy);
        assertThat(other.rules()).isEmpty();
        assertThat(checklist.policy()).isEqualTo(ScoringPolicy.standard());
        assertThat(other.evaluate(sketch.assessment()).provenance().policy().effectiveFrom())
                .isEqualByComparingTo("60");
    }

    @Test
    void isCopiedWithOtherRules() {
        Checklist other = checklist.withRules(List.of(FindingRules.gap()));

        assertThat(other.rules()).containsExactly(FindingRules.gap());
        assertThat(other.policy()).isSameAs(checklist.policy());
        assertThat(checklist.rules()).isEqualTo(FindingRules.standard());
    }

    @Test
    void givesTheSameEvaluationEveryTime() {
        sketch.rater("r-1", "member").rates("care.listening", 2);

        Evaluation first = checklist.evaluate(sketch.assessment());

        assertThat(checklist.evaluate(sketch.assessment())).isEqualTo(first).hasSameHashCodeAs(first);
    }

    @Test
    void refusesAnAssessmentOfAnotherEdition() {
        Assessment other = Assessment.builder()
                .from(sketch.assessment())
                .framework(FrameworkRef.of(sketch.framework().id(), Edition.parse("2.0.0")))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> checklist.evaluate(other))
                .withMessage("assessment a-1 must answer sketch 1.0.0, but answers sketch 2.0.0");
    }

    @Test
    void refusesAnAssessmentOfChangedContentAndNamesIt() {
        Assessment changed = Assessment.builder()
                .from(sketch.assessment())
                .putCriterionDigests(CriterionId.of("care.listening"), Digest.of("sha256:" + "0".repeat(64)))
                .build();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> checklist.evaluate(changed))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.DIGEST_DIFFERS));
    }

    @Test
    void refusesAnInconsistentAssessmentWithAllItsProblems() {
        Assessment wrong = Assessment.builder()
                .from(sketch.assessment())
                .addRatings(
                        Rating.of(RaterId.of("nobody"), CriterionId.of("care.listening"), Rated.of(Sketch.level(1))),
                        Rating.of(RaterId.of("nobody"), CriterionId.of("care.missing"), Rated.of(Sketch.level(1))))
                .build();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> checklist.evaluate(wrong))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .hasSize(3)
                        .allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_REFERENCE));
    }

    @Test
    void refusesAnInconsistentFramework() {
        Framework wrong = Sketch.withLevels(4)
                .criterion("care.listening", built -> built.addRoles(RoleId.of("stranger")))
                .framework();

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Checklist.of(wrong))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.UNKNOWN_REFERENCE));
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException().isThrownBy(() -> Checklist.of(null)).withMessage("framework");
        assertThatNullPointerException().isThrownBy(() -> checklist.withPolicy(null));
        assertThatNullPointerException().isThrownBy(() -> checklist.withRules(null));
        assertThatNullPointerException()
                .isThrownBy(() -> checklist.evaluate(null))
                .withMessage("assessment");
    }
}
