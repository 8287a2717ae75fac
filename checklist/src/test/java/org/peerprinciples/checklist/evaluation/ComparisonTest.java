package org.peerprinciples.checklist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.checklist.sketch.Tearoom;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.TextId;

class ComparisonTest {

    private static final CriterionId TIME = CriterionId.of("care.time");
    private static final PrincipleId CARE = PrincipleId.of("care");
    private static final PrincipleId TRUST = PrincipleId.of("trust");
    private static final Tailor TEAROOM = Tearoom.tailored();

    private static Comparison compare(Tailor tailor, SetAside... aside) {
        return tailor.evaluate(tailor.assessment(aside)).comparisons().get(0);
    }

    @Nested
    class WhereTheAnswersAreAtHand {

        private final Comparison comparison = compare(TEAROOM, TEAROOM.aside(TEAROOM.rest()));

        @Test
        void theFourScoresAreAsWorkedOutByHand() {
            TailoringEffect overall = comparison.overall();

            assertThat(overall.base().map(Score::toString)).contains("62.5");
            assertThat(overall.likeForLike().map(Score::toString)).contains("75.0");
            assertThat(overall.leavingOut().map(Difference::toString)).contains("+12.5");
            assertThat(overall.adding().map(Difference::toString)).contains("-4.2");
            assertThat(overall.weighing().map(Difference::toString)).contains("+2.1");
            assertThat(overall.together().map(Difference::toString)).contains("+10.4");
            assertThat(overall.together().orElseThrow().low()).isCloseTo(125.0 / 12, within(1e-9));
        }

        @Test
        void thePrinciplesAreComparedEachByItself() {
            TailoringEffect care = comparison.principle(CARE).effect();

            assertThat(care.base().map(Score::toString)).contains("50.0");
            assertThat(care.likeForLike().map(Score::toString)).contains("75.0");
            assertThat(care.adding().map(Difference::toString)).contains("-8.4");
            assertThat(care.weighing().map(Difference::toString)).contains("0.0");
            assertThat(comparison.principle(TRUST).effect().together().map(Difference::toString))
                    .contains("0.0");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> comparison.principle(PrincipleId.of("tea")))
                    .withMessage("framework sketch 1.0.0 has no principle 'tea'");
        }

        @Test
        void itSaysWhatIsCompared() {
            assertThat(comparison.base().digest())
                    .contains(FrameworkDigests.of(TEAROOM.base()).framework());
            assertThat(comparison.shared())
                    .extracting(CriterionId::value)
                    .containsExactly("care.listening", "care.warmth", "trust.keys");
            assertThat(comparison.leftOut()).containsExactly(TIME);
            assertThat(comparison.added()).containsExactly(CriterionId.of("care.tea"));
            assertThat(comparison.reworded()).isEmpty();
            assertThat(comparison.unanswered()).isEmpty();
        }

        @Test
        void itSaysWhichMarksDiffer() {
            assertThat(comparison.thresholds())
                    .containsExactly(
                            new Comparison.ThresholdChange(CARE, BigDecimal.valueOf(75), BigDecimal.valueOf(60)));
            assertThat(comparison.floors())
                    .containsExactly(new Comparison.FloorChange(TIME, Optional.of(Sketch.level(3)), Optional.empty()));
        }

