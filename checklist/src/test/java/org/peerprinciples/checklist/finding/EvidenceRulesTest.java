package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.assessment.SetAsideBuilder;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

class EvidenceRulesTest {

    private static final String LISTENING = "care.listening";
    private static final String WARMTH = "care.warmth";

    private final Sketch sketch = Sketch.withLevels(4).criterion(LISTENING).criterion(WARMTH);

    @Nested
    class TensionFound {

        private final FindingRule rule = FindingRules.tension();

        @Test
        void saysWhichEvidenceStandsAgainstWhichCriterion() {
            sketch.evidence(Observation.builder()
                    .id(EvidenceId.of("seen"))
                    .what("Advice is given.")
                    .addTensions(Tension.of(CriterionId.of(LISTENING), "Advice came before listening."))
                    .addTensions(Tension.of(CriterionId.of(WARMTH), "It was brisk."))
                    .build());
            sketch.rater("r-1", "member").comments(LISTENING, 2, "c-1", "secret");

            assertThat(sketch.find(rule)).hasSize(2).first().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("tension");
                assertThat(finding.principle()).contains(PrincipleId.of("care"));
                assertThat(finding.criteria()).containsExactly(CriterionId.of(LISTENING));
                assertThat(finding.evidence()).containsExactly(EvidenceId.of("seen"));
                assertThat(finding.comments()).containsExactly(CommentId.of("c-1"));
                assertThat(finding.text()).isEqualTo("Evidence that may point the other way: “Is there listening?”");
                assertThat(finding.grounds()).containsExactly("Seen by somebody");
                assertThat(finding.toString()).doesNotContain("secret");
            });
        }

        @Test
        void isFoundEvenWhereTheCriterionIsNotKnown() {
            sketch.evidence(Observation.builder()
                    .id(EvidenceId.of("seen"))
                    .what("Advice is given.")
                    .addTensions(Tension.of(CriterionId.of(LISTENING), "Advice came first."))
                    .build());
            sketch.rater("x-1", "reader").cannotTell(LISTENING);

            assertThat(sketch.find(rule)).hasSize(1);
        }

        @Test
        void isNotFoundWithoutOne() {
            assertThat(sketch.document("paper", Sketch.DAY).find(rule)).isEmpty();
        }
    }

    @Nested
    class OneWayFlow {

        private final FindingRule rule = FindingRules.oneWayFlow();

        @Test
        void isFoundForARoleThatOnlyGives() {
            sketch.exchange("friend", List.of("Time", "A room"), List.of());

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("one-way-flow");
                assertThat(finding.roles()).containsExactly(RoleId.of("friend"));
                assertThat(finding.text()).isEqualTo("One way only: Friend gives, and isn't said to gain anything.");
                assertThat(finding.grounds()).containsExactly("Gives: Time; A room");
            });
        }

        @Test
        void isFoundForARoleThatOnlyGains() {
            sketch.exchange("member", List.of(), List.of("Company"));

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.text()).isEqualTo("One way only: Member gains, and isn't said to give anything.");
                assertThat(finding.grounds()).containsExactly("Gains: Company");
            });
        }

        @Test
        void isNotFoundWhereARoleDoesBoth() {
            assertThat(sketch.exchange("member", List.of("Time"), List.of("Company"))
                            .find(rule))
                    .isEmpty();
        }
    }

    @Nested
    class Themes {

        private final Theme open = Sketch.theme("evenings", "Meeting in the evening");
        private final Theme done = Theme.builder()
                .from(open)
                .response(Response.builder().done("A second group began.").build())
                .build();
        private final Theme toldBack = Theme.builder()
                .from(open)
                .response(Response.builder()
                        .done("A second group began.")
                        .toldBackOn(Sketch.DAY)
                        .build())
                .build();

        @Test
        void anUnansweredThemeIsFoundWithWhoRaisedIt() {
            sketch.theme(open)
                    .evidence(
                            Voice.builder()
                                    .id(EvidenceId.of("voice"))
                                    .role(RoleId.of("member"))
                                    .words("secret")
                                    .addThemes(open.id())
                                    .build(),
                            Pledge.builder()
                                    .id(EvidenceId.of("pledge"))
                                    .role(RoleId.of("friend"))
                                    .what("secret")
                                    .addThemes(open.id())
                                    .status(PledgeStatus.MADE)
                                    .build())
                    .document("paper", Sketch.DAY);

            assertThat(sketch.find(FindingRules.unansweredTheme()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("unanswered-theme");
                        assertThat(finding.themes()).containsExactly(ThemeId.of("evenings"));
                        assertThat(finding.evidence()).containsExactly(EvidenceId.of("voice"), EvidenceId.of("pledge"));
                        assertThat(finding.text())
                                .isEqualTo("No response is recorded to what people raised: Meeting in the evening.");
                        assertThat(finding.grounds()).containsExactly("Raised by: 1 voice and 1 pledge");
                        assertThat(finding.toString()).doesNotContain("secret");
                    });
            assertThat(sketch.find(FindingRules.notToldBack())).isEmpty();
        }

        @Test
        void aThemeThatNobodyIsQuotedOnHasNoGrounds() {
            sketch.theme(open);

            assertThat(sketch.find(FindingRules.unansweredTheme()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.evidence()).isEmpty();
                        assertThat(finding.grounds()).isEmpty();
                    });
        }

        @Test
        void aResponseThatNobodyWasToldOfIsFound() {
            sketch.theme(done);

            assertThat(sketch.find(FindingRules.notToldBack())).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("not-told-back");
                assertThat(finding.text())
                        .isEqualTo(
                                "Something was done, and nothing says that people were told: Meeting in the evening.");
            });
            assertThat(sketch.find(FindingRules.unansweredTheme())).isEmpty();
        }

        @Test
        void nothingIsFoundOnceTheyWereTold() {
            sketch.theme(toldBack);

            assertThat(sketch.find(FindingRules.unansweredTheme())).isEmpty();
            assertThat(sketch.find(FindingRules.notToldBack())).isEmpty();
        }
    }

    @Nested
    class TopWithoutEvidence {

        private final FindingRule rule = FindingRules.topWithoutEvidence();

        @Test
        void gathersBareTopRatingsByPrinciple() {
            sketch.rater("r-1", "member").rates(LISTENING, 3).rates(WARMTH, 3);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("top-without-evidence");
                assertThat(finding.principle()).contains(PrincipleId.of("care"));
                assertThat(finding.criteria()).containsExactly(CriterionId.of(LISTENING), CriterionId.of(WARMTH));
                assertThat(finding.text()).isEqualTo("Rated at the highest level with no evidence cited, under Care.");
                assertThat(finding.grounds()).containsExactly("“Is there listening?”", "“Is there warmth?”");
            });
        }

        @Test
        void isNotFoundBelowTheHighestLevel() {
            sketch.rater("r-1", "member").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundWhereAnybodyCitesEvidence() {
            sketch.document("paper", Sketch.DAY);
            sketch.rater("r-1", "member").rates(LISTENING, 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 1, "paper");

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundForAPlan() {
            sketch.rater("r-1", "member").plans(LISTENING, 3);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class StaleEvidence {

        private final FindingRule rule = FindingRules.staleEvidence();

        @Test
        void isFoundADayAfterTwentyFourMonths() {
            sketch.document("old", Sketch.DAY.minusMonths(24).minusDays(1));
            sketch.rater("r-1", "member").rates(LISTENING, 2, "old");

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("stale-evidence");
                assertThat(finding.evidence()).containsExactly(EvidenceId.of("old"));
                assertThat(finding.text()).isEqualTo("Some evidence is older than 24 months.");
                assertThat(finding.grounds()).containsExactly("A document: 30 March 2024");
            });
        }

        @Test
        void isNotFoundAtExactlyTwentyFourMonths() {
            sketch.document("paper", Sketch.DAY.minusMonths(24));
            sketch.rater("r-1", "member").rates(LISTENING, 2, "paper");

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isFoundWhereTheScreenCitesIt() {
            sketch.document("old", LocalDate.of(2000, 1, 1));
            sketch.rater("r-1", "member").screens("together", ScreenReply.YES, "old");

            assertThat(sketch.find(rule)).hasSize(1);
        }

        @Test
        void isNotFoundWhereNobodyCitesIt() {
            sketch.document("old", LocalDate.of(2000, 1, 1));

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundWithoutADate() {
            sketch.evidence(Observation.builder()
                    .id(EvidenceId.of("seen"))
                    .what("Something.")
                    .build());
            sketch.rater("r-1", "member").rates(LISTENING, 2, "seen");

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void goesByThePolicysMonths() {
            sketch.document("paper", Sketch.DAY.minusMonths(7));
            sketch.rater("r-1", "member").rates(LISTENING, 2, "paper");
            sketch.policy(ScoringPolicy.builder().staleAfterMonths(6).build());

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.text()).isEqualTo("Some evidence is older than 6 months."));
        }
    }

    @Nested
    class OpenPlan {

        private final FindingRule rule = FindingRules.openPlan();

        @Test
        void isFoundWithoutADateOrAnybodysAgreement() {
            LocalDate by = Sketch.DAY.plusMonths(1);
            sketch.rater("r-1", "member").plans(LISTENING, 2);
            sketch.rater("g-1", "friend")
                    .answers(
                            LISTENING,
                            new Planned(Sketch.level(3), Optional.of(by), Optional.empty(), Optional.empty()))
                    .answers(
                            WARMTH,
                            new Planned(
                                    Sketch.level(3), Optional.empty(), Optional.of("the members"), Optional.empty()));

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("open-plan");
                assertThat(finding.criteria()).containsExactly(CriterionId.of(LISTENING), CriterionId.of(WARMTH));
                assertThat(finding.text())
                        .isEqualTo("Some plans have no date yet, or name nobody who has agreed to them.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "“Is there listening?” Planned: Level 2, no date given, nobody named as having agreed",
                                "“Is there listening?” Planned: Level 3, by 30 April 2026, nobody named as having agreed",
                                "“Is there warmth?” Planned: Level 3, no date given");
            });
        }

        @Test
        void isNotFoundForAPlanThatIsDatedAndAgreed() {
            sketch.rater("r-1", "member")
                    .answers(LISTENING, Sketch.planned(2, Sketch.DAY.plusMonths(1), "the members"));

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundWhereNothingIsPlanned() {
            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class ReviewDueFound {

        private final FindingRule rule = FindingRules.reviewDue();

        private Planned plan(Optional<LocalDate> by, Optional<LocalDate> reviewOn) {
            return new Planned(Sketch.level(3), by, Optional.of("the members"), reviewOn);
        }

        @Test
        void isFoundOnTheDayOfReviewAndWithoutOneOnTheDayByWhichItWasToBeInPlace() {
            sketch.rater("r-1", "member")
                    .answers(LISTENING, plan(Optional.of(Sketch.DAY.plusMonths(1)), Optional.of(Sketch.DAY)));
            sketch.rater("g-1", "friend").answers(WARMTH, plan(Optional.of(Sketch.DAY), Optional.empty()));

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("review-due");
                assertThat(finding.criteria()).containsExactly(CriterionId.of(LISTENING), CriterionId.of(WARMTH));
                assertThat(finding.text()).isEqualTo("Some plans are due to be looked at again.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "“Is there listening?” Planned: Level 3, by 30 April 2026, agreed by the members, to be reviewed on 31 March 2026",
                                "“Is there warmth?” Planned: Level 3, by 31 March 2026, agreed by the members");
            });
        }

        @Test
        void isNotFoundBeforeTheDayOfReviewEvenIfThePlanIsLate() {
            sketch.rater("r-1", "member")
                    .answers(
                            LISTENING, plan(Optional.of(Sketch.DAY.minusDays(3)), Optional.of(Sketch.DAY.plusDays(1))));

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundForAPlanWithoutAnyDay() {
            sketch.rater("r-1", "member").plans(LISTENING, 2);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class AnswersSetAside {

        private final FindingRule rule = FindingRules.answersSetAside();

        private SetAsideBuilder aside(String edition) {
            return SetAside.builder().framework(FrameworkRef.of(FrameworkId.of("earlier"), Edition.parse(edition)));
        }

        private Rating rating() {
            return Rating.of(RaterId.of("r-1"), CriterionId.of("old.name"), NotKnown.of());
        }

        @Test
        void saysHowManyAndWhatTheyAnswered() {
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            sketch.assessment(assessment -> assessment.addSetAside(
                    aside("1.0.0").addRatings(rating()).build(),
                    aside("2.0.0")
                            .addRatings(
                                    rating(), Rating.of(RaterId.of("r-1"), CriterionId.of("old.two"), NotKnown.of()))
                            .addScreen(ScreenAnswer.of(RaterId.of("r-1"), QuestionId.of("q"), ScreenReply.NO))
                            .build(),
                    aside("3.0.0").build()));

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("answers-set-aside");
                assertThat(finding.text())
                        .isEqualTo("4 answers are set aside and not counted: what was asked then isn't what is asked"
                                + " now.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "earlier 1.0.0: 1 rating, 0 answers to the screen",
                                "earlier 2.0.0: 2 ratings, 1 answer to the screen");
            });
        }

        @Test
        void isNotFoundWhereOnlyOtherThingsAreSetAside() {
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            sketch.assessment(
                    assessment -> assessment.addSetAside(aside("1.0.0").build()));

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void whatIsSetAsideIsNotCounted() {
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            Evaluation without = sketch.evaluate(List.of());
            sketch.assessment(assessment ->
                    assessment.addSetAside(aside("1.0.0").addRatings(rating()).build()));

            assertThat(sketch.evaluate(List.of()).principles()).isEqualTo(without.principles());
        }

        @Test
        void evidenceThatIsSetAsideCanStillBeCited() {
            sketch.rater("r-1", "member").rates(LISTENING, 2, "told");
            sketch.assessment(assessment -> assessment.addSetAside(aside("1.0.0")
                    .addEvidence(Voice.builder()
                            .id(EvidenceId.of("told"))
                            .role(RoleId.of("gone"))
                            .words("W")
                            .build())
                    .build()));

            assertThat(sketch.evaluate(List.of()).principles().get(0).score()).isPresent();
        }
    }
}
