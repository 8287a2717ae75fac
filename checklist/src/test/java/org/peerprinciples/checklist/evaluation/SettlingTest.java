package org.peerprinciples.checklist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.law.Texts;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** Standings on a small framework: what they rest on and what would settle them. */
class SettlingTest {

    private static final RatingScale SCALE = Texts.scale("0", "1", "2");
    private static final RaterId R = RaterId.of("r");
    private static final RaterId G = RaterId.of("g");
    private static final SideId RECEIVING = SideId.of("receiving");
    private static final SideId GIVING = SideId.of("giving");

    private static FrameworkBuilder sketch() {
        return Texts.framework()
                .scale(SCALE)
                .addSides(Texts.side("receiving", true), Texts.side("giving", true))
                .addRoles(Texts.role("supported", "receiving"), Texts.role("supporter", "giving"))
                .screen(Texts.screen(Texts.question("aim", ScreenQuestion.Kind.AIM)));
    }

    /** One principle of a critical criterion that weighs little and two others. */
    private static final Framework FRAMEWORK = sketch().addPrinciples(Texts.principle("p")
                    .addCriteria(
                            Texts.criterion("p.critical", SCALE, "supported", "supporter")
                                    .critical(CriticalFloor.of(LevelId.of("l1"), "It matters."))
                                    .notApplicable("At times.")
                                    .weight(new BigDecimal("0.1"))
                                    .build(),
                            Texts.criterion("p.heavy", SCALE, "supported", "supporter")
                                    .weight(BigDecimal.TEN)
                                    .build())
                    .build())
            .build();

    private static AssessmentBuilder assessment() {
        return Texts.assessment(FRAMEWORK)
                .addRaters(Rater.of(R, RoleId.of("supported")), Rater.of(G, RoleId.of("supporter")));
    }

    private static Rating rating(RaterId rater, String criterion, String level) {
        return Rating.of(rater, CriterionId.of(criterion), Rated.of(LevelId.of(level)));
    }

    private static ScreenAnswer reply(RaterId rater, ScreenReply reply) {
        return ScreenAnswer.of(rater, QuestionId.of("aim"), reply);
    }

    private static Evaluation evaluate(Assessment assessment) {
        return Evaluator.of(FRAMEWORK, ScoringPolicy.standard(), List.of(), (a, e) -> List.of())
                .evaluate(assessment);
    }

    private static StandingResult ofPrinciple(Evaluation evaluation) {
        return evaluation.principle(PrincipleId.of("p")).standing().orElseThrow();
    }

    private static List<Unanswered> criterion(String id, SideId side) {
        return List.of(Unanswered.of(CriterionId.of(id), side));
    }

