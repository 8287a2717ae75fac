package org.peerprinciples.core.catalog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.DefiningIdea;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.id.TextId;

/**
 * The rules that the content of the framework keeps. The themes are this project's own headings over what two accounts
 * tell (Health Education England with Cheshire and Wirral Partnership, 2018; a community mental health transformation
 * team, 2024); the numbers are its own rules.
 */
class PeerWorkerReadinessTest {

    private static final Framework READINESS = Frameworks.peerWorkerReadiness();
    private static final Set<String> CRITICAL =
            Set.of("role.clear-part", "supervision.regular", "team-readiness.safe-place", "voice.speak-up");
    private static final Set<String> RECEIVING = Set.of("person-supported", "service-user");

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

    @Test
    void theResourceIsInCanonicalForm() throws IOException {
        try (InputStream in = Frameworks.class.getResourceAsStream("peer-worker-readiness-1.0.0.json")) {
            assertThat(in.readAllBytes()).isEqualTo(FrameworkJson.write(READINESS));
        }
    }

    @Test
    void itIsTheSameObjectEachTimeAndInTheStandardCatalog() {
        assertThat(Frameworks.peerWorkerReadiness()).isSameAs(READINESS);
        assertThat(READINESS.ref()).hasToString("peer-worker-readiness 1.0.0");
        assertThat(READINESS.language()).isEqualTo("en-GB");
        assertThat(FrameworkCatalog.standard().get(READINESS.ref())).isSameAs(READINESS);
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
        void eachHasItsIdeasNumberedInOrder() {
            assertThat(READINESS.principles()).allSatisfy(theme -> {
                assertThat(theme.ideas()).hasSizeGreaterThanOrEqualTo(3);
                for (int i = 0; i < theme.ideas().size(); i++) {
                    assertThat(theme.ideas().get(i).id().value()).isEqualTo(theme.id() + ".d" + (i + 1));
                }
            });
        }

        @Test
        void everyIdeaIsCoveredByACriterionOfItsTheme() {
            Set<IdeaId> covered = new TreeSet<>();
            criteria().forEach(criterion -> {
                assertThat(criterion.covers())
                        .isNotEmpty()
                        .extracting(IdeaId::principle)
                        .containsOnly(criterion.id().principle());
                covered.addAll(criterion.covers());
            });

            assertThat(covered)
                    .containsExactlyInAnyOrderElementsOf(READINESS.principles().stream()
                            .flatMap(theme -> theme.ideas().stream())
                            .map(DefiningIdea::id)
                            .toList());
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
        void asksOneShortQuestion(Criterion criterion) {
            assertThat(criterion.question()).endsWith("?").containsOnlyOnce("?").doesNotContain(" and ", " or ");
            assertThat(criterion.question().split(" ")).hasSizeLessThanOrEqualTo(25);
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void describesEveryLevel(Criterion criterion) {
            assertThat(criterion.descriptors())
                    .extracting(Descriptor::level)
                    .containsExactlyElementsOf(
                            READINESS.scale().levels().stream().map(Level::id).toList());
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
        void offersAStepFromEachLowerLevelWithEffortAndOwner(Criterion criterion) {
            assertThat(criterion.steps())
                    .extracting(NextStep::level)
                    .extracting(LevelId::value)
                    .containsExactly("not-started", "planned", "under-way");
            assertThat(criterion.steps()).allSatisfy(step -> {
                assertThat(step.effort()).isBetween(1, 5);
                assertThat(step.owner()).isPresent();
                assertThat(step.text())
                        .as("an offer, not an order")
                        .containsPattern("\\b([Cc]ould|[Mm]ight|[Mm]ay|How about)\\b");
            });
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void canBeToldByThoseWhoGiveAndByThoseWhoOrganise(Criterion criterion) {
            assertThat(sidesThatTell(criterion)).contains("giving", "organising");
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void listsItsRolesInTheOrderOfTheFramework(Criterion criterion) {
            List<RoleId> order = READINESS.roles().stream().map(Role::id).toList();

            assertThat(criterion.roles())
                    .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void saysWhatCouldShowItAndWhereItComesFrom(Criterion criterion) {
            assertThat(criterion.couldShow()).hasSizeBetween(2, 4);
            assertThat(criterion.sources()).containsAnyOf(SourceId.of("s4"), SourceId.of("s5"));
        }

        @Test
        void noTextIsUsedTwice() {
            for (Function<Criterion, Stream<String>> texts : List.<Function<Criterion, Stream<String>>>of(
                    criterion -> Stream.of(criterion.question(), criterion.good()),
                    criterion -> criterion.descriptors().stream().map(Descriptor::text),
                    criterion -> criterion.steps().stream().map(NextStep::text),
                    criterion -> criterion.couldShow().stream())) {
                assertThat(criteria().flatMap(texts)).doesNotHaveDuplicates();
            }
        }
    }

    @Nested
    class CriticalOnes {

        @Test
        void areAClearPartSupervisionASafeTeamAndSpeakingUp() {
            assertThat(criteria().filter(criterion -> criterion.critical().isPresent()))
                    .extracting(criterion -> criterion.id().value())
                    .containsExactlyInAnyOrderElementsOf(CRITICAL);
        }

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
        void alwaysApplyAndOnlyTheSharedCoreMayNot() {
            assertThat(criteria().filter(criterion -> criterion.notApplicable().isPresent()))
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("workplans.shared-core");
        }

        @Test
        void areAskedOfThePeerSupportWorker() {
            assertThat(CRITICAL)
                    .allSatisfy(id -> assertThat(
                                    READINESS.criterion(CriterionId.of(id)).roles())
                            .contains(RoleId.of("peer-supporter")));
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
                            "service-user [receiving]",
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
        void nobodyIsAskedTooMuchAndEverybodySomething() {
            Map<RoleId, Long> asked = criteria()
                    .flatMap(criterion -> criterion.roles().stream())
                    .collect(groupingBy(role -> role, counting()));

            assertThat(asked)
                    .containsOnlyKeys(READINESS.roles().stream().map(Role::id).toList());
            assertThat(asked.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(28));
            assertThat(RECEIVING)
                    .allSatisfy(role -> assertThat(asked.get(RoleId.of(role))).isLessThanOrEqualTo(15));
            assertThat(asked.get(RoleId.of("recruiter"))).isLessThanOrEqualTo(7);
            assertThat(asked.get(RoleId.of("trainer"))).isLessThanOrEqualTo(7);
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

        @Test
        void anExternalReaderIsAskedAboutEveryTheme() {
            assertThat(READINESS.principles())
                    .allSatisfy(theme -> assertThat(
                                    theme.criteria().stream().flatMap(criterion -> criterion.roles().stream()))
                            .contains(RoleId.of("external-reader")));
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
        void everyJudgementThatNumbersRestOnIsToldWithItsReason() {
            assertThat(READINESS.judgements())
                    .extracting(judgement -> judgement.about().value())
                    .contains(
                            "themes",
                            "weights",
                            "threshold",
                            "floors",
                            "scale",
                            "planned",
                            "sides",
                            "roles",
                            "not-applicable",
                            "efforts",
                            "screen",
                            "inferences");
            assertThat(READINESS.judgements())
                    .allSatisfy(judgement -> assertThat(judgement.reason()).startsWith("Our judgement."));
        }

        @Test
        void theCautionSaysThatItIsNotValidatedAndNotForRankingInspectingOrJudgingPeople() {
            assertThat(READINESS.caution())
                    .contains("validated", "does not prove", "rank", "inspect", "judge individual people");
        }

        @Test
        void itSaysThatItWasNotYetTestedWithThoseItIsFor() {
            assertThat(READINESS.madeWith())
                    .contains("not yet been developed or tested with people who give or receive");
        }

        @Test
        void everySourceThatIsListedIsUsed() {
            Set<SourceId> used = new TreeSet<>();
            criteria().forEach(criterion -> used.addAll(criterion.sources()));
            READINESS.examples().forEach(example -> used.addAll(example.sources()));
            READINESS.screen().questions().forEach(question -> used.addAll(question.sources()));

            assertThat(READINESS.sources()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(used);
        }

        @Test
        void everyExampleIllustratesACriterionOfEachOfItsThemes() {
            assertThat(READINESS.examples())
                    .extracting(PracticeExample::name)
                    .hasSize(10)
                    .doesNotHaveDuplicates();
            assertThat(READINESS.examples())
                    .allSatisfy(example -> assertThat(criteria()
                                    .filter(criterion -> criterion.examples().contains(example.id()))
                                    .map(criterion -> criterion.id().principle())
                                    .distinct())
                            .containsExactlyInAnyOrderElementsOf(example.principles()));
        }

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

        @Test
        void noTextUsesWordsOfAnAmericanOrOfAMarketeer() {
            assertThat(READINESS.toString())
                    .doesNotContain("organization", "behavior", "program ", "\u2014", "empower", "leverage");
        }
    }
}
