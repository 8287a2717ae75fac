package org.peerprinciples.checklist.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/** Robustness worked out by hand. */
class RobustnessTest {

    private static final PrincipleId CARE = PrincipleId.of("care");
    private static final CriterionId LISTENING = CriterionId.of("care.listening");
    private static final CriterionId TIME = CriterionId.of("care.time");

    private static Robustness of(Sketch sketch) {
        return Robustness.of(sketch.evaluate(List.of()));
    }

    private static PrincipleRobustness care(Sketch sketch) {
        return of(sketch).principle(CARE);
    }

    /** 100 and 50 with weights 2 and 1 make 83.3; (2 x 25 - 25) / (2 x 25 + 25) = 1/3 of the weights away from 75. */
    @Test
    void weightsTurnAStandingWhereWhatIsBelowTheThresholdOutweighsWhatIsAbove() {
        PrincipleRobustness care = care(Sketches.of(4, 2, "0.5"));

        assertThat(care.standing()).isEqualTo(Standing.EFFECTIVE);
        assertThat(care.withinWeights()).containsExactly(Standing.EFFECTIVE, Standing.TO_IMPROVE);
        assertThat(care.survivesWeights()).isFalse();
        assertThat(care.byWeights()).singleElement().satisfies(flip -> {
            assertThat(flip.to()).isEqualTo(Standing.TO_IMPROVE);
            assertThat(flip.percent()).isCloseTo(100.0 / 3, within(1e-12));
            assertThat(flip.shown()).isEqualByComparingTo("33.4");
            assertThat(flip.crossing()).isEqualTo(Crossing.BEYOND);
            assertThat(flip.heavier()).containsExactly(TIME);
            assertThat(flip.lighter()).containsExactly(LISTENING);
        });
        // Weights 1 and 1.5 x 0.5: (100 + 0.75 x 50) / 1.75 at 1/2 up and down each.
        assertThat(care.low().least()).isCloseTo((50 + 37.5) / 1.25, within(1e-9));
        assertThat(care.low().most()).isCloseTo((150 + 12.5) / 1.75, within(1e-9));
        assertThat(care.high()).isEqualTo(care.low());
        assertThat(care.low()).hasToString("70.0 to 92.9");
    }

    /** Just a third is enough to reach the threshold, not to fall below it. */
    @Test
    void exactlyAtTheChangeItStillHolds() {
        Evaluation evaluation = Sketches.of(4, 2, "0.6").evaluate(List.of());

        // (25 - 0.6 x 25) / (25 + 0.6 x 25) is a quarter.
        assertThat(Robustness.of(evaluation, new BigDecimal("25"))
                        .principle(CARE)
                        .survivesWeights())
                .isTrue();
        assertThat(Robustness.of(evaluation, new BigDecimal("25.0000000001"))
                        .principle(CARE)
                        .survivesWeights())
                .isFalse();
    }

    @Test
    void onTheThresholdAnyChangeAtAllTurnsIt() {
        PrincipleRobustness care = care(Sketches.of(4, 2, "1"));

        assertThat(care.byWeights()).singleElement().satisfies(flip -> {
            assertThat(flip.percent()).isZero();
            assertThat(flip.crossing()).isEqualTo(Crossing.BEYOND);
        });
        assertThat(care.byThreshold()).singleElement().satisfies(flip -> {
            assertThat(flip.points()).isZero();
            assertThat(flip.to()).isEqualTo(Standing.TO_IMPROVE);
            assertThat(flip.crossing()).isEqualTo(Crossing.BEYOND);
        });
    }

    @Test
    void whereEverythingIsAtTheThresholdNoWeightsMatter() {
        assertThat(care(Sketches.of(3, 3, "7.25")).byWeights()).isEmpty();
    }

    @Test
    void whereEverythingIsAboveTheThresholdNoWeightsMatter() {
        Robustness robustness = of(Sketches.of(4, 3, "2"));

        assertThat(robustness.principle(CARE).byWeights()).isEmpty();
        assertThat(robustness.arrangement().orElseThrow().byWeights()).isEmpty();
        assertThat(robustness.arrangement().orElseThrow().survivesWeights()).isTrue();
    }

    @Test
    void aWeightOfZeroStaysZero() {
        PrincipleRobustness care = care(Sketches.of(4, 0, "0"));

        assertThat(care.low()).hasToString("100.0 to 100.0");
        assertThat(care.byWeights()).isEmpty();
        assertThat(care.byAnswers()).noneMatch(flip -> flip.criterion().equals(TIME));
    }

