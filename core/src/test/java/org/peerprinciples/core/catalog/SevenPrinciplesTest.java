package org.peerprinciples.core.catalog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;

/**
 * The rules that the content of the built-in framework keeps. The facts (principles, number of ideas, practice examples)
 * are those of Skills for Care, Peer Based Approaches; the other numbers are this project's own rules.
 */
class SevenPrinciplesTest {

    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final Set<String> CRITICAL = Set.of(
            "mutuality.respect",
            "recovery.no-telling",
            "safe.ground-rules",
            "safe.confidentiality",
            "safe.speaking-freely",
            "safe.feeling-safe");

    static Stream<Criterion> criteria() {
        return SEVEN.criteria().stream();
    }

    @Test
    void theResourceIsInCanonicalForm() throws IOException {
        try (InputStream in = Frameworks.class.getResourceAsStream("seven-principles-1.0.0.json")) {
            assertThat(in.readAllBytes()).isEqualTo(FrameworkJson.write(SEVEN));
        }
    }

    @Test
    void itIsTheSameObjectEachTime() {
        assertThat(Frameworks.sevenPrinciples()).isSameAs(SEVEN).hasToString(SEVEN.toString());
        assertThat(SEVEN.ref()).hasToString("seven-principles 1.0.0");
        assertThat(SEVEN.language()).isEqualTo("en-GB");
    }

    @Nested
    class Principles {

        @Test
        void thereAreSevenInTheOrderOfTheSource() {
            assertThat(SEVEN.principles())
                    .extracting(principle -> principle.id().value(), Principle::name)
                    .containsExactly(
                            tuple("mutuality", "Mutuality and respect"),
                            tuple("reciprocal", "Reciprocal"),
                            tuple("recovery", "Recovery focused and non-directive"),
                            tuple("strengths", "Strengths-based"),
                            tuple("inclusive", "Inclusive"),
                            tuple("progressive", "Progressive"),
                            tuple("safe", "Safe"));
        }

        @Test
        void eachHasTheIdeasOfTheSourceNumberedInOrder() {
            assertThat(SEVEN.principles())
                    .extracting(principle -> principle.ideas().size())
                    .containsExactly(7, 5, 12, 4, 4, 6, 6);
            assertThat(SEVEN.principles()).allSatisfy(principle -> {
                for (int i = 0; i < principle.ideas().size(); i++) {
                    assertThat(principle.ideas().get(i).id().value()).isEqualTo(principle.id() + ".d" + (i + 1));
                }
            });
        }

        @Test
        void everyIdeaIsCoveredByACriterion() {
            Set<IdeaId> covered = new TreeSet<>();
            SEVEN.criteria().forEach(criterion -> covered.addAll(criterion.covers()));

            assertThat(covered)
                    .containsExactlyInAnyOrderElementsOf(SEVEN.principles().stream()
                            .flatMap(principle -> principle.ideas().stream())
                            .map(DefiningIdea::id)
                            .toList());
        }

        @Test
        void eachIsCoveredMostlyByItsOwnCriteria() {
            assertThat(criteria())
                    .allSatisfy(criterion -> assertThat(criterion.covers())
                            .extracting(IdeaId::principle)
                            .contains(criterion.id().principle()));
        }

        @Test
        void eachHasFourToSevenCriteriaAndAllHaveAtMost36() {
            assertThat(SEVEN.principles())
                    .allSatisfy(principle -> assertThat(principle.criteria()).hasSizeBetween(4, 7));
            assertThat(SEVEN.criteria()).hasSizeLessThanOrEqualTo(36);
        }

        @Test
        void allCountTheSame() {
            assertThat(SEVEN.principles()).allSatisfy(principle -> {
                assertThat(principle.weight()).isEqualTo(BigDecimal.ONE);
                assertThat(principle.effectiveFrom()).isEmpty();
            });
        }

