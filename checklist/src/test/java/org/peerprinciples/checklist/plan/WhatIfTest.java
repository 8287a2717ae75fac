package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

class WhatIfTest {

    private static final CriterionId LISTENING = CriterionId.of("care.listening");
    private static final CriterionId TIME = CriterionId.of("care.time");
    private static final RaterId MEMBER = RaterId.of("m");
    private static final SideId GIVING = SideId.of("giving");

    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(5).criterion("care.listening").mayNotApply("care.time");
        sketch.rater("m", "member")
                .rates("care.listening", 2)
                .rates("care.time", 4)
                .seesPeerSupport();
        sketch.rater("f", "friend")
                .rates("care.listening", 4)
                .cannotTell("care.time")
                .seesPeerSupport();
        return sketch;
    }

    private final Assessment assessment = sketch().assessment();
    private final WhatIf start = Checklist.of(sketch().framework()).whatIf(assessment);

    private static String overall(WhatIf whatIf) {
        return whatIf.result().overallThen().orElseThrow().toString();
    }

    @Test
    void startsFromWhatTheAssessmentSays() {
        WhatIfResult result = start.result();

        assertThat(result.suppositions()).isEmpty();
        assertThat(result.overall())
                .isEqualTo(result.overallThen())
                .map(Object::toString)
                .contains("62.5 to 87.5");
        assertThat(result.criteria()).isEmpty();
    }

    @Test
    void leavesTheDocumentAndTheEarlierValueAsTheyAre() {
        WhatIf other = start.rated(MEMBER, LISTENING, Sketch.level(4));

        assertThat(overall(other)).isEqualTo("75.0 to 100.0");
        assertThat(overall(start)).isEqualTo("62.5 to 87.5");
        assertThat(assessment).isEqualTo(sketch().assessment());
        assertThat(other.result().criteria())
                .extracting(SupposedCriterion::criterion)
                .containsExactly(LISTENING);
    }

    @Test
    void takesALaterAnswerInsteadOfAnEarlierOne() {
        WhatIf other = start.rated(MEMBER, LISTENING, Sketch.level(4))
                .heard(GIVING, TIME, Sketch.level(4))
                .notKnown(MEMBER, LISTENING)
                .rated(MEMBER, LISTENING, Sketch.level(0));

        assertThat(other.suppositions())
                .extracting(Supposition::kind)
                .containsExactly(Supposition.Kind.HEARD, Supposition.Kind.RATED);
        assertThat(overall(other)).isEqualTo("75.0");
    }

    @Test
    void keepsAnswersOfDifferentRatersSidesAndQuestions() {
        WhatIf other = start.rated(MEMBER, LISTENING, Sketch.level(4))
                .rated(RaterId.of("f"), LISTENING, Sketch.level(4))
                .rated(MEMBER, TIME, Sketch.level(4))
                .heard(GIVING, TIME, Sketch.level(1))
                .heard(SideId.of("receiving"), TIME, Sketch.level(1))
                .raised(LISTENING, Sketch.level(1))
                .raised(LISTENING, Sketch.level(2))
                .replied(MEMBER, QuestionId.of("together"), ScreenReply.NO)
                .replied(MEMBER, QuestionId.of("treated"), ScreenReply.NO);

        assertThat(other.suppositions()).hasSize(8);
    }

    @Test
    void holdsInTheOrderInWhichItWasSupposed() {
        WhatIf raisedFirst = start.raised(LISTENING, Sketch.level(4)).rated(MEMBER, LISTENING, Sketch.level(0));
        WhatIf raisedLast = start.rated(MEMBER, LISTENING, Sketch.level(0)).raised(LISTENING, Sketch.level(4));

        assertThat(overall(raisedFirst)).isEqualTo("50.0 to 75.0");
        assertThat(overall(raisedLast)).isEqualTo("75.0 to 100.0");
    }

    @Test
    void raisesWhatWasHeardBefore() {
        WhatIf other = start.heard(GIVING, TIME, Sketch.level(0)).raised(TIME, Sketch.level(3));

        assertThat(other.result().criteria().get(0).scoreThen().orElseThrow()).hasToString("87.5");
    }

    @Test
    void letsACriterionFallAway() {
        WhatIfResult result = start.notApplicable(MEMBER, TIME)
                .notApplicable(RaterId.of("f"), TIME)
                .result();

        assertThat(result.criteria().get(0).scoreThen()).isEmpty();
        assertThat(result.overallThen().orElseThrow()).hasToString("75.0");
        assertThat(result.principles())
                .extracting(
                        p -> p.standing().orElseThrow(), p -> p.standingThen().orElseThrow())
                .containsExactly(tuple(Standing.NOT_KNOWN, Standing.EFFECTIVE));
        assertThat(result.standingThen()).contains(Standing.EFFECTIVE);
    }

    @Test
    void looksAtTheScreen() {
        WhatIfResult result =
                start.replied(MEMBER, QuestionId.of("treated"), ScreenReply.YES).result();

        assertThat(result.screen()).isEqualTo(ScreenOutcome.PEER_SUPPORT);
        assertThat(result.screenThen()).isEqualTo(ScreenOutcome.DRAWS_ON_PEER_SUPPORT);
        assertThat(result.standingThen()).contains(Standing.TO_IMPROVE);
    }

    @Test
    void saysWhatCountsOnNoSide() {
        Sketch sketch =
                Sketch.withLevels(2).criterionFor("care.listening", "member").criterion("care.time");
        sketch.rater("m", "member").rates("care.listening", 1);
        sketch.rater("f", "friend").rates("care.time", 1);
        WhatIfResult result = WhatIf.of(sketch.evaluate(List.of()))
                .rated(RaterId.of("f"), LISTENING, Sketch.level(0))
                .rated(MEMBER, LISTENING, Sketch.level(1))
                .replied(RaterId.of("f"), QuestionId.of("treated"), ScreenReply.NO)
                .raised(TIME, Sketch.level(1))
                .result();

        assertThat(result.uncounted())
                .extracting(Supposition::kind, s -> s.rater().orElseThrow().toString())
                .containsExactly(tuple(Supposition.Kind.RATED, "f"));
        assertThat(result.suppositions()).hasSize(4).containsAll(result.uncounted());
        assertThat(result.criteria()).isEmpty();
    }

    @Nested
    class Refuses {

        @Test
        void anEvaluationThatIsMadeToBeShown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WhatIf.of(sketch().evaluate(List.of()).suppressedBelow(5)))
                    .withMessageContaining("with small groups suppressed");
        }

        @Test
        void whatIsNearlyThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.raised(CriterionId.of("care.tine"), Sketch.level(0)))
                    .withMessageEndingWith("but was care.tine (did you mean 'care.time'?)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.heard(SideId.of("givin"), TIME, Sketch.level(0)))
                    .withMessageEndingWith("but was givin (did you mean 'giving'?)");
        }

        @Test
        void whatIsMissingByItsName() {
            assertThatNullPointerException()
                    .isThrownBy(() -> WhatIf.of(missing()))
                    .withMessage("evaluation");
            assertThatNullPointerException()
                    .isThrownBy(() -> start.raised(missing(), Sketch.level(0)))
                    .withMessage("criterion");
            assertThatNullPointerException()
                    .isThrownBy(() -> start.rated(MEMBER, LISTENING, missing()))
                    .withMessage("level");
            assertThatNullPointerException()
                    .isThrownBy(() -> start.notKnown(missing(), LISTENING))
                    .withMessage("rater");
            assertThatNullPointerException()
                    .isThrownBy(() -> start.heard(missing(), LISTENING, Sketch.level(0)))
                    .withMessage("side");
            assertThatNullPointerException()
                    .isThrownBy(() -> start.replied(MEMBER, missing(), ScreenReply.NO))
                    .withMessage("question");
            assertThatNullPointerException()
                    .isThrownBy(() -> start.replied(MEMBER, QuestionId.of("treated"), missing()))
                    .withMessage("reply");
        }

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T missing() {
            return null;
        }

        @Test
        void whatIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.rated(RaterId.of("x"), LISTENING, Sketch.level(0)))
                    .withMessage("rater must be a rater of the assessment, [m, f], but was x");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.rated(MEMBER, LISTENING, LevelId.of("l9")))
                    .withMessage("level must be a level of the scale, [l0, l1, l2, l3, l4], but was l9");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.replied(MEMBER, QuestionId.of("x"), ScreenReply.YES))
                    .withMessage("question must be a question of the screen, [together, treated], but was x");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.raised(CriterionId.of("care.x"), Sketch.level(0)))
                    .withMessage("criterion must be one of [care.listening, care.time], but was care.x");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.notKnown(MEMBER, CriterionId.of("cake.x")))
                    .withMessage("criterion must be one of a principle of [care], but was cake.x");
        }

        @Test
        void aSideThatIsNotExpected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.heard(SideId.of("outside"), TIME, Sketch.level(0)))
                    .withMessage("side must be a side that is expected to answer care.time, [receiving, giving],"
                            + " but was outside");
        }

        @Test
        void aCriterionThatAlwaysApplies() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> start.notApplicable(MEMBER, LISTENING))
                    .withMessageStartingWith("criterion care.listening must be one that may not apply");
        }
    }

    @Test
    void aSideWhoseAnswersAllSayNotApplicableCanBeHeard() {
        Sketch sketch = Sketch.withLevels(2).mayNotApply("care.time");
        sketch.rater("t", "twofold").saysNotApplicable("care.time");
        WhatIfResult result = WhatIf.of(sketch.evaluate(List.of()))
                .heard(GIVING, TIME, Sketch.level(1))
                .result();

        assertThat(result.overall()).isEmpty();
        assertThat(result.overallThen().orElseThrow()).hasToString("100.0");
    }

    @Test
    void supposesWhatItsKindNeedsAndNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Supposition.ofRater(Supposition.Kind.RATED, MEMBER, TIME, Optional.empty()))
                .withMessage("level must be present for a supposition of kind rated, but was Optional.empty");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Supposition.ofLevel(Supposition.Kind.RAISED, Optional.of(GIVING), TIME, Sketch.level(1)))
                .withMessage("side must be empty for a supposition of kind raised, but was Optional[giving]");
    }
}