    @Test
    void aLowerThresholdIsReachedAndAHigherOnePassed() {
        ThresholdFlip down = care(Sketches.of(3, 2, "2")).byThreshold().get(0);
        // (75 + 2 x 50) / 3 is 58.33.
        assertThat(down.to()).isEqualTo(Standing.EFFECTIVE);
        assertThat(down.points()).isCloseTo(-50.0 / 3, within(1e-12));
        assertThat(down.shown()).isEqualByComparingTo("-16.7");
        assertThat(down.crossing()).isEqualTo(Crossing.AT);
        assertThat(down).hasToString("effective once the threshold is lower by at least 16.7");
        ThresholdFlip up = care(Sketches.of(4, 3, "2")).byThreshold().get(0);
        // (100 + 2 x 75) / 3 is 83.33.
        assertThat(up).hasToString("to-improve once the threshold is higher by more than 8.4");

        assertThat(care(Sketches.of(4, 4, "2")).byThreshold())
                .as("no threshold is above 100 points")
                .isEmpty();
    }

    @Test
    void aMissedFloorIsNamedAndNeitherWeightsNorThresholdHelp() {
        Sketch sketch = Sketch.withLevels(5).critical("care.listening", 3).criterion("care.time");
        sketch.rater("m", "member").rates("care.listening", 2).rates("care.time", 4);
        sketch.rater("f", "friend").rates("care.listening", 4).rates("care.time", 4);
        PrincipleRobustness care = care(sketch);

        assertThat(care.heldBy())
                .containsExactly(new Ground(
                        Ground.Kind.SIDE_BELOW_FLOOR,
                        Optional.empty(),
                        Optional.of(LISTENING),
                        Optional.of(SideId.of("receiving"))));
        assertThat(care.standing()).isEqualTo(Standing.TO_IMPROVE);
        assertThat(care.byWeights()).isEmpty();
        assertThat(care.byThreshold()).isEmpty();
        assertThat(care.byAnswers()).singleElement().satisfies(flip -> {
            assertThat(flip.rater()).contains(RaterId.of("m"));
            assertThat(flip.then()).isEqualTo(Sketch.level(3));
            assertThat(flip.to()).isEqualTo(Standing.EFFECTIVE);
        });
    }

