package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

class VoiceRulesTest {

    private static final String LISTENING = "care.listening";

    private static Sketch listening(int levels) {
        return Sketch.withLevels(levels).criterion(LISTENING);
    }

    private static Sketch rated(int levels, int receiving, int giving) {
        Sketch sketch = listening(levels);
        sketch.rater("r-1", "member").rates(LISTENING, receiving);
        sketch.rater("g-1", "friend").rates(LISTENING, giving);
        return sketch;
    }

    @Nested
    class SideNotHeard {

        private final FindingRule rule = FindingRules.sideNotHeard();

        @Test
        void isFoundForARequiredSideWithoutRaters() {
            Sketch sketch = listening(4).criterion("care.warmth");
            sketch.rater("r-1", "member").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("side-not-heard");
                assertThat(finding.sides()).containsExactly(SideId.of("giving"));
                assertThat(finding.text())
                        .isEqualTo("Not heard yet: Giving. Nothing that needs this side's answer can be settled as"
                                + " effective without it.");
                assertThat(finding.grounds()).containsExactly("2 questions for this side; nobody on it has answered");
            });
        }

        @Test
        void isFoundForASideWhoseRatersCannotTell() {
            Sketch sketch = rated(4, 2, 2);
            sketch.rater("o-1", "manager").cannotTell(LISTENING);
            sketch.rater("o-2", "manager");

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.sides()).containsExactly(SideId.of("organising"));
                assertThat(finding.grounds()).containsExactly("1 question for this side; 2 people, no rating");
            });
        }

        @Test
        void isNotFoundForAnOptionalSideWithoutRaters() {
            assertThat(rated(4, 2, 2).find(rule)).isEmpty();
        }

        @Test
        void isNotFoundForASideThatIsAskedNothing() {
            Sketch sketch = Sketch.withLevels(4).criterionFor(LISTENING, "member", "friend");
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);
            sketch.rater("o-1", "manager");

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundForASideThatSaysOnlyThatItDoesNotApply() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            sketch.rater("g-1", "friend").saysNotApplicable(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class SidesDiffer {

        private final FindingRule rule = FindingRules.sidesDiffer();

        @Test
        void isFoundAtExactlyOneLevelApart() {
            assertThat(rated(4, 2, 1).find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("sides-differ");
                assertThat(finding.text()).isEqualTo("Sides see it differently: “Is there listening?”");
                assertThat(finding.sides()).containsExactly(SideId.of("giving"), SideId.of("receiving"));
                assertThat(finding.grounds()).containsExactly("Giving: Level 1 (33.3)", "Receiving: Level 2 (66.7)");
            });
        }

        @Test
        void isNotFoundJustWithinALevel() {
            Sketch sketch = rated(4, 2, 1);
            sketch.rater("g-2", "friend").rates(LISTENING, 1);
            sketch.rater("g-3", "friend").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void onTwoLevelsNeedsTheWholeScale() {
            assertThat(rated(2, 0, 1).find(rule)).hasSize(1);

            Sketch within = rated(2, 0, 1);
            within.rater("r-2", "guest").rates(LISTENING, 1);
            assertThat(within.find(rule)).isEmpty();
        }

        @Test
        void onTenLevelsIsFoundForEveryPairOfNeighbours() {
            for (int level = 0; level < 9; level++) {
                assertThat(rated(10, level, level + 1).find(rule))
                        .as("levels %d and %d", level, level + 1)
                        .hasSize(1);
                assertThat(rated(10, level, level).find(rule)).isEmpty();
            }
        }

        @Test
        void measuresALevelAsTheScalesRangeByItsSteps() {
            // 0, 10, 100: a level is 50 points, so the first two are not a level apart, and the last two are.
            Sketch low = Sketch.withValues("0", "10", "100").criterion(LISTENING);
            low.rater("r-1", "member").rates(LISTENING, 0);
            low.rater("g-1", "friend").rates(LISTENING, 1);
            Sketch high = Sketch.withValues("0", "10", "100").criterion(LISTENING);
            high.rater("r-1", "member").rates(LISTENING, 1);
            high.rater("g-1", "friend").rates(LISTENING, 2);

            assertThat(low.find(rule)).isEmpty();
            assertThat(high.find(rule)).hasSize(1);
        }

        @Test
        void goesByThePolicysLevelsApart() {
            ScoringPolicy wider =
                    ScoringPolicy.builder().levelsApart(new BigDecimal("1.001")).build();
            ScoringPolicy half =
                    ScoringPolicy.builder().levelsApart(new BigDecimal("0.5")).build();
            Sketch between = rated(4, 1, 1);
            between.rater("g-2", "friend").rates(LISTENING, 2);

            assertThat(rated(4, 2, 1).policy(wider).find(rule)).isEmpty();
            assertThat(between.policy(half).find(rule)).hasSize(1);
        }

        @Test
        void isNotFoundWhereOneSideAloneHasRated() {
            Sketch sketch = listening(4);
            sketch.rater("r-1", "member").rates(LISTENING, 0);
            sketch.rater("r-2", "member").rates(LISTENING, 3);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class RolesDiffer {

        private final FindingRule rule = FindingRules.rolesDiffer();

        private Sketch receiving(int member, int guest) {
            Sketch sketch = listening(4);
            sketch.rater("r-1", "member").rates(LISTENING, member);
            sketch.rater("r-2", "guest").rates(LISTENING, guest);
            return sketch;
        }

        @Test
        void isFoundAtExactlyOneLevelApart() {
            assertThat(receiving(1, 2).find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("roles-differ");
                assertThat(finding.text()).isEqualTo("Roles on one side see it differently: “Is there listening?”");
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"));
                assertThat(finding.roles()).containsExactly(RoleId.of("member"), RoleId.of("guest"));
                assertThat(finding.grounds()).containsExactly("Member: Level 1 (33.3)", "Guest: Level 2 (66.7)");
            });
        }

        @Test
        void saysHowMuchOfItIsOnlyPlanned() {
            Sketch sketch = listening(4);
            sketch.rater("r-1", "member").plans(LISTENING, 3);
            sketch.rater("r-2", "guest").rates(LISTENING, 3);
            sketch.rater("r-3", "guest").plans(LISTENING, 2);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(
                            finding -> assertThat(finding.grounds())
                                    .containsExactly(
                                            "Member: planned, counts as Level 0 (0.0)",
                                            "Guest: together between Level 1 and Level 2 (50.0), where 1 planned answer counts as Level 0"));
        }

        @Test
        void isNotFoundJustWithinALevel() {
            Sketch sketch = receiving(1, 2);
            sketch.rater("r-3", "guest").rates(LISTENING, 1);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundBetweenSides() {
            assertThat(rated(4, 0, 3).find(rule)).isEmpty();
        }

        @Test
        void isFoundOnEachSideOfARoleThatIsOnTwo() {
            Sketch sketch = listening(4);
            sketch.rater("r-1", "member").rates(LISTENING, 0);
            sketch.rater("g-1", "friend").rates(LISTENING, 0);
            sketch.rater("t-1", "twofold").rates(LISTENING, 3);

            assertThat(sketch.find(rule))
                    .extracting(finding -> finding.sides().get(0))
                    .containsExactly(SideId.of("receiving"), SideId.of("giving"));
        }

        @Test
        void goesByThePolicysLevelsApart() {
            ScoringPolicy two =
                    ScoringPolicy.builder().levelsApart(new BigDecimal("2")).build();

            assertThat(receiving(1, 2).policy(two).find(rule)).isEmpty();
            assertThat(receiving(1, 3).policy(two).find(rule)).hasSize(1);
        }
    }

    @Nested
    class RatersDiffer {

        private final FindingRule rule = FindingRules.ratersDiffer();

        private Sketch members(int levels, int first, int second) {
            Sketch sketch = listening(levels);
            sketch.rater("r-1", "member").rates(LISTENING, first);
            sketch.rater("r-2", "member").rates(LISTENING, second);
            return sketch;
        }

        @Test
        void isFoundAtExactlyTwoLevelsApart() {
            assertThat(members(4, 3, 1).find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("raters-differ");
                assertThat(finding.text()).isEqualTo("People on one side see it differently: “Is there listening?”");
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"));
                assertThat(finding.grounds()).containsExactly("Receiving: from Level 1 to Level 3 (2 people)");
            });
        }

        @Test
        void isNotFoundAtOneLevelApart() {
            assertThat(members(4, 2, 1).find(rule)).isEmpty();
        }

        @Test
        void isNeverFoundOnTwoLevelsUnlessThePolicyTakesOne() {
            assertThat(members(2, 0, 1).find(rule)).isEmpty();
            assertThat(members(2, 0, 1)
                            .policy(ScoringPolicy.builder().ratersApart(1).build())
                            .find(rule))
                    .hasSize(1);
        }

        @Test
        void takesWhatIsPlannedAsNotInPlace() {
            Sketch sketch = listening(4);
            sketch.rater("r-1", "member").rates(LISTENING, 2);
            sketch.rater("r-2", "member").plans(LISTENING, 3);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.grounds())
                            .containsExactly("Receiving: from Level 0 to Level 2 (2 people),"
                                    + " where 1 planned answer counts as Level 0"));
        }

        @Test
        void isNotFoundWhereASideHasOnlySaidThatItDoesNotApply() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
            sketch.rater("r-1", "member").saysNotApplicable(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Nested
    class CannotTell {

        private final FindingRule rule = FindingRules.cannotTell();

        @Test
        void gathersTheCriteriaOfAPrincipleBySide() {
            Sketch sketch = listening(4).criterion("care.warmth").criterion("talk.plainly");
            sketch.rater("r-1", "member").cannotTell(LISTENING).cannotTell("care.warmth");
            sketch.rater("g-1", "friend").rates(LISTENING, 2).cannotTell("care.warmth");

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("cannot-tell");
                assertThat(finding.principle()).contains(PrincipleId.of("care"));
                assertThat(finding.criteria())
                        .containsExactly(CriterionId.of(LISTENING), CriterionId.of("care.warmth"));
                assertThat(finding.roles()).containsExactly(RoleId.of("member"), RoleId.of("friend"));
                assertThat(finding.text()).isEqualTo("Can't tell: some who were asked about Care couldn't say.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "Receiving: “Is there listening?” and “Is there warmth?”",
                                "Giving: “Is there warmth?”");
            });
        }

        @Test
        void leavesOutWhoWasNotAsked() {
            Sketch sketch = Sketch.withLevels(4).criterionFor(LISTENING, "member", "friend");
            sketch.rater("o-1", "manager").cannotTell(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void namesOnlyTheRolesThatAreAsked() {
            Sketch sketch = Sketch.withLevels(4).criterionFor(LISTENING, "member", "friend");
            sketch.rater("r-1", "member", "manager").cannotTell(LISTENING);

            assertThat(sketch.find(rule))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.roles()).containsExactly(RoleId.of("member")));
        }

        @Test
        void isNotFoundWhereNobodyAnswered() {
            assertThat(listening(4).find(rule)).isEmpty();
        }
    }

    @Nested
    class NotApplicableDisputed {

        private final FindingRule rule = FindingRules.notApplicableDisputed();

        private final Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);

        @Test
        void isFoundWithinASide() {
            sketch.rater("r-1", "member").saysNotApplicable(LISTENING);
            sketch.rater("r-2", "member").rates(LISTENING, 2);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("not-applicable-disputed");
                assertThat(finding.text())
                        .isEqualTo("Some say that it doesn't apply, others rate it: “Is there listening?”");
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"));
                assertThat(finding.grounds()).containsExactly("Receiving: 1 rating, 1 not applicable");
            });
        }

        @Test
        void isFoundBetweenSides() {
            sketch.rater("r-1", "member").saysNotApplicable(LISTENING);
            sketch.rater("g-1", "friend").rates(LISTENING, 2);
            sketch.rater("g-2", "friend").rates(LISTENING, 3);
            sketch.rater("o-1", "manager").cannotTell(LISTENING);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.sides()).containsExactly(SideId.of("receiving"));
                assertThat(finding.grounds())
                        .containsExactly(
                                "Receiving: 0 ratings, 1 not applicable", "Giving: 2 ratings, 0 not applicable");
            });
        }

        @Test
        void isNotFoundWhereEverybodyAgrees() {
            sketch.rater("r-1", "member").saysNotApplicable(LISTENING);
            sketch.rater("g-1", "friend").saysNotApplicable(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundWhereEverybodyRates() {
            assertThat(rated(4, 1, 2).find(rule)).isEmpty();
        }
    }

    @Nested
    class RoleCannotTell {

        private final FindingRule rule = FindingRules.roleCannotTell();

        private final Sketch sketch =
                Sketch.withLevels(4).criterionFor(LISTENING, "member", "friend").document("paper", Sketch.DAY);

        @Test
        void isFoundForARatingFromARoleThatIsNotAsked() {
            sketch.rater("o-1", "manager").rates(LISTENING, 3, "paper");
            sketch.rater("x-1", "reader").rates(LISTENING, 3, "paper");

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("role-cannot-tell");
                assertThat(finding.roles()).containsExactly(RoleId.of("manager"), RoleId.of("reader"));
                assertThat(finding.evidence()).containsExactly(EvidenceId.of("paper"));
                assertThat(finding.text())
                        .isEqualTo("Answered by somebody whose role isn't asked this; it counts as evidence, not as a"
                                + " rating: “Is there listening?”");
                assertThat(finding.grounds())
                        .containsExactly("Manager and Reader: 2 answers; asked are: member and friend");
            });
        }

        @Test
        void isNotFoundWhereOneOfTheRolesIsAsked() {
            sketch.rater("o-1", "manager", "member").rates(LISTENING, 3);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isNotFoundWhereTheyCannotTellThemselves() {
            sketch.rater("o-1", "manager").cannotTell(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }

        @Test
        void isFoundForAPlanToo() {
            sketch.rater("o-1", "manager").plans(LISTENING, 3);

            assertThat(sketch.find(rule)).hasSize(1);
        }
    }

    @Nested
    class NobodyCanTell {

        private final FindingRule rule = FindingRules.nobodyCanTell();

        @Test
        void gathersWhatNobodyHereWhoReceivesOrGivesCanTell() {
            Sketch sketch = rated(4, 2, 2)
                    .criterionFor("care.rides", "guest", "manager")
                    .criterionFor("care.meals", "twofold");
            sketch.rater("o-1", "manager").rates("care.rides", 3);

            assertThat(sketch.find(rule)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("nobody-can-tell");
                assertThat(finding.criteria())
                        .containsExactly(CriterionId.of("care.rides"), CriterionId.of("care.meals"));
                assertThat(finding.text())
                        .isEqualTo("2 questions not counted here: nobody among those who receive or give support has a"
                                + " role that can tell.");
                assertThat(finding.grounds())
                        .containsExactly(
                                "“Is there rides?” Asked are: guest and manager",
                                "“Is there meals?” Asked are: twofold");
            });
        }

        @Test
        void isNotFoundWhereSomebodyCanTell() {
            assertThat(rated(4, 2, 2).criterionFor("care.rides", "member").find(rule))
                    .isEmpty();
        }

        @Test
        void isNotFoundWhereItDoesNotApply() {
            Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
            sketch.rater("t-1", "twofold").saysNotApplicable(LISTENING);

            assertThat(sketch.find(rule)).isEmpty();
        }
    }

    @Test
    void everyFindingOnACriterionNamesItsCommentsAndNotTheirWords() {
        Sketch sketch = Sketch.withLevels(4).mayNotApply(LISTENING);
        sketch.rater("r-1", "member").comments(LISTENING, 0, "c-1", "secret-one");
        sketch.rater("r-2", "guest").comments(LISTENING, 3, "c-2", "secret-two");
        sketch.rater("g-1", "friend").rates(LISTENING, 3);
        sketch.rater("g-2", "friend").saysNotApplicable(LISTENING);

        for (FindingRule rule : List.of(
                FindingRules.sidesDiffer(),
                FindingRules.rolesDiffer(),
                FindingRules.ratersDiffer(),
                FindingRules.notApplicableDisputed())) {
            List<Finding> found = sketch.find(rule);
            assertThat(found)
                    .as(rule.name())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.comments()).containsExactly(CommentId.of("c-1"), CommentId.of("c-2")));
            assertThat(found.toString()).doesNotContain("secret");
        }
    }
}