    @Test
    void aFloorAndAScoreCanBothMakeItToImprove() {
        Evaluation evaluation = evaluate(assessment()
                .addRatings(rating(R, "p.critical", "l2"), rating(R, "p.heavy", "l2"))
                .build());
        StandingResult standing = ofPrinciple(evaluation);
        assertThat(standing.standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(standing.settledBy())
                .contains(new Settling(
                        Standing.TO_IMPROVE,
                        List.of(criterion("p.critical", GIVING), criterion("p.heavy", GIVING)),
                        false));
        assertThat(standing.grounds())
                .containsExactly(
                        Ground.of(Ground.Kind.SCORE_MAY_REACH_THRESHOLD),
                        Ground.of(Ground.Kind.SIDE_NOT_HEARD, GIVING),
                        Ground.of(Ground.Kind.SIDE_MAY_BE_BELOW_FLOOR, CriterionId.of("p.critical"), GIVING));
    }

    /** One side's best answers reach the threshold by themselves; the other must still be heard. */
    @Test
    void aRequiredSideMustBeHeardSomewhereInAPrinciple() {
        Framework low = new FrameworkBuilder()
                .from(FRAMEWORK)
                .principles(List.of(Texts.principle("p")
                        .effectiveFrom(BigDecimal.valueOf(50))
                        .addCriteria(
                                Texts.criterion("p.one", SCALE, "supported", "supporter")
                                        .build(),
                                Texts.criterion("p.two", SCALE, "supported", "supporter")
                                        .build())
                        .build()))
                .build();
        Assessment half = Texts.assessment(low)
                .addRaters(Rater.of(R, RoleId.of("supported")))
                .addRatings(rating(R, "p.one", "l2"), rating(R, "p.two", "l2"))
                .build();
        StandingResult standing =
                ofPrinciple(Evaluator.of(low, ScoringPolicy.standard(), List.of(), (a, e) -> List.of())
                        .evaluate(half));
        assertThat(standing.standing()).isEqualTo(Standing.NOT_KNOWN);
        assertThat(standing.settledBy().get(0))
                .isEqualTo(new Settling(
                        Standing.EFFECTIVE, List.of(criterion("p.one", GIVING), criterion("p.two", GIVING)), false));
    }

    @Test
    void bothOpenAnswersAreNeededWhereOneIsCriticalAndTheOtherHeavy() {
        StandingResult standing = ofPrinciple(evaluate(assessment()
                .addRatings(rating(R, "p.critical", "l2"), rating(R, "p.heavy", "l1"))
                .build()));
        assertThat(standing.settledBy().get(0))
                .isEqualTo(new Settling(
                        Standing.EFFECTIVE,
                        List.of(List.of(
                                Unanswered.of(CriterionId.of("p.critical"), GIVING),
                                Unanswered.of(CriterionId.of("p.heavy"), GIVING))),
                        false));
    }

    @Test
    void aSideBelowAFloorIsNamedAsTheGround() {
        StandingResult standing = ofPrinciple(evaluate(assessment()
                .addRatings(rating(R, "p.critical", "l0"), rating(R, "p.heavy", "l2"), rating(G, "p.heavy", "l2"))
                .build()));
        assertThat(standing.standing()).isEqualTo(Standing.TO_IMPROVE);
        assertThat(standing.settledBy()).isEmpty();
        assertThat(standing.grounds())
                .containsExactly(
                        Ground.of(Ground.Kind.SCORE_REACHES_THRESHOLD),
                        Ground.of(Ground.Kind.SIDE_BELOW_FLOOR, CriterionId.of("p.critical"), RECEIVING));
    }

    @Nested
    class TheWhole {

        private AssessmentBuilder allAtTheTop() {
            return assessment()
                    .addRatings(
                            rating(R, "p.critical", "l2"),
                            rating(R, "p.heavy", "l2"),
                            rating(G, "p.critical", "l2"),
                            rating(G, "p.heavy", "l2"));
        }

        @Test
        void isEffectiveWhereItsPrinciplesAreAndTheScreenSaysYes() {
            Evaluation evaluation = evaluate(allAtTheTop()
                    .addScreen(reply(R, ScreenReply.YES), reply(G, ScreenReply.YES))
                    .build());
            StandingResult standing = evaluation.standing().orElseThrow();
            assertThat(standing.standing()).isEqualTo(Standing.EFFECTIVE);
            assertThat(standing.grounds()).containsExactly(Ground.of(Ground.Kind.ALL_PRINCIPLES_EFFECTIVE));
        }

        @Test
        void isSettledByTheScreenAloneWhereEverythingElseIsKnown() {
            Evaluation evaluation =
                    evaluate(allAtTheTop().addScreen(reply(R, ScreenReply.YES)).build());
            List<Unanswered> set = List.of(Unanswered.of(QuestionId.of("aim"), GIVING));
            assertThat(evaluation.standing().orElseThrow().settledBy())
                    .containsExactly(
                            new Settling(Standing.EFFECTIVE, List.of(set), false),
                            new Settling(Standing.TO_IMPROVE, List.of(set), false));
            assertThat(set.get(0)).hasToString("giving: screen.aim");
        }

        /** The lowest side counts, so no other side's yes makes up for partly. */
        @Test
        void namesNoWayToEffectiveWhereASideHasSaidPartly() {
            Evaluation evaluation = evaluate(
                    allAtTheTop().addScreen(reply(R, ScreenReply.PARTLY)).build());
            assertThat(evaluation.screen().outcome()).isEqualTo(ScreenOutcome.NOT_KNOWN);
            assertThat(evaluation.standing().orElseThrow().settledBy())
                    .extracting(Settling::as)
                    .containsExactly(Standing.TO_IMPROVE);
        }

        @Test
        void isToImproveWhereTheScreenSaysNo() {
            Evaluation evaluation =
                    evaluate(allAtTheTop().addScreen(reply(R, ScreenReply.NO)).build());
            StandingResult standing = evaluation.standing().orElseThrow();
            assertThat(standing.standing()).isEqualTo(Standing.TO_IMPROVE);
            assertThat(standing.grounds()).containsExactly(Ground.of(Ground.Kind.SCREEN_NOT_PEER_SUPPORT));
            assertThat(ofPrinciple(evaluation).standing()).isEqualTo(Standing.EFFECTIVE);
        }
    }

    @Nested
    class Plans {

        private final List<Rating> ratings = new ArrayList<>(List.of(
                Rating.of(R, CriterionId.of("p.heavy"), Planned.of(LevelId.of("l2"), Texts.DATE.plusDays(1), "All")),
                Rating.of(G, CriterionId.of("p.heavy"), Planned.of(LevelId.of("l2"))),
                Rating.of(R, CriterionId.of("p.critical"), Planned.of(LevelId.of("l1")))));

        @Test
        void areListedInTheSameOrderWhateverTheOrderOfRatings() {
            Optional<PlannedProfile> one =
                    evaluate(assessment().ratings(ratings).build()).planned();
            Collections.reverse(ratings);
            Optional<PlannedProfile> other =
                    evaluate(assessment().ratings(ratings).build()).planned();
            assertThat(other).isEqualTo(one);
            assertThat(one.orElseThrow().plans())
                    .extracting(PlannedProfile.Plan::criterion)
                    .hasToString("[p.critical, p.heavy, p.heavy]");
        }
    }

    @Test
    void aCriterionThatDoesNotApplyIsListedWithWhatThatDid() {
        Evaluation evaluation = evaluate(assessment()
                .addRatings(
                        Rating.of(R, CriterionId.of("p.critical"), NotApplicable.of("Not here.")),
                        Rating.of(G, CriterionId.of("p.critical"), NotApplicable.of("Not here.")))
                .build());
        CriterionResult result = evaluation.criterion(CriterionId.of("p.critical"));
        assertThat(result.counting()).isEqualTo(Counting.NOT_APPLICABLE);
        assertThat(result.isCounted()).isFalse();
        assertThat(result.score()).isEmpty();
        assertThat(result.floor()).isEmpty();
        assertThat(evaluation
                        .principle(PrincipleId.of("p"))
                        .notApplicable()
                        .orElseThrow()
                        .setAside())
                .containsExactly(new NotApplicableEffect.SetAside(
                        CriterionId.of("p.critical"), List.of(RECEIVING, GIVING), true));
    }

    @Test
    void aFloorIsMetOnceEverySideIsAtOrAboveIt() {
        assertThat(new FloorCheck(LevelId.of("l1"), List.of(), List.of()).isMet())
                .isTrue();
        assertThat(new FloorCheck(LevelId.of("l1"), List.of(GIVING), List.of()).isMet())
                .isFalse();
        assertThat(new FloorCheck(LevelId.of("l1"), List.of(), List.of(GIVING)).isMet())
                .isFalse();
    }

    @Test
    void anEvaluationDoesNotHaveWhatTheFrameworkDoesNot() {
        Evaluation evaluation = evaluate(assessment().build());
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> evaluation.principle(PrincipleId.of("q")))
                .withMessage("the evaluation has no principle 'q'");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> evaluation.criterion(CriterionId.of("p.none")))
                .withMessage("principle p has no criterion 'p.none'");
    }

    @Test
    void evaluationsAreEqualWhenAllTheySayIs() {
        Evaluation evaluation = evaluate(assessment().build());
        assertThat(evaluation)
                .isEqualTo(evaluate(assessment().build()))
                .isNotEqualTo(evaluate(
                        assessment().addRatings(rating(R, "p.heavy", "l0")).build()))
                .isNotEqualTo("an evaluation")
                .hasToString("Evaluation[a1 under made-up 1.0.0: not-known]");
    }
}