    @Test
    void whatIsOpenIsNamedAndMissingAnswersComeFirst() {
        Robustness robustness = of(Sketches.inDoubt());
        PrincipleRobustness safe = robustness.principle(PrincipleId.of("safe"));

        assertThat(safe.standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(safe.heldBy()).extracting(Ground::kind).containsExactly(Ground.Kind.SIDE_MAY_BE_BELOW_FLOOR);
        assertThat(safe.byThreshold()).extracting(ThresholdFlip::to).containsExactly(Standing.TO_IMPROVE);
        assertThat(safe.byAnswers().get(0).isMissing()).isTrue();
        assertThat(safe.byAnswers())
                .filteredOn(AnswerFlip::isMissing)
                .extracting(AnswerFlip::then, AnswerFlip::to)
                .containsExactly(
                        tuple(Sketch.level(2), Standing.TO_IMPROVE), tuple(Sketch.level(3), Standing.EFFECTIVE));

        ArrangementRobustness whole = robustness.arrangement().orElseThrow();
        assertThat(whole.heldBy())
                .extracting(Ground::kind)
                .containsExactly(Ground.Kind.SCREEN_NOT_KNOWN, Ground.Kind.SIDE_MAY_BE_BELOW_FLOOR);
        assertThat(whole.heldBy().get(1).principle()).contains(PrincipleId.of("safe"));
        assertThat(whole.byReplies())
                .filteredOn(ReplyFlip::isMissing)
                .singleElement()
                .satisfies(flip -> {
                    assertThat(flip.question()).hasToString("treated");
                    assertThat(flip.then()).isEqualTo(ScreenReply.PARTLY);
                    assertThat(flip.to()).isEqualTo(Standing.TO_IMPROVE);
                });
    }

    private static Sketch twoPrinciples(int warmth) {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time", built -> built.weight(new BigDecimal("0.5")))
                .criterion("trust.warmth")
                .criterion("trust.rules", built -> built.weight(new BigDecimal("0.6")));
        for (String[] rater : new String[][] {{"m", "member"}, {"f", "friend"}}) {
            sketch.rater(rater[0], rater[1])
                    .rates("care.listening", 4)
                    .rates("care.time", 2)
                    .rates("trust.warmth", warmth)
                    .rates("trust.rules", 2)
                    .seesPeerSupport();
        }
        return sketch;
    }

    @Test
    void oneTurningPrincipleIsEnoughToTurnTheArrangementToImprove() {
        ArrangementRobustness whole = of(twoPrinciples(4)).arrangement().orElseThrow();

        assertThat(whole.standing()).isEqualTo(Standing.EFFECTIVE);
        assertThat(whole.heldBy()).isEmpty();
        // Care turns beyond a third, trust beyond a quarter.
        assertThat(whole.byWeights()).singleElement().satisfies(flip -> {
            assertThat(flip.to()).isEqualTo(Standing.TO_IMPROVE);
            assertThat(flip.percent()).isCloseTo(25, within(1e-12));
            assertThat(flip.principles()).containsExactly(PrincipleId.of("trust"));
            assertThat(flip.heavier()).containsExactly(CriterionId.of("trust.rules"));
            assertThat(flip.lighter()).containsExactly(CriterionId.of("trust.warmth"));
        });
    }

    @Test
    void allHaveToTurnToMakeItEffective() {
        Sketch sketch = twoPrinciples(4).criterion("trust.time");
        sketch.rater("n", "member").rates("trust.time", 2);
        sketch.rater("g", "friend").rates("trust.time", 2);
        ArrangementRobustness whole = of(sketch).arrangement().orElseThrow();

        // (25 - 15 - 25) / (25 + 15 + 25) of the weights.
        assertThat(whole.standing()).isEqualTo(Standing.TO_IMPROVE);
        assertThat(whole.byWeights()).singleElement().satisfies(flip -> {
            assertThat(flip.to()).isEqualTo(Standing.EFFECTIVE);
            assertThat(flip.percent()).isCloseTo(1500.0 / 65, within(1e-12));
            assertThat(flip.shown()).isEqualByComparingTo("23.1");
            assertThat(flip.crossing()).isEqualTo(Crossing.AT);
            assertThat(flip.principles()).containsExactly(PrincipleId.of("trust"));
        });
        assertThat(whole.byThreshold()).singleElement().satisfies(flip -> {
            assertThat(flip.to()).isEqualTo(Standing.EFFECTIVE);
            assertThat(flip.principles()).containsExactly(PrincipleId.of("trust"));
        });
    }

    @Test
    void somethingMissingMakesItNotKnownOnTheWay() {
        // Nobody rates the humour that trust needs a little of.
        Sketch sketch = twoPrinciples(4).criterion("trust.humour", built -> built.weight(new BigDecimal("0.1")));
        ArrangementRobustness whole = of(sketch).arrangement().orElseThrow();

        assertThat(whole.standing()).isEqualTo(Standing.EFFECTIVE);
        assertThat(whole.byWeights())
                .extracting(WeightFlip::to)
                .containsExactly(Standing.NOT_KNOWN, Standing.TO_IMPROVE);
        assertThat(whole.byWeights().get(0).principles()).containsExactly(PrincipleId.of("trust"));
        assertThat(whole.byWeights().get(0).heavier())
                .containsExactly(CriterionId.of("trust.rules"), CriterionId.of("trust.humour"));
    }

    @Test
    void whereTheScreenIsOpenLeavingToImproveIsNotKnown() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time", built -> built.weight(new BigDecimal("1.5")));
        sketch.rater("m", "member").rates("care.listening", 4).rates("care.time", 2);
        sketch.rater("f", "friend").rates("care.listening", 4).rates("care.time", 2);
        ArrangementRobustness whole = of(sketch).arrangement().orElseThrow();

        // (1.5 x 25 - 25) / (1.5 x 25 + 25) is a fifth.
        assertThat(whole.standing()).isEqualTo(Standing.TO_IMPROVE);
        assertThat(whole.byWeights()).singleElement().satisfies(flip -> {
            assertThat(flip.to()).isEqualTo(Standing.NOT_KNOWN);
            assertThat(flip.percent()).isCloseTo(20, within(1e-12));
            assertThat(flip.principles()).containsExactly(CARE);
        });
    }

    /** A critical criterion without weight moves no score, and while a side is silent on it nothing is effective. */
    @Test
    void anOpenFloorWithoutWeightStillBlocks() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time", built -> built.weight(new BigDecimal("1.5")))
                .criterion(
                        "care.privacy",
                        built -> built.weight(BigDecimal.ZERO)
                                .critical(CriticalFloor.of(Sketch.level(2), "Harm could follow.")));
        sketch.rater("m", "member")
                .rates("care.listening", 4)
                .rates("care.time", 2)
                .rates("care.privacy", 4);
        sketch.rater("f", "friend").rates("care.listening", 4).rates("care.time", 2);
        PrincipleRobustness care = care(sketch);