        @Test
        void aPrincipleStandsUnderTheBaseByTheBasesMarks() {
            assertThat(comparison.principle(CARE).baseStanding()).contains(Standing.TO_IMPROVE);
            assertThat(comparison.principle(TRUST).baseStanding()).contains(Standing.EFFECTIVE);
        }
    }

    @Nested
    class WhereTheyAreNot {

        private void isUnknown(Comparison comparison) {
            TailoringEffect overall = comparison.overall();

            assertThat(overall.base().map(Score::toString)).contains("62.5 to 79.2");
            assertThat(overall.likeForLike().map(Score::toString)).contains("75.0");
            assertThat(overall.leavingOut().map(Difference::toString)).contains("-4.2 to +12.5");
            assertThat(overall.adding().map(Difference::toString)).contains("-4.2");
            assertThat(overall.together().map(Difference::toString)).contains("-6.3 to +10.5");
            assertThat(comparison.unanswered()).containsExactly(TIME);
            assertThat(comparison.principle(CARE).baseStanding()).contains(Standing.NOT_KNOWN);
        }

        @Test
        void leavingOutIsAnInterval() {
            isUnknown(compare(TEAROOM));
        }

        @Test
        void answersToAnotherEditionOrContentDoNotCount() {
            SetAside earlier = SetAside.builder()
                    .from(TEAROOM.aside(TEAROOM.rest()))
                    .framework(FrameworkRef.of(TEAROOM.base().id(), Edition.parse("0.9.0")))
                    .build();
            SetAside changed = SetAside.builder()
                    .from(TEAROOM.aside(TEAROOM.rest()))
                    .putCriterionDigests(TIME, Digest.of("sha256:" + "0".repeat(64)))
                    .build();

            isUnknown(compare(TEAROOM, earlier));
            isUnknown(compare(TEAROOM, changed));
        }

        @Test
        void answersThatCannotBeReadAsAnswersToTheBaseDoNotCount() {
            SetAside odd = TEAROOM.aside(List.of(
                    Rating.of(RaterId.of("stranger"), TIME, Rated.of(Sketch.level(0))),
                    Rating.of(RaterId.of("r-1"), TIME, Rated.of(LevelId.of("l9"))),
                    Rating.of(RaterId.of("g-1"), TIME, NotApplicable.of("No time.")),
                    Rating.of(RaterId.of("g-1"), CriterionId.of("care.money"), Rated.of(Sketch.level(0))),
                    Rating.of(RaterId.of("g-1"), CriterionId.of("care.warmth"), Rated.of(Sketch.level(0)))));

            isUnknown(compare(TEAROOM, odd));
        }

        @Test
        void answersToTheContentThatWasPinnedCount() {
            FrameworkDigests digests = FrameworkDigests.of(TEAROOM.base());
            SetAside pinned = SetAside.builder()
                    .from(TEAROOM.aside(TEAROOM.rest()))
                    .framework(
                            FrameworkRef.of(TEAROOM.base().id(), TEAROOM.base().edition(), digests.framework()))
                    .putCriterionDigests(TIME, digests.criterion(TIME))
                    .build();

            assertThat(compare(TEAROOM, pinned)).isEqualTo(compare(TEAROOM, TEAROOM.aside(TEAROOM.rest())));
        }

        @Test
        void theFirstAnswerOfARaterCounts() {
            SetAside first = TEAROOM.aside(TEAROOM.rest());
            SetAside again = TEAROOM.aside(List.of(Rating.of(RaterId.of("r-1"), TIME, Rated.of(Sketch.level(4)))));

            assertThat(compare(TEAROOM, first, again)).isEqualTo(compare(TEAROOM, first));
        }
    }

    @Nested
    class WhatMeansTheSame {

        private final Sketch sketch = Tearoom.sketch();

        private List<String> sharedAfter(String text) {
            return compare(Tailor.of(sketch, new Change.Reword(TextId.of(text), "New.", Tailor.WHY))).shared().stream()
                    .map(CriterionId::value)
                    .toList();
        }

        @Test
        void isNotAQuestionThatIsWordedAnewNorWhatGoodLooksLikeNorADescriptor() {
            for (String field : List.of("question", "good", "descriptor/l2")) {
                assertThat(sharedAfter("criterion/care.warmth/" + field))
                        .containsExactly("care.listening", "care.time", "trust.keys");
            }
        }

        @Test
        void isNotAScaleThatIsWordedAnew() {
            for (String text : List.of("level/l2/name", "level/l2/meaning", "scale/question")) {
                assertThat(sharedAfter(text)).isEmpty();
            }
        }

        @Test
        void isWhatHasAnotherStepReasonWeightOrFloor() {
            for (String text : List.of(
                    "criterion/care.warmth/step/l2", "criterion/care.time/critical", "principle/care/meaning")) {
                assertThat(sharedAfter(text)).hasSize(4);
            }
            assertThat(compare(Tailor.of(sketch, new Change.WeighCriterion(TIME, BigDecimal.valueOf(4), Tailor.WHY)))
                            .shared())
                    .hasSize(4);
        }

        @Test
        void isNothingWithoutANumber() {
            Comparison comparison =
                    compare(Tailor.of(sketch, new Change.Reword(TextId.of("scale/question"), "How?", Tailor.WHY)));

            assertThat(comparison.overall().likeForLike()).isEmpty();
            assertThat(comparison.overall().leavingOut()).isEmpty();
            assertThat(comparison.overall().adding()).isEmpty();
            assertThat(comparison.overall().weighing()).isPresent();
            assertThat(comparison.overall().together()).isPresent();
            assertThat(comparison.reworded()).hasSize(4);
        }
    }

    @Nested
    class WhereItComesFrom {

        private final Framework seven = Frameworks.sevenPrinciples();

        private Tailoring tailoring(Framework base, String id, PrincipleId leftOut) {
            return Tailoring.builder()
                    .id(FrameworkId.of(id))
                    .edition(Edition.parse("1.0.0"))
                    .base(base.ref())
                    .name("Ours")
                    .madeBy("A test")
                    .madeWith("Nobody")
                    .addChanges(new Change.LeaveOutPrinciple(leftOut, Tailor.WHY))
                    .build();
        }

        private Assessment empty(Framework framework) {
            return Assessment.builder()
                    .from(TEAROOM.assessment())
                    .framework(framework.ref())
                    .raters(List.of())
                    .screen(List.of())
                    .ratings(List.of())
                    .build();
        }

        @Test
        void aBuiltInFrameworkIsFoundWithoutBeingNamed() {
            Framework ours = TailoredFramework.of(
                            seven,
                            tailoring(seven, "ours", seven.principles().get(0).id()))
                    .framework();
            Evaluation evaluation = Checklist.of(ours).withRules(List.of()).evaluate(empty(ours));

            assertThat(evaluation.tailoring()).contains(TailoringTrace.Outcome.FOUND);
            assertThat(evaluation.comparisons())
                    .singleElement()
                    .satisfies(comparison -> assertThat(comparison.leftOut())
                            .hasSameSizeAs(seven.principles().get(0).criteria()));
        }

        @Test
        void everyStageIsComparedTheFirstOneFirst() {
            Framework ours = TailoredFramework.of(
                            seven,
                            tailoring(seven, "ours", seven.principles().get(0).id()))
                    .framework();
            Framework theirs = TailoredFramework.of(
                            ours,
                            tailoring(ours, "theirs", ours.principles().get(0).id()))
                    .framework();

            assertThat(Checklist.of(theirs).evaluate(empty(theirs)).comparisons())
                    .extracting(comparison -> comparison.base().id().value())
                    .containsExactly("seven-principles", "ours");
        }

        @Test
        void anUntailoredFrameworkHasNothingToCompareWith() {
            Evaluation evaluation = Checklist.of(seven).evaluate(empty(seven));

            assertThat(evaluation.tailoring()).isEmpty();
            assertThat(evaluation.comparisons()).isEmpty();
        }

        @Test
        void aBaseThatIsNotAtHandIsSaidSo() {
            Evaluation evaluation =
                    Checklist.of(TEAROOM.framework()).withRules(List.of()).evaluate(TEAROOM.assessment());

            assertThat(evaluation.tailoring()).contains(TailoringTrace.Outcome.BASE_NOT_AT_HAND);
            assertThat(evaluation.comparisons()).isEmpty();
        }

        @Test
        void anEvaluatorByItselfComparesWithNothing() {
            assertThat(Evaluator.of(TEAROOM.framework(), ScoringPolicy.standard(), List.of(), (a, e) -> List.of())
                            .evaluate(TEAROOM.assessment())
                            .tailoring())
                    .contains(TailoringTrace.Outcome.BASE_NOT_AT_HAND);
        }

        @Test
        void anEvaluatorRefusesATraceOfAnotherFramework() {
            TailoringTrace trace = TailoredFramework.trace(TEAROOM.framework(), FrameworkCatalog.of(TEAROOM.base()));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Evaluator.of(
                            TEAROOM.base(), ScoringPolicy.standard(), List.of(), "en-GB", trace, (a, e) -> List.of()))
                    .withMessage("trace must be of the framework sketch 1.0.0, but was of another, ours 1.0.0");
        }
    }
}
