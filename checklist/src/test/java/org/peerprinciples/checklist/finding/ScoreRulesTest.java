package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

class ScoreRulesTest {

    private static final String LISTENING = "care.listening";

    private static Sketch rated(int levels, int receiving, int giving) {
        Sketch sketch = Sketch.withLevels(levels).criterion(LISTENING);
        sketch.rater("r-1", "member").rates(LISTENING, receiving);
        sketch.rater("g-1", "friend").rates(LISTENING, giving);
        return sketch;
    }

    @Nested
    class Strength {

        private final FindingRule rule = FindingRules.strength();

        @Test
        void isFoundWhereBothSidesAreHigh() {
            List<Finding> found = rated(4, 2, 3).find(rule);

            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("strength");
                assertThat(finding.text()).isEqualTo("A strength: “Is there listening?”");
                assertThat(finding.principle()).contains(PrincipleId.of("care"));
                assertThat(finding.criteria()).containsExactly(CriterionId.of(LISTENING));
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"), SideId.of("giving"));
                assertThat(finding.grounds()).containsExactly("Receiving: Level 2 (66.7)", "Giving: Level 3 (100.0)");
            });
        }

        @Test
        void needsSeventyFivePointsOnTheWhole() {
            assertThat(rated(4, 2, 2).find(rule)).isEmpty();
        }

        @Test
        void isFoundAtExactlySeventyFivePoints() {
            Sketch sketch = Sketch.withLevels(5).criterion(LISTENING);
            sketch.rater("r-1", "member").rates(LISTENING, 3);
            sketch.rater("g-1", "friend").rates(LISTENING, 3);

            assertThat(sketch.find(rule)).hasSize(1);
        }

        @Test
        void isFoundAtSeventyFivePointsSummedFromThirds() {
            // Receiving: 2/3; giving: the mean of four raters at 3, 3, 2 and 2 of 3, which is 5/6. Their mean is 3/4.
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            sketch.rater("g-1", "friend").rates(LISTENING, 3);
            sketch.rater("g-2", "friend").rates(LISTENING, 3);
            sketch.rater("g-3", "friend").rates(LISTENING, 2);
            sketch.rater("g-4", "friend").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).hasSize(1);
        }

        @Test
        void needsEverySideAtTheHighestLevels() {
            Sketch sketch = rated(4, 1, 3);
            sketch.rater("o-1", "manager").rates(LISTENING, 3);
            sketch.rater("x-1", "reader").rates(LISTENING, 3);

            // The point is 83.3, but receiving is at 33.3.
            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void needsEveryExpectedSideToHaveAnswered() {
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
            sketch.rater("g-1", "friend").rates(LISTENING, 3);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void onTwoLevelsNeedsTheHigher() {
            assertThat(rated(2, 1, 1).find(rule)).hasSize(1);
            assertThat(rated(2, 0, 1)
                            .policy(ScoringPolicy.builder()
                                    .strengthFrom(BigDecimal.ZERO)
                                    .build())
                            .find(rule))
                    .isEmpty();
        }

        @Test
        void onTenLevelsNeedsOneOfTheTopTwo() {
            assertThat(rated(10, 8, 8).find(rule)).hasSize(1);
            assertThat(rated(10, 7, 9).find(rule)).isEmpty();
        }

        @Test
        void goesByThePolicysMarks() {
            Sketch sketch = rated(4, 1, 2)
                    .policy(ScoringPolicy.builder()
                            .strengthLevels(3)
                            .strengthFrom(BigDecimal.valueOf(50))
                            .build());

            assertThat(sketch.find(rule)).hasSize(1);
            assertThat(rated(4, 1, 2)
                            .policy(ScoringPolicy.builder()
                                    .strengthLevels(3)
                                    .strengthFrom(new BigDecimal("50.001"))
                                    .build())
                            .find(rule))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereTheCriterionDoesNotApply() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING).criterion("care.other");
            sketch.rater("r-1", "member").saysNotApplicable(LISTENING);
            sketch.rater("g-1", "friend").saysNotApplicable(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class CriticalShortfall {

        private final FindingRule rule = FindingRules.criticalShortfall();

        private Sketch rated(int receiving, int giving) {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2);
            sketch.rater("r-1", "member").comments(LISTENING, receiving, "c-1", "I keep quiet.");
            sketch.rater("g-1", "friend").rates(LISTENING, giving);
            return sketch;
        }

        @Test
        void isFoundWhereASideIsBelowTheFloor() {
            List<Finding> found = rated(1, 3).find(rule);

            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("critical-shortfall");
                assertThat(finding.text())
                        .isEqualTo("Below what is needed: “Is there listening?” This is critical. Harm could follow.");
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"));
                assertThat(finding.grounds()).containsExactly("Receiving: Level 1 (33.3), needed: Level 2");
            });
        }

        @Test
        void namesCommentsByIdAndNeverTheirWords() {
            Finding found = rated(1, 3).find(rule).get(0);

            assertThat(found.comments()).containsExactly(CommentId.of("c-1"));
            assertThat(found.toString()).doesNotContain("quiet");
        }

        @Test
        void isNotFoundAtTheFloor() {
            assertThat(rated(2, 2).find(rule)).isEmpty();
        }

        @Test
        void isFoundWhereTheMeanOfASideIsJustBelow() {
            Sketch sketch = rated(2, 3);
            sketch.rater("r-2", "guest").rates(LISTENING, 1);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.grounds())
                            .containsExactly(
                                    "Receiving: together between Level 1 and Level 2 (50.0), needed: Level 2"));
        }

        @Test
        void namesEverySideBelow() {
            assertThat(rated(0, 1).find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.grounds())
                            .containsExactly(
                                    "Receiving: Level 0 (0.0), needed: Level 2",
                                    "Giving: Level 1 (33.3), needed: Level 2"));
        }

        @Test
        void isNotFoundWhereASideHasNotAnswered() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundOnACriterionThatIsNotCritical() {
            assertThat(ScoreRulesTest.rated(4, 0, 0).find(rule)).isEmpty();
        }

        @Test
        void namesTheEvidenceThatWasCited() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2).document("paper", Sketch.DAY);
            sketch.rater("r-1", "member").rates(LISTENING, 0, "paper");

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.evidence()).containsExactly(EvidenceId.of("paper")));
        }
    }

    @Nested
    class Gap {

        private final FindingRule rule = FindingRules.gap();

        @Test
        void isFoundWhereASideIsAtTheSecondLowestLevel() {
            assertThat(rated(4, 1, 3).find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("gap");
                assertThat(finding.text()).isEqualTo("A gap: “Is there listening?”");
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"));
                assertThat(finding.grounds()).containsExactly("Receiving: Level 1 (33.3)");
            });
        }

        @Test
        void isNotFoundJustAbove() {
            Sketch sketch = rated(4, 1, 3);
            sketch.rater("r-2", "guest").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void namesTheLowestSideFirst() {
            assertThat(rated(4, 1, 0).find(rule))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.sides()).containsExactly(SideId.of("giving"), SideId.of("receiving")));
        }

        @Test
        void isFoundOnKnownSidesEvenWhereOthersAreMissing() {
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
            sketch.rater("x-1", "reader").rates(LISTENING, 1);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.sides()).containsExactly(SideId.of("outside")));
        }

        @Test
        void onTwoLevelsIsFoundAtTheLowerOnly() {
            assertThat(rated(2, 0, 1).find(rule)).hasSize(1);
            assertThat(rated(2, 1, 1).find(rule)).isEmpty();
        }

        @Test
        void onTenLevelsIsFoundAtTheSecondLowestAndNotAbove() {
            assertThat(rated(10, 1, 9).find(rule)).hasSize(1);
            assertThat(rated(10, 2, 9).find(rule)).isEmpty();
        }

        @Test
        void isNeverFoundAtTheHighestLevelWhateverThePolicy() {
            ScoringPolicy wide = ScoringPolicy.builder().gapLevels(10).build();

            assertThat(rated(4, 3, 3).policy(wide).find(rule)).isEmpty();
            assertThat(rated(4, 2, 3).policy(wide).find(rule)).hasSize(1);
        }

        @Test
        void goesByThePolicysLevels() {
            assertThat(rated(4, 1, 3)
                            .policy(ScoringPolicy.builder().gapLevels(1).build())
                            .find(rule))
                    .isEmpty();
        }

        @Test
        void isNotFoundTwiceWhereItIsACriticalShortfall() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 2);
            sketch.rater("r-1", "member").rates(LISTENING, 1);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isFoundOnACriticalCriterionThatIsAtItsFloor() {
            Sketch sketch = Sketch.withLevels(4).critical(LISTENING, 1);
            sketch.rater("r-1", "member").rates(LISTENING, 1);

            assertThat(sketch.find(rule)).hasSize(1);
        }

        @Test
        void isFoundWhereSomethingIsOnlyPlanned() {
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
            sketch.rater("r-1", "member").plans(LISTENING, 3);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.grounds())
                            .containsExactly("Receiving: planned, counts as Level 0 (0.0)"));
        }

        @Test
        void saysHowMuchOfItIsOnlyPlanned() {
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
            sketch.rater("r-1", "member").rates(LISTENING, 1);
            sketch.rater("r-2", "member").plans(LISTENING, 3);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.grounds())
                            .containsExactly("Receiving: together between Level 0 and Level 1 (16.7),"
                                    + " where 1 planned answer counts as Level 0"));
        }
    }

    @Nested
    class Undecided {

        private final FindingRule rule = FindingRules.undecided();

        @Test
        void saysWhatWouldSettleAPrinciple() {
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
            sketch.rater("g-1", "friend").rates(LISTENING, 3).seesPeerSupport();
            sketch.rater("r-1", "member").seesPeerSupport();

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("undecided");
                assertThat(finding.principle()).contains(PrincipleId.of("care"));
                assertThat(finding.text())
                        .isEqualTo("Not known yet: Care could still turn out effective or to improve.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "Settled as effective if 1 missing answer is high enough: Receiving on “Is there listening?”",
                                "Settled as to improve if 1 missing answer is low enough: Receiving on “Is there listening?”");
            });
        }

        @Test
        void saysThatAWayIsOneOfSeveral() {
            Sketch sketch = Sketch.withLevels(4).criterion(LISTENING).criterion("care.warmth");
            sketch.rater("g-1", "friend").seesPeerSupport();
            sketch.rater("r-1", "member").seesPeerSupport();

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.grounds())
                            .containsExactly(
                                    "Settled as effective if 3 missing answers are high enough, for example Receiving on"
                                            + " “Is there listening?” and “Is there warmth?”; Giving on “Is there listening?”",
                                    "Settled as to improve if 2 missing answers are low enough, for example Receiving on"
                                            + " “Is there listening?”; Giving on “Is there listening?”"));
        }

        @Test
        void isNotFoundWhereEverythingIsSettled() {
            Sketch sketch = rated(4, 3, 3);
            sketch.rater("r-2", "member").seesPeerSupport();
            sketch.rater("g-2", "friend").seesPeerSupport();

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void saysWhichSidesTheScreenMisses() {
            Sketch sketch = rated(4, 3, 3);
            sketch.rater("g-2", "friend").screens("together", ScreenReply.YES).screens("treated", ScreenReply.NO);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.principle()).isEmpty();
                assertThat(finding.text()).isEqualTo("Not known yet: whether this is peer support.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "Do peers come together? No answer, or can't tell: Receiving",
                                "Is somebody treated? No answer, or can't tell: Receiving");
            });
        }

        @Test
        void asksHowFarItIsPeerSupportWhereItCannotBeThroughout() {
            Sketch sketch = rated(4, 3, 3);
            sketch.rater("g-2", "friend").screens("together", ScreenReply.YES).screens("treated", ScreenReply.YES);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.text()).isEqualTo("Not known yet: how far this is peer support.");
                assertThat(finding.grounds())
                        .containsExactly("Do peers come together? No answer, or can't tell: Receiving");
            });
        }

        @Test
        void isNotFoundOnAPrincipleWithoutBasis() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
            sketch.rater("r-1", "member").saysNotApplicable(LISTENING).seesPeerSupport();
            sketch.rater("g-1", "friend").saysNotApplicable(LISTENING).seesPeerSupport();

            assertThat(sketch.find(rule)).isEmpty();
        }
    }
}