        assertThat(care.standing()).isEqualTo(Standing.TO_IMPROVE);
        assertThat(care.byWeights()).extracting(WeightFlip::to).containsExactly(Standing.NOT_KNOWN);
        assertThat(care.byThreshold()).extracting(ThresholdFlip::to).containsExactly(Standing.NOT_KNOWN);
    }

    @Test
    void aScreenThatIsNotMetHoldsTheArrangement() {
        Sketch sketch = Sketches.of(4, 2, "0.5");
        sketch.rater("g", "guest").screens("together", ScreenReply.NO);
        sketch.rater("h", "guest").screens("together", ScreenReply.NO);
        ArrangementRobustness whole = of(sketch).arrangement().orElseThrow();

        assertThat(whole.heldBy()).extracting(Ground::kind).containsExactly(Ground.Kind.SCREEN_NOT_PEER_SUPPORT);
        assertThat(whole.standing()).isEqualTo(Standing.TO_IMPROVE);
        assertThat(whole.byWeights()).isEmpty();
        assertThat(whole.byThreshold()).isEmpty();
        assertThat(whole.withinWeights()).containsExactly(Standing.TO_IMPROVE);
    }

    @Test
    void oneOfManyAlikeIsCountedWhereRatersAreLeftOut() {
        Robustness robustness = of(Sketches.of(4, 2, "1"));
        List<AnswerFlip> without = robustness.withoutRaters().principle(CARE).byAnswers();

        // Receiving and giving are different sides, so each is an entry of its own.
        assertThat(robustness.principle(CARE).byAnswers()).hasSize(4);
        assertThat(without).hasSize(4).allMatch(flip -> flip.rater().isEmpty() && flip.answers() == 1);

        Sketch two = Sketches.of(4, 2, "1");
        two.rater("n", "member").rates("care.listening", 4);
        assertThat(of(two).withoutRaters().principle(CARE).byAnswers().get(0).answers())
                .isEqualTo(2);
    }

    @Test
    void theMedianIsAskedLikeTheMean() {
        Sketch sketch = Sketches.of(4, 2, "0.5")
                .policy(ScoringPolicy.builder()
                        .combiner(RatingCombiners.median())
                        .build());
        sketch.rater("n", "member").rates("care.listening", 4);
        sketch.rater("o", "member").rates("care.listening", 4);

        assertThat(care(sketch).byAnswers())
                .as("one of three members can't move the median")
                .noneMatch(flip ->
                        flip.criterion().equals(LISTENING) && flip.sides().equals(List.of(SideId.of("receiving"))));
    }

    @Test
    void withoutABasisThereIsNothingToWorkOut() {
        Sketch sketch = Sketch.withLevels(5).mayNotApply("care.listening");
        sketch.rater("m", "member").saysNotApplicable("care.listening");
        sketch.rater("f", "friend").saysNotApplicable("care.listening");
        Robustness robustness = of(sketch);

        assertThat(robustness.withoutBasis()).containsExactly(CARE);
        assertThat(robustness.principles()).isEmpty();
        assertThat(robustness.arrangement()).isEmpty();
        assertThat(robustness.overall()).isEmpty();
        assertThat(robustness.findPrinciple(CARE)).isEmpty();
        assertThatThrownBy(() -> robustness.principle(CARE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("'care'");
        assertThat(robustness.withoutRaters()).isEqualTo(robustness);
    }

    @Test
    void withoutRatersEverythingIsMissing() {
        Robustness robustness = of(Sketch.withLevels(5).criterion("care.listening"));

        assertThat(robustness.principle(CARE).standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(robustness.principle(CARE).heldBy())
                .extracting(Ground::kind)
                .containsOnly(Ground.Kind.SIDE_NOT_HEARD);
        assertThat(robustness.principle(CARE).byAnswers()).allMatch(AnswerFlip::isMissing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100", "1000"})
    void thePercentageIsBetweenNothingAndAll(String percent) {
        Evaluation evaluation = Sketches.of(4, 2, "1").evaluate(List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(evaluation, new BigDecimal(percent)))
                .withMessage("withinPercent must be more than 0 and less than 100, but was " + percent);
    }

    @Test
    void anEvaluationThatWasReadHasNothingToAsk() {
        Evaluation read = Evaluation.json()
                .read(Evaluation.json().write(Sketches.of(4, 2, "1").evaluate(List.of())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Robustness.of(read))
                .withMessageContaining("evaluate the assessment again");
    }

    @Test
    void itSaysInOneLineHowManyHoldAndNobodysName() {
        assertThat(of(Sketches.of(4, 2, "1")))
                .hasToString("Robustness[a-1 under sketch 1.0.0: 0 of 1 standings hold within 50% of the weights]");
    }
}
