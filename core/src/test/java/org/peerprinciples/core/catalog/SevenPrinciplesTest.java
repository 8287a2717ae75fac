package org.peerprinciples.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.SourceId;

/**
 * What the seven principles have beyond the rules for every built-in framework. The facts (principles, number of ideas,
 * practice examples) are those of Skills for Care, Peer Based Approaches; the other numbers are this project's own rules.
 */
class SevenPrinciplesTest implements BuiltInChecks {

    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final Set<String> CRITICAL = Set.of(
            "mutuality.respect",
            "recovery.no-telling",
            "safe.ground-rules",
            "safe.confidentiality",
            "safe.speaking-freely",
            "safe.feeling-safe");

    private static Stream<Criterion> criteria() {
        return SEVEN.criteria().stream();
    }

    @Override
    public Framework framework() {
        return SEVEN;
    }

    @Test
    void itIsTheSameObjectEachTime() {
        assertThat(Frameworks.sevenPrinciples()).isSameAs(SEVEN).hasToString(SEVEN.toString());
        assertThat(SEVEN.ref()).hasToString("seven-principles 1.0.0");
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
        void eachHasTheIdeasOfTheSource() {
            assertThat(SEVEN.principles())
                    .extracting(principle -> principle.ideas().size())
                    .containsExactly(7, 5, 12, 4, 4, 6, 6);
        }

        @Test
        void allTogetherHaveAtMost36Criteria() {
            assertThat(SEVEN.criteria()).hasSizeLessThanOrEqualTo(36);
        }

        @Test
        void allCountTheSame() {
            assertThat(SEVEN.principles()).allSatisfy(principle -> {
                assertThat(principle.weight()).isEqualTo(BigDecimal.ONE);
                assertThat(principle.effectiveFrom()).isEmpty();
            });
        }
    }

    @Nested
    class Criteria {

        @Test
        void allGoBackToTheSource() {
            assertThat(criteria())
                    .allSatisfy(criterion -> assertThat(criterion.sources()).contains(SourceId.of("s1")));
        }

        @Test
        void someMayNotApply() {
            assertThat(criteria().filter(criterion -> criterion.notApplicable().isPresent()))
                    .isNotEmpty();
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
        void haveTheFloorMostly() {
            assertThat(CRITICAL)
                    .extracting(
                            id -> SEVEN.criterion(CriterionId.of(id)).critical().orElseThrow())
                    .allSatisfy(floor -> assertThat(floor.floor()).hasToString("mostly"));
        }

        @Test
        void countTwiceAndAllOthersOnce() {
            assertThat(criteria())
                    .allSatisfy(criterion -> assertThat(criterion.weight())
                            .isEqualTo(criterion.critical().isPresent() ? BigDecimal.valueOf(2) : BigDecimal.ONE));
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
            assertThat(SEVEN.screen().questions())
                    .allSatisfy(question -> assertThat(question.sources()).contains(SourceId.of("s1")));
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
        void eachCanBeFoundByItsId() {
            assertThat(SEVEN.findExample(ExampleId.of("schwartz-rounds")))
                    .map(PracticeExample::name)
                    .contains("Schwartz Rounds");
        }
    }

    @Nested
    class Honesty {

        @Test
        void itSaysThatItWasNotYetTestedWithThoseItIsFor() {
            assertThat(SEVEN.madeWith()).contains("not yet been developed or tested with people who give or receive");
        }
    }
}
