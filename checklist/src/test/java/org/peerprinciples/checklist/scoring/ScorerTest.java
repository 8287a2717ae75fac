package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.law.Texts;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;

class ScorerTest {

    private static final RatingScale SCALE = Texts.scale("0", "1", "2", "3");

    /** Two required sides and one that isn't; a member is on both required ones. */
    private static FrameworkBuilder sketch() {
        return Texts.framework()
                .scale(SCALE)
                .addSides(Texts.side("receiving", true), Texts.side("giving", true), Texts.side("organising", false))
                .addRoles(
                        Texts.role("supported", "receiving"),
                        Texts.role("supporter", "giving"),
                        Texts.role("member", "receiving", "giving"),
                        Texts.role("manager", "organising"))
                .screen(Texts.screen(
                        Texts.question("aim", ScreenQuestion.Kind.AIM),
                        Texts.question("other-aim", ScreenQuestion.Kind.AIM),
                        Texts.question("not", ScreenQuestion.Kind.EXCLUSION)));
    }

    private static final Framework FRAMEWORK = sketch().addPrinciples(
                    Texts.principle("safe")
                            .addCriteria(
                                    Texts.criterion("safe.all", SCALE, "supported", "supporter", "member", "manager")
                                            .critical(CriticalFloor.of(LevelId.of("l2"), "It matters."))
                                            .build(),
                                    Texts.criterion("safe.some", SCALE, "supported", "manager")
                                            .notApplicable("At times.")
                                            .build())
                            .build(),
                    Texts.principle("kind")
                            .effectiveFrom(BigDecimal.valueOf(50))
                            .addCriteria(Texts.criterion("kind.managers", SCALE, "manager")
                                    .weight(BigDecimal.valueOf(2))
                                    .build())
                            .build())
            .build();

    private static final long SUPPORTED = 1;
    private static final long SUPPORTER = 2;
    private static final long MEMBER = 4;
    private static final long MANAGER = 8;
    private static final long RECEIVING = 1;
    private static final long GIVING = 2;
    private static final long ORGANISING = 4;

    private final Scorer scorer = Scorer.of(FRAMEWORK, ScoringPolicy.standard());
    private final Tally tally = scorer.tally();

    @Nested
    class Positions {

        @Test
        void areFoundById() {
            assertThat(scorer.indexOf(CriterionId.of("safe.some"))).isEqualTo(1);
            assertThat(scorer.indexOf(LevelId.of("l3"))).isEqualTo(3);
            assertThat(scorer.indexOf(QuestionId.of("not"))).isEqualTo(2);
            assertThat(scorer.roleBit(RoleId.of("manager"))).isEqualTo(MANAGER);
        }

        @Test
        void areFoundWhateverIsGuessed() {
            for (int guess = -2; guess < 9; guess++) {
                assertThat(scorer.indexOf(CriterionId.of("safe.some"), guess)).isEqualTo(1);
                assertThat(scorer.indexOf(CriterionId.of("safe.none"), guess)).isEqualTo(-1);
                assertThat(scorer.indexOf(QuestionId.of("not"), guess)).isEqualTo(2);
                assertThat(scorer.indexOf(QuestionId.of("none"), guess)).isEqualTo(-1);
            }
        }

        @Test
        void areMissingForWhatTheFrameworkDoesNotHave() {
            assertThat(scorer.indexOf(CriterionId.of("safe.none"))).isEqualTo(-1);
            assertThat(scorer.indexOf(LevelId.of("l9"))).isEqualTo(-1);
            assertThat(scorer.indexOf(QuestionId.of("none"))).isEqualTo(-1);
            assertThat(scorer.roleBit(RoleId.of("none"))).isZero();
        }

        @Test
        void leadToSidesAndValues() {
            assertThat(scorer.sidesOf(MEMBER | MANAGER)).isEqualTo(RECEIVING | GIVING | ORGANISING);
            assertThat(scorer.sidesThatTell(MEMBER | MANAGER, 1)).isEqualTo(ORGANISING);
            assertThat(scorer.sidesThatTell(SUPPORTER, 1)).isZero();
            assertThat(scorer.mayNotApply(0)).isFalse();
            assertThat(scorer.mayNotApply(1)).isTrue();
            assertThat(scorer.levelValue(1)).isEqualTo(Fraction.of(1, 3));
            assertThat(scorer.combine(1, 0, 0, 2)).isEqualTo(Fraction.of(2, 3));
        }

