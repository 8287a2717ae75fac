package org.peerprinciples.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.id.TextId;

/**
 * What readiness for peer support workers has beyond the rules for every built-in framework, or in place of them. The
 * themes are this project's own headings over what two accounts tell (Health Education England with Cheshire and Wirral
 * Partnership, 2018; a community mental health transformation team, 2024).
 */
class PeerWorkerReadinessTest implements BuiltInChecks {

    private static final Framework READINESS = Frameworks.peerWorkerReadiness();
    private static final Set<String> CRITICAL =
            Set.of("role.clear-part", "supervision.regular", "team-readiness.safe-place", "voice.speak-up");

    static Stream<Criterion> criteria() {
        return READINESS.criteria().stream();
    }

    private static Stream<String> sidesThatTell(Criterion criterion) {
        return criterion.roles().stream()
                .flatMap(role -> READINESS.role(role).sides().stream())
                .map(SideId::value);
    }

    private static boolean isAskedOfThoseWhoReceive(Criterion criterion) {
        return sidesThatTell(criterion).anyMatch("receiving"::equals);
    }

    @Override
    public Framework framework() {
        return READINESS;
    }

    /** Those who receive are needed where they can tell, and some themes are between workers and organisation. */
    @Test
    @Override
    public void everyRequiredSideHasARoleThatCanTellAboutEveryCriterion() {
        assertThat(criteria())
                .allSatisfy(criterion -> assertThat(sidesThatTell(criterion))
                        .as(criterion.id().value())
                        .contains("giving", "organising"));
    }

    @Test
    @Override
    public void receiversAndReadersAreAskedAboutEveryPrinciple() {
        assertThat(READINESS.principles())
                .allSatisfy(
                        theme -> assertThat(theme.criteria().stream().flatMap(criterion -> criterion.roles().stream()))
                                .contains(RoleId.of("external-reader")));
        assertThat(criteria()
                        .filter(PeerWorkerReadinessTest::isAskedOfThoseWhoReceive)
                        .map(criterion -> criterion.id().principle().value())
                        .distinct())
                .containsExactly("role", "recruitment", "peer-training", "voice");
    }

    /** What is critical here is so for the workers, who are asked about all of it. */
    @Test
    @Override
    public void someCriteriaAreCriticalAndThoseAlwaysApply() {
        assertThat(criteria().filter(criterion -> criterion.critical().isPresent()))
                .extracting(criterion -> criterion.id().value())
                .containsExactlyInAnyOrderElementsOf(CRITICAL);
        assertThat(CRITICAL)
                .extracting(id -> READINESS.criterion(CriterionId.of(id)))
                .allSatisfy(criterion -> {
                    assertThat(criterion.notApplicable()).isEmpty();
                    assertThat(criterion.roles()).contains(RoleId.of("peer-supporter"));
                });
    }

    @Nested
    class Themes {

        @Test
        void thereAreEightInTheOrderOfSettingUp() {
            assertThat(READINESS.principles())
                    .extracting(theme -> theme.id().value(), Principle::name)
                    .containsExactly(
                            tuple("role", "Role and rationale"),
                            tuple("recruitment", "Recruitment"),
                            tuple("workplans", "Work plans"),
                            tuple("peer-training", "Training of peer support workers"),
                            tuple("team-training", "Training of managers and teams"),
                            tuple("supervision", "Supervision"),
                            tuple("team-readiness", "Team readiness"),
                            tuple("voice", "Integration and voice"));
        }

        @Test
        void eachHasThreeToFiveCriteriaAndAllHaveThirty() {
            assertThat(READINESS.principles())
                    .allSatisfy(theme -> assertThat(theme.criteria()).hasSizeBetween(3, 5));
            assertThat(READINESS.criteria()).hasSize(30);
        }

        @Test
        void allCountTheSameAndFollowThePolicysThreshold() {
            assertThat(READINESS.principles()).allSatisfy(theme -> {
                assertThat(theme.weight()).isEqualTo(BigDecimal.ONE);
                assertThat(theme.effectiveFrom()).isEmpty();
            });
        }
    }

    @Nested
    class Criteria {