        @Test
        void namesMeaningsAndIdeasAreAllDifferent() {
            assertThat(SEVEN.principles()).extracting(Principle::meaning).doesNotHaveDuplicates();
            assertThat(SEVEN.principles().stream().flatMap(principle -> principle.ideas().stream()))
                    .extracting(DefiningIdea::text)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class Criteria {

        static Stream<Criterion> criteria() {
            return SevenPrinciplesTest.criteria();
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void asksOneShortQuestion(Criterion criterion) {
            assertThat(criterion.question()).endsWith("?").containsOnlyOnce("?");
            assertThat(criterion.question().split(" ")).hasSizeLessThanOrEqualTo(25);
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void describesEveryLevelInItsOwnWords(Criterion criterion) {
            assertThat(criterion.descriptors())
                    .extracting(Descriptor::level)
                    .containsExactlyElementsOf(
                            SEVEN.scale().levels().stream().map(Level::id).toList());
            assertThat(criterion.descriptors()).extracting(Descriptor::text).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void offersAStepFromEachLowerLevelWithEffortAndOwner(Criterion criterion) {
            List<Level> levels = SEVEN.scale().levels();

            assertThat(criterion.steps())
                    .extracting(NextStep::level)
                    .containsExactlyElementsOf(levels.subList(0, levels.size() - 1).stream()
                            .map(Level::id)
                            .toList());
            assertThat(criterion.steps()).allSatisfy(step -> {
                assertThat(step.effort()).isBetween(1, 5);
                assertThat(step.owner()).isPresent();
            });
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void canBeToldByThoseWhoGiveAndByThoseWhoReceive(Criterion criterion) {
            assertThat(criterion.roles().stream()
                            .flatMap(role -> SEVEN.role(role).sides().stream())
                            .map(SideId::value))
                    .contains("receiving", "giving");
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void listsItsRolesInTheOrderOfTheFramework(Criterion criterion) {
            List<RoleId> order = SEVEN.roles().stream().map(Role::id).toList();

            assertThat(criterion.roles())
                    .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        }

        @ParameterizedTest
        @MethodSource("criteria")
        void saysWhatCouldShowItAndWhereItComesFrom(Criterion criterion) {
            assertThat(criterion.couldShow()).isNotEmpty();
            assertThat(criterion.sources()).contains(SourceId.of("s1"));
        }

        @Test
        void noTextIsUsedTwice() {
            assertThat(SevenPrinciplesTest.criteria().flatMap(criterion -> criterion.descriptors().stream()))
                    .extracting(Descriptor::text)
                    .doesNotHaveDuplicates();
            assertThat(SevenPrinciplesTest.criteria().flatMap(criterion -> criterion.steps().stream()))
                    .extracting(NextStep::text)
                    .doesNotHaveDuplicates();
            assertThat(SevenPrinciplesTest.criteria())
                    .extracting(Criterion::question)
                    .doesNotHaveDuplicates();
            assertThat(SevenPrinciplesTest.criteria())
                    .extracting(Criterion::good)
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class CriticalOnes {

        @Test
        void areRespectNotBeingToldAndFourOnSafety() {
            assertThat(criteria().filter(criterion -> criterion.critical().isPresent()))
                    .extracting(criterion -> criterion.id().value())
                    .containsExactlyInAnyOrderElementsOf(CRITICAL);
        }

        @Test
        void haveTheFloorMostlyAndAReasonOfTheirOwn() {
            assertThat(CRITICAL)
                    .extracting(
                            id -> SEVEN.criterion(CriterionId.of(id)).critical().orElseThrow())
                    .allSatisfy(floor -> assertThat(floor.floor()).hasToString("mostly"))
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
        void alwaysApply() {
            assertThat(criteria().filter(criterion -> criterion.notApplicable().isPresent()))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(5)
                    .allSatisfy(criterion -> assertThat(criterion.critical()).isEmpty());
        }

        @Test
        void areAskedOfThePersonSupported() {
            assertThat(CRITICAL)
                    .allSatisfy(
                            id -> assertThat(SEVEN.criterion(CriterionId.of(id)).roles())
                                    .contains(RoleId.of("person-supported")));
        }
    }

    @Nested
    class RolesAndSides {

        @Test
        void fourSidesOfWhichTwoAreRequired() {
            assertThat(SEVEN.sides())
                    .extracting(side -> side.id().value(), Side::required)
                    .containsExactly(
                            tuple("receiving", true),
                            tuple("giving", true),
                            tuple("organising", false),
                            tuple("outside", false));
        }

        @Test
        void sevenRolesOnTheirSides() {
            assertThat(SEVEN.roles())
                    .extracting(role -> role.id() + " " + role.sides())
                    .containsExactly(
                            "person-supported [receiving]",
                            "network-member [receiving, giving]",
                            "peer-supporter [giving]",
                            "carer [outside]",
                            "care-worker [organising]",
                            "manager [organising]",
                            "external-reader [outside]");
        }

        @Test
        void nobodyIsAskedTooMuchAndEverybodySomething() {
            Map<RoleId, Long> asked = criteria()
                    .flatMap(criterion -> criterion.roles().stream())
                    .collect(groupingBy(role -> role, counting()));

            assertThat(asked)
                    .containsOnlyKeys(SEVEN.roles().stream().map(Role::id).toList());
            assertThat(asked.get(RoleId.of("person-supported"))).isLessThanOrEqualTo(15);
            assertThat(asked.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(28));
        }

        @Test
        void aPersonSupportedAndAnExternalReaderAreAskedAboutEveryPrinciple() {
            assertThat(SEVEN.principles())
                    .allSatisfy(principle -> assertThat(
                                    principle.criteria().stream().flatMap(criterion -> criterion.roles().stream()))
                            .contains(RoleId.of("person-supported"), RoleId.of("external-reader")));
        }
    }

    @Nested
    class ScaleAndScreen {

        @Test
        void fourLevelsInWordsOfExperience() {
            assertThat(SEVEN.scale().levels())
                    .extracting(level -> level.id() + " " + level.value())
                    .containsExactly("not-yet 0", "sometimes 1", "mostly 2", "consistently 3");
        }

        @Test
        void fourAimsAndOneExclusion() {
            assertThat(SEVEN.screen().questions())
                    .extracting(ScreenQuestion::kind)
                    .containsExactly(
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.AIM,
                            ScreenQuestion.Kind.EXCLUSION);
            assertThat(SEVEN.screen().questions()).allSatisfy(question -> {
                assertThat(question.question()).endsWith("?");
                assertThat(question.sources()).contains(SourceId.of("s1"));
            });
        }

        @Test
        void theAimsAreCreditedToTheCharityThatTheyComeFrom() {
            assertThat(SEVEN.screen().introduction()).contains("With-you");
        }
    }

    @Nested
    class PracticeExamples {

        /** By principle, as the source attaches them. */
        private static final Map<String, List<String>> OF_THE_SOURCE = Map.ofEntries(
                entry("effective-supervision", List.of("mutuality")),
                entry("chapter-wellbeing-coaches", List.of("mutuality")),
                entry("nhs-peer-support-workers", List.of("mutuality")),
                entry("nsun-charter", List.of("mutuality")),
                entry("local-networks-for-managers", List.of("reciprocal")),
                entry("schwartz-rounds", List.of("reciprocal", "inclusive")),
                entry("person-centred-community-guide", List.of("recovery")),
                entry("conversational-assessment", List.of("strengths")),
                entry("joined-up-personalised-care", List.of("strengths")),
                entry("care-home-and-community", List.of("inclusive")),
                entry("reflective-supervision-programme", List.of("progressive")),
                entry("health-and-wellbeing-coaches", List.of("progressive")),
                entry("action-learning-sets", List.of("progressive")),
                entry("managers-online-group", List.of("safe")));

        @Test
        void allOfTheSourceAreThereWithTheirPrinciples() {
            assertThat(SEVEN.examples())
                    .extracting(example -> example.id().value())
                    .containsExactlyInAnyOrderElementsOf(OF_THE_SOURCE.keySet());
            assertThat(SEVEN.examples())
                    .allSatisfy(example -> assertThat(example.principles())
                            .extracting(Object::toString)
                            .containsExactlyElementsOf(
                                    OF_THE_SOURCE.get(example.id().value())));
        }

        @Test
        void eachIllustratesACriterionOfItsPrinciple() {
            assertThat(SEVEN.examples())
                    .allSatisfy(example -> assertThat(criteria()
                                    .filter(criterion -> criterion.examples().contains(example.id())))
                            .isNotEmpty()
                            .extracting(criterion -> criterion.id().principle())
                            .containsAnyElementsOf(example.principles()));
        }

        @Test
        void eachCanBeFoundByItsId() {
            assertThat(SEVEN.findExample(ExampleId.of("schwartz-rounds")))
                    .map(PracticeExample::name)
                    .contains("Schwartz Rounds");
        }
    }

    @Nested
    class Honesty {

        @Test
        void everyJudgementThatNumbersRestOnIsToldWithItsReason() {
            assertThat(SEVEN.judgements())
                    .extracting(judgement -> judgement.about().value())
                    .contains("weights", "threshold", "floors", "scale", "roles", "efforts", "screen");
            assertThat(SEVEN.judgements())
                    .allSatisfy(judgement -> assertThat(judgement.reason()).startsWith("Our judgement."));
        }

        @Test
        void theCautionSaysThatItIsNotValidatedAndNotForRankingInspectingOrJudgingPeople() {
            assertThat(SEVEN.caution())
                    .contains("validated", "does not prove", "rank", "inspect", "judge individual people");
        }

        @Test
        void itSaysThatItWasNotYetTestedWithThoseItIsFor() {
            assertThat(SEVEN.madeWith()).contains("not yet been developed or tested with people who give or receive");
        }

        @Test
        void everySourceThatIsListedIsUsed() {
            Set<SourceId> used = new TreeSet<>();
            SEVEN.criteria().forEach(criterion -> used.addAll(criterion.sources()));
            SEVEN.examples().forEach(example -> used.addAll(example.sources()));
            SEVEN.screen().questions().forEach(question -> used.addAll(question.sources()));

            assertThat(SEVEN.sources()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(used);
        }

        @Test
        void noTextUsesWordsOfAnAmericanOrOfAMarketeer() {
            String everything = SEVEN.toString();

            assertThat(everything)
                    .doesNotContain("organization", "behavior", "program ", "\u2014", "empower", "leverage");
        }
    }
}