        @Test
        void ofAPrincipleAreChecked() {
            Scores scores = scorer.score(tally);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> scores.principle(2));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> scores.principle(-1));
        }
    }

    @Nested
    class ATally {

        @Test
        void countsARatingOnEverySideOfTheRaterThatCanTell() {
            tally.addRater(MEMBER);
            assertThat(tally.addRating(MEMBER, 0, 3)).isTrue();
            Scores scores = scorer.score(tally);
            assertThat(scores.answeredSides(0)).isEqualTo(RECEIVING | GIVING);
            assertThat(scores.criterionLow(0)).isEqualTo(Fraction.ONE);
        }

        @Test
        void doesNotCountARatingFromARoleThatCannotTell() {
            tally.addRater(SUPPORTER);
            assertThat(tally.addRating(SUPPORTER, 1, 3)).isFalse();
            assertThat(tally.addNotApplicable(SUPPORTER, 1)).isFalse();
            assertThat(scorer.score(tally).answeredSides(1)).isZero();
        }

        @Test
        void raisesEveryRatingBelowALevelAndNoOther() {
            tally.addRater(SUPPORTED);
            tally.addRater(SUPPORTED | MANAGER);
            tally.addRater(SUPPORTER);
            tally.addRating(SUPPORTED, 0, 0);
            tally.addRating(SUPPORTED | MANAGER, 0, 3);
            tally.addRating(SUPPORTED, 1, 0);
            tally.raise(0, 2);
            Scores scores = scorer.score(tally);
            assertThat(scores.sideValue(0, 0)).contains(Fraction.of(5, 6));
            assertThat(scores.sideValue(0, 2)).contains(Fraction.ONE);
            assertThat(scores.sideValue(1, 0)).contains(Fraction.ZERO);
            assertThat(scores.answeredSides(0)).isEqualTo(RECEIVING | ORGANISING);
        }

        @Test
        void raisedToTheLowestLevelStaysAsItIs() {
            tally.addRater(SUPPORTED);
            tally.addRating(SUPPORTED, 0, 1);
            tally.raise(0, 0);
            assertThat(scorer.score(tally).sideValue(0, 0)).contains(Fraction.of(1, 3));
        }

        @Test
        void supposesAnAnswerOfOneSideAlone() {
            tally.addRater(SUPPORTED);
            tally.addRating(SUPPORTED, 0, 3);
            tally.suppose(1, 0, 1);
            tally.suppose(0, 0, 0);
            Scores scores = scorer.score(tally);
            assertThat(scores.sideValue(0, 0)).contains(Fraction.of(1, 2));
            assertThat(scores.sideValue(0, 1)).contains(Fraction.of(1, 3));
            assertThat(scores.expectedSides(0)).isEqualTo(RECEIVING | GIVING);
        }

        @Test
        void countsNoSupposedAnswerOfASideThatIsNotExpected() {
            tally.suppose(2, 0, 3);
            assertThat(scorer.score(tally).answeredSides(0)).isZero();
        }

        @Test
        void knowsTheLowestLevelThatCounts() {
            assertThat(tally.lowestLevel(0)).isEqualTo(-1);
            tally.suppose(2, 0, 0);
            assertThat(tally.lowestLevel(0)).isEqualTo(-1);
            tally.addRater(SUPPORTED);
            tally.addRating(SUPPORTED, 0, 3);
            assertThat(tally.lowestLevel(0)).isEqualTo(3);
            tally.suppose(1, 0, 1);
            assertThat(tally.lowestLevel(0)).isEqualTo(1);
        }

        @Test
        void refusesToRaiseOrSupposeWhatIsNotThere() {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.raise(3, 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.raise(0, 4));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.suppose(3, 0, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.suppose(0, 3, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.suppose(0, 0, 4));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.lowestLevel(3));
        }

        @Test
        void refusesWhatIsNotThere() {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> tally.addRating(SUPPORTED, 0, 4));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> tally.addRating(SUPPORTED, 3, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> tally.addReply(SUPPORTED, 0, 3));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> tally.addReply(SUPPORTED, 3, 0));
        }

        @Test
        void refusesNotApplicableWhereTheFrameworkDoesNotAllowIt() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally.addNotApplicable(SUPPORTED, 0))
                    .withMessage("criterion 0 must apply, but was said not to");
        }

        @Test
        void takesBackAReplyOnEverySideOfTheRater() {
            tally.addRater(MEMBER);
            tally.addReply(MEMBER, 0, 2);
            tally.addReply(MEMBER, 2, 0);
            tally.removeReply(MEMBER, 0, 2);
            tally.removeReply(MEMBER, 2, 0);
            Scores scores = scorer.score(tally);
            assertThat(scores.screenAnswered(0)).isZero();
            assertThat(scores.screenAnswered(2)).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> tally.removeReply(MEMBER, 0, 2))
                    .withMessage("a reply must be there to be taken back, but question 0 has none like it");
        }

        @Test
        void supposesAReplyOnOneSideAlone() {
            tally.addRater(MEMBER);
            tally.supposeReply(0, 2, 0);
            Scores scores = scorer.score(tally);
            assertThat(scores.screenAnswered(2)).isEqualTo(RECEIVING);
            assertThat(scores.screenHeard(2))
                    .as("no to an exclusion speaks for peer support")
                    .isEqualTo(2);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.supposeReply(9, 0, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> tally.supposeReply(0, 0, 3));
        }

        @Test
        void canBeClearedAndFilledAgain() {
            tally.addRater(MEMBER | MANAGER);
            tally.addRating(MEMBER, 0, 3);
            tally.addNotApplicable(MANAGER, 1);
            tally.addReply(MEMBER, 0, 2);
            tally.clear();
            Scores cleared = scorer.score(tally);
            Scores fresh = scorer.score(scorer.tally());
            for (int c = 0; c < cleared.criteria(); c++) {
                assertThat(cleared.expectedSides(c)).isEqualTo(fresh.expectedSides(c));
                assertThat(cleared.answeredSides(c)).isZero();
                assertThat(cleared.setAsideSides(c)).isZero();
            }
            assertThat(cleared.screenExpected()).isEqualTo(RECEIVING | GIVING);
            assertThat(cleared.screenAnswered(0)).isZero();
        }

        @Test
        void doesNotReachScoresAlreadyMade() {
            tally.addRater(MEMBER);
            tally.addRating(MEMBER, 0, 3);
            Scores scores = scorer.score(tally);
            tally.addRating(MEMBER, 0, 0);
            tally.addReply(MEMBER, 0, 2);
            assertThat(scores.criterionLow(0)).isEqualTo(Fraction.ONE);
            assertThat(scores.screenAnswered(0)).isZero();
        }

        @Test
        void isScoredOnlyByItsOwnScorer() {
            Scorer other = Scorer.of(FRAMEWORK, ScoringPolicy.standard());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> other.score(tally))
                    .withMessage("tally must be one of this scorer's, but was another's");
        }
    }

    @Nested
    class ExpectedSides {

        @Test
        void areTheRequiredOnesWhereNobodyRates() {
            Scores scores = scorer.score(tally);
            assertThat(scores.expectedSides(0)).isEqualTo(RECEIVING | GIVING);
            assertThat(scores.expectedSides(1)).isEqualTo(RECEIVING);
        }

        @Test
        void areAllThatCanTellWhereNoRequiredOneCan() {
            assertThat(scorer.score(tally).expectedSides(2)).isEqualTo(ORGANISING);
        }

        @Test
        void includeThosePresent() {
            tally.addRater(MANAGER);
            assertThat(scorer.score(tally).expectedSides(0)).isEqualTo(RECEIVING | GIVING | ORGANISING);
        }

        @Test
        void areNoneWhereNobodyOfTheRequiredOnesHereCanTell() {
            tally.addRater(MEMBER);
            tally.addRater(MANAGER);
            tally.addRating(MANAGER, 1, 3);
            Scores scores = scorer.score(tally);
            assertThat(scores.expectedSides(1)).isZero();
            assertThat(scores.part(1)).isEqualTo(Fraction.ZERO);
            assertThat(scores.part(0)).isEqualTo(Fraction.ONE);
        }

        @Test
        void areNoLongerThoseWhoseAnswersAllSayThatItDoesNotApply() {
            tally.addRater(SUPPORTED);
            tally.addRater(MANAGER);
            tally.addNotApplicable(SUPPORTED, 1);
            tally.addRating(MANAGER, 1, 0);
            Scores scores = scorer.score(tally);
            assertThat(scores.setAsideSides(1)).isEqualTo(RECEIVING);
            assertThat(scores.expectedSides(1)).isEqualTo(ORGANISING);
            assertThat(scores.criterionHigh(1)).isEqualTo(Fraction.ZERO);
        }
    }

    @Nested
    class Results {

        @Test
        void ofNoBasisHaveNoScoreAndNoStanding() {
            tally.addRater(SUPPORTED);
            tally.addRater(SUPPORTER);
            tally.addNotApplicable(SUPPORTED, 1);
            Framework framework = sketch().addPrinciples(Texts.principle("safe")
                            .addCriteria(Texts.criterion("safe.some", SCALE, "supported")
                                    .weight(BigDecimal.ZERO)
                                    .build())
                            .build())
                    .build();
            Scorer weightless = Scorer.of(framework, ScoringPolicy.standard());
            Scores scores = weightless.score(weightless.tally());
            assertThat(scores.principle(0).hasBasis()).isFalse();
            assertThat(scores.principle(0).standing()).isEmpty();
            assertThat(scores.principle(0).point()).isEmpty();
            assertThat(scores.part(0)).isEqualTo(Fraction.ZERO);
            assertThatIllegalStateException()
                    .isThrownBy(() -> scores.principle(0).low())
                    .withMessage("a score must have a basis, but nothing applicable has weight");
            assertThat(scores.whole().hasBasis()).isFalse();
            assertThat(scores.whole().standing()).isEmpty();
        }

        @Test
        void ofAPrincipleWithoutWeightInTheWholeStillDecideItsStanding() {
            Framework framework = sketch().addPrinciples(Texts.principle("safe")
                            .weight(BigDecimal.ZERO)
                            .addCriteria(Texts.criterion("safe.some", SCALE, "supported", "supporter")
                                    .build())
                            .build())
                    .build();
            Scorer weightless = Scorer.of(framework, ScoringPolicy.standard());
            Tally low = weightless.tally();
            low.addRater(SUPPORTED);
            low.addRating(SUPPORTED, 0, 0);
            Scores scores = weightless.score(low);
            assertThat(scores.principle(0).standing()).contains(Standing.TO_IMPROVE);
            assertThat(scores.whole().hasBasis()).isFalse();
            assertThat(scores.whole().standing()).contains(Standing.TO_IMPROVE);
        }

        @Test
        void takeAPrinciplesOwnThresholdFirst() {
            Scores scores = scorer.score(tally);
            assertThat(scores.threshold(0)).isEqualTo(Fraction.of(3, 4));
            assertThat(scores.threshold(1)).isEqualTo(Fraction.of(1, 2));
        }

        @Test
        void areHeldBackByOneSideBelowAFloor() {
            tally.addRater(SUPPORTED);
            tally.addRater(SUPPORTER);
            tally.addRating(SUPPORTED, 0, 1);
            tally.addRating(SUPPORTER, 0, 3);
            tally.addRating(SUPPORTED, 1, 3);
            Scores scores = scorer.score(tally);
            assertThat(scores.principle(0).low()).isGreaterThan(Fraction.of(3, 4));
            assertThat(scores.belowFloor(0)).isEqualTo(RECEIVING);
            assertThat(scores.openFloor(0)).isZero();
            assertThat(scores.principle(0).standing()).contains(Standing.TO_IMPROVE);
        }

        @Test
        void stayOpenWhileASideMayBeBelowAFloor() {
            tally.addRater(SUPPORTED);
            tally.addRating(SUPPORTED, 0, 3);
            tally.addRating(SUPPORTED, 1, 3);
            Scores scores = scorer.score(tally);
            assertThat(scores.principle(0).low()).isEqualTo(Fraction.of(3, 4));
            assertThat(scores.openFloor(0)).isEqualTo(GIVING);
            assertThat(scores.sideValue(0, 1)).isEmpty();
            assertThat(scores.principle(0).standing()).contains(Standing.NOT_KNOWN);
        }
    }

    @Nested
    class TheScreen {

        @Test
        void isNotKnownWhereNobodyIsAsked() {
            Framework nobodyRequired = sketch().sides(List.of(
                            Texts.side("receiving", false),
                            Texts.side("giving", false),
                            Texts.side("organising", false)))
                    .principles(FRAMEWORK.principles())
                    .build();
            Scorer open = Scorer.of(nobodyRequired, ScoringPolicy.standard());
            Scores scores = open.score(open.tally());
            assertThat(scores.screen()).isEqualTo(ScreenOutcome.NOT_KNOWN);
            assertThat(scores.screenExpected()).isEqualTo(RECEIVING | GIVING | ORGANISING);
        }

        @Test
        void readsTheExclusionTheOtherWayRound() {
            tally.addRater(MEMBER);
            tally.addReply(MEMBER, 0, 2);
            tally.addReply(MEMBER, 1, 2);
            tally.addReply(MEMBER, 2, 0);
            assertThat(scorer.score(tally).screen()).isEqualTo(ScreenOutcome.PEER_SUPPORT);
        }

        @Test
        void drawsOnPeerSupportWhereAnAimIsMetAndSomethingElseIsNot() {
            tally.addRater(MEMBER);
            tally.addReply(MEMBER, 0, 2);
            tally.addReply(MEMBER, 2, 1);
            assertThat(scorer.score(tally).screen()).isEqualTo(ScreenOutcome.DRAWS_ON_PEER_SUPPORT);
        }

        @Test
        void isNotShownWhereNoAimIsMet() {
            tally.addRater(MEMBER);
            tally.addReply(MEMBER, 0, 1);
            tally.addReply(MEMBER, 1, 0);
            assertThat(scorer.score(tally).screen()).isEqualTo(ScreenOutcome.NOT_SHOWN);
        }

        @Test
        void takesTheMedianOfASideRoundedDownAndThenTheLowestSide() {
            tally.addRater(SUPPORTED);
            tally.addRater(SUPPORTER);
            tally.addReply(SUPPORTED, 0, 2);
            tally.addReply(SUPPORTED, 0, 1);
            tally.addReply(SUPPORTER, 0, 2);
            tally.addReply(SUPPORTED, 1, 0);
            tally.addReply(SUPPORTED, 1, 2);
            tally.addReply(SUPPORTER, 1, 2);
            Scores scores = scorer.score(tally);
            assertThat(scores.screenLow(0)).isEqualTo(1);
            assertThat(scores.screenHigh(0)).isEqualTo(1);
            assertThat(scores.screenHigh(1)).isEqualTo(1);
        }

        @Test
        void isSettledByTheLowestAnswerBeforeAllHaveAnswered() {
            tally.addRater(SUPPORTED);
            tally.addReply(SUPPORTED, 0, 0);
            tally.addReply(SUPPORTED, 1, 1);
            Scores scores = scorer.score(tally);
            assertThat(scores.screenHigh(0)).isZero();
            assertThat(scores.screenHigh(1)).isEqualTo(2);
            assertThat(scores.screenHeard(1)).isEqualTo(1);
            assertThat(scores.screenHeard(2)).isEqualTo(2);
        }
    }

    @Nested
    class ACombinerOfOnesOwn {

        private Scores scored(Function<LevelCounts, Fraction> how) {
            RatingCombiner combiner = new RatingCombiner() {
                @Override
                public String name() {
                    return "own";
                }

                @Override
                public Fraction combine(LevelCounts counts) {
                    return how.apply(counts);
                }
            };
            Scorer own = Scorer.of(
                    FRAMEWORK, ScoringPolicy.builder().combiner(combiner).build());
            Tally filled = own.tally();
            filled.addRater(MEMBER);
            filled.addRating(MEMBER, 0, 1);
            filled.addRating(MEMBER, 0, 3);
            return own.score(filled);
        }

        @Test
        void isAskedForTheSidesThatRated() {
            assertThat(scored(counts -> counts.value(counts.count(3))).criterionLow(0))
                    .isEqualTo(Fraction.of(1, 3));
        }

        @Test
        void mustGiveNoughtToOne() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> scored(counts -> Fraction.of(4, 3)))
                    .withMessage("combiner 'own' must give 0 to 1, but gave 4/3");
            assertThatIllegalStateException().isThrownBy(() -> scored(counts -> Fraction.of(-1, 3)));
        }

        @Test
        void isExactWithSixteenDecimals() {
            BigDecimal value = new BigDecimal("0.7654321098765431");
            Scores scores = scored(counts -> Fraction.of(value));
            assertThat(scores.principle(0).low()).isEqualTo(Fraction.of(value));
        }

        @Test
        void mustGiveAFractionOfOrdinarySize() {
            for (int bits : new int[] {58, 62, 70}) {
                Fraction tiny = Fraction.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits));
                assertThatIllegalStateException()
                        .isThrownBy(() -> scored(counts -> tiny))
                        .withMessage(
                                "combiner 'own' must give a fraction with a denominator of at most 58 bits, but gave "
                                        + tiny);
            }
        }
    }
}