        static Stream<Criterion> criteria() {
            return PeerWorkerReadinessTest.criteria();
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void describesPlannedAsAgreedAndStillAhead(Criterion criterion) {
            String planned = criterion.findDescriptor(LevelId.of("planned")).orElseThrow();

            assertThat(planned)
                    .as("a plan that has been made")
                    .containsPattern("agreed|settled|set|named|drawn up|in the diary|arranged");
            assertThat(planned)
                    .as("and nothing beyond it")
                    .containsPattern(
                            "[Nn]ot |[Nn]o |None|Nobody|Nothing|nothing|still|as before|neither|lies ahead|waits");
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void offersStepsAndOrdersNothing(Criterion criterion) {
            assertThat(criterion.steps())
                    .allSatisfy(step -> assertThat(step.text())
                            .as("an offer, not an order")
                            .containsPattern("\\b([Cc]ould|[Mm]ight|[Mm]ay|How about)\\b"));
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void comesFromOneOfTheTwoAccounts(Criterion criterion) {
            assertThat(criterion.sources()).containsAnyOf(SourceId.of("s4"), SourceId.of("s5"));
        }
    }

    @Nested
    class CriticalOnes {

        @Test
        void haveTheFloorUnderWayAndAReasonOfTheirOwn() {
            assertThat(CRITICAL)
                    .extracting(id ->
                            READINESS.criterion(CriterionId.of(id)).critical().orElseThrow())
                    .allSatisfy(floor -> assertThat(floor.floor()).hasToString("under-way"))
                    .extracting(CriticalFloor::reason)
                    .doesNotHaveDuplicates();
        }

        @Test
        void countTwiceAndAllOthersOnce() {
            assertThat(criteria())
                    .allSatisfy(criterion -> assertThat(criterion.weight())
                            .isEqualTo(criterion.critical().isPresent() ? BigDecimal.valueOf(2) : BigDecimal.ONE));
        }

        @Test
        void areNotTheSharedCoreWhichAloneMayNotApply() {
            assertThat(criteria().filter(criterion -> criterion.notApplicable().isPresent()))
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("workplans.shared-core");
        }
    }

    @Nested
    class RolesAndSides {

        @Test
        void fourSidesOfWhichTheOrganisationIsRequiredToo() {
            assertThat(READINESS.sides())
                    .extracting(side -> side.id().value(), Side::required)
                    .containsExactly(
                            tuple("receiving", true),
                            tuple("giving", true),
                            tuple("organising", true),
                            tuple("outside", false));
        }

        @Test
        void tenRolesOnOneSideEach() {
            assertThat(READINESS.roles())
                    .extracting(role -> role.id() + " " + role.sides())
                    .containsExactly(
                            "person-supported [receiving]",
                            "person-using-service [receiving]",
                            "peer-supporter [giving]",
                            "senior-peer [giving]",
                            "carer [outside]",
                            "care-worker [organising]",
                            "manager [organising]",
                            "recruiter [organising]",
                            "trainer [organising]",
                            "external-reader [outside]");
        }

        @Test
        void thoseWhoReceiveAreAskedAsTheJudgementOnSidesSays() {
            String reason = READINESS.judgements().stream()
                    .filter(judgement -> judgement.about().value().equals("sides"))
                    .findFirst()
                    .orElseThrow()
                    .reason();

            assertThat(reason).contains("eight questions in four themes", "The other four themes");
            assertThat(criteria().filter(PeerWorkerReadinessTest::isAskedOfThoseWhoReceive))
                    .hasSize(8)
                    .extracting(criterion -> criterion.id().principle().value())
                    .containsOnly("role", "recruitment", "peer-training", "voice");
        }

        @Test
        void managersDoNotSayWhetherWorkersFeelSafeOrDareToSpeak() {
            assertThat(Stream.of("team-readiness.safe-place", "voice.speak-up")
                            .flatMap(id -> READINESS.criterion(CriterionId.of(id)).roles().stream()))
                    .doesNotContain(RoleId.of("manager"), RoleId.of("external-reader"));
        }
    }

    @Nested
    class ScaleAndScreen {

        @Test
        void fourLevelsOfSettingUpWorthTheirPoints() {
            assertThat(READINESS.scale().levels())
                    .extracting(level -> level.id() + " " + level.value())
                    .containsExactly("not-started 0", "planned 10", "under-way 50", "in-place 100");
        }

        @Test
        void theLevelPlannedAndAPlannedAnswerAreToldApart() {
            assertThat(READINESS.scale().question()).contains("today", "planned answer", "'not started' today");
            assertThat(READINESS.scale().level(LevelId.of("planned")).meaning())
                    .contains("about today", "planned answer", "about later");
            assertThat(READINESS.judgements())
                    .filteredOn(judgement -> judgement.about().value().equals("planned"))
                    .singleElement()
                    .satisfies(judgement -> assertThat(judgement.reason())
                            .contains("keep them apart", "counts as 'not started' today", "costs the 10 points"));
        }

        @Test
        void threeAimsAndOneExclusion() {
            assertThat(READINESS.screen().questions())
                    .extracting(ScreenQuestion::kind)
                    .containsExactly(
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.EXCLUSION);
            assertThat(READINESS.screen().questions()).allSatisfy(question -> {
                assertThat(question.question()).endsWith("?");
                assertThat(question.sources()).isNotEmpty();
            });
        }
    }

    @Nested
    class Honesty {

        @Test
        void whatIsSaidHereIsNotCopiedFromTheSevenPrinciples() {
            Set<String> seven = Set.copyOf(
                    FrameworkTexts.of(Frameworks.sevenPrinciples()).all().values());

            assertThat(FrameworkTexts.of(READINESS).all())
                    .hasSizeGreaterThan(400)
                    .allSatisfy((id, text) -> {
                        if (id.value().matches("(criterion|principle|idea|level)/.*(?<!/name)")) {
                            assertThat(seven).as(id.value()).doesNotContain(text);
                        }
                    });
            assertThat(FrameworkTexts.of(READINESS).find(TextId.of("level/in-place/name")))
                    .contains("In place");
        }
    }
}
