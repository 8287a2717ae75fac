package org.peerprinciples.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SourceId;

/**
 * What compassionate staff support has beyond the rules for every built-in framework. The four themes, and what was done
 * and planned, are those of Aneurin Bevan University Health Board, Compassionate care in challenging times; the areas of
 * the ABC of core work needs are those of West, Bailey and Williams, The courage of compassion.
 */
class CompassionateStaffSupportTest implements BuiltInChecks {

    private static final Framework STAFF = Frameworks.compassionateStaffSupport();

    private static Stream<Criterion> criteria() {
        return STAFF.criteria().stream();
    }

    private static Criterion criterion(String id) {
        return STAFF.criterion(CriterionId.of(id));
    }

    private static Source source(String id) {
        return STAFF.sources().stream()
                .filter(source -> source.id().equals(SourceId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Framework framework() {
        return STAFF;
    }

    @Nested
    class Themes {

        @Test
        void areTheFourOfTheSource() {
            assertThat(STAFF.ref()).hasToString("compassionate-staff-support 1.0.0");
            assertThat(STAFF.principles())
                    .extracting(principle -> principle.id().value(), Principle::name)
                    .containsExactly(
                            tuple("autonomy", "Autonomy"),
                            tuple("belonging", "Belonging"),
                            tuple("management", "Compassionate and responsive management"),
                            tuple("contribution", "Contribution"));
        }

        @Test
        void countTheSame() {
            assertThat(STAFF.principles()).allSatisfy(principle -> {
                assertThat(principle.weight()).isEqualTo(BigDecimal.ONE);
                assertThat(principle.effectiveFrom()).isEmpty();
            });
        }

        @Test
        void have18To22CriteriaTogether() {
            assertThat(STAFF.criteria()).hasSizeBetween(18, 22);
        }

        /** What the account tells as done or wanted, and the criterion that asks about it. */
        @Test
        void askAboutEverythingThatTheAccountTells() {
            Map<String, String> told = Map.ofEntries(
                    entry("autonomy.valued", "valued"),
                    entry("autonomy.heard", "heard"),
                    entry("autonomy.trusted", "trusted"),
                    entry("autonomy.own-wellbeing", "look after themselves"),
                    entry("belonging.peer-care", "look after each other"),
                    entry("belonging.time-to-reflect", "reflect"),
                    entry("belonging.within-reach", "every colleague"),
                    entry("belonging.speaking-openly", "without fear"),
                    entry("belonging.prepared", "prepared"),
                    entry("management.at-hand", "reach a manager"),
                    entry("management.responds", "fit the worry"),
                    entry("management.harm", "harm"),
                    entry("management.wellbeing-first", "review"),
                    entry("management.managers-supported", "support here for managers"),
                    entry("management.someone-answers", "task"),
                    entry("contribution.kept-informed", "told"),
                    entry("contribution.celebration", "celebrated"),
                    entry("contribution.told-back", "what came of it"),
                    entry("contribution.service-voices", "people who use the service"),
                    entry("contribution.skills", "skills"));

            assertThat(told).allSatisfy((id, words) -> {
                assertThat(criterion(id).question()).contains(words);
                assertThat(criterion(id).sources()).contains(SourceId.of("s2"));
            });
        }
    }

    @Nested
    class CriticalOnes {

        @Test
        void areSpeakingOpenlyPrivacyAndHarmAndHaveTheFloorMostly() {
            assertThat(criteria().filter(criterion -> criterion.critical().isPresent()))
                    .extracting(
                            criterion -> criterion.id().value(),
                            criterion -> criterion
                                    .critical()
                                    .map(CriticalFloor::floor)
                                    .orElseThrow()
                                    .value())
                    .containsExactly(
                            tuple("belonging.speaking-openly", "mostly"),
                            tuple("belonging.stays-private", "mostly"),
                            tuple("management.harm", "mostly"));
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
        void sidesAreThoseOfTheSevenPrinciplesWithGivingAndReceivingRequired() {
            assertThat(STAFF.sides())
                    .extracting(Side::id, Side::required)
                    .containsExactlyElementsOf(Frameworks.sevenPrinciples().sides().stream()
                            .map(side -> tuple(side.id(), side.required()))
                            .toList());
        }

        @Test
        void sevenRolesOnTheirSides() {
            assertThat(STAFF.roles())
                    .extracting(role -> role.id() + " " + role.sides())
                    .containsExactly(
                            "supported-colleague [receiving]",
                            "network-member [receiving, giving]",
                            "peer-supporter [giving]",
                            "care-worker [organising]",
                            "manager [organising]",
                            "person-using-service [outside]",
                            "external-reader [outside]");
        }

        @Test
        void aRoleThatTheSevenPrinciplesHaveTooIsOnTheSameSides() {
            assertThat(STAFF.roles())
                    .filteredOn(role ->
                            Frameworks.sevenPrinciples().findRole(role.id()).isPresent())
                    .hasSize(5)
                    .allSatisfy(role -> assertThat(role.sides())
                            .isEqualTo(
                                    Frameworks.sevenPrinciples().role(role.id()).sides()));
        }

        @Test
        void managersDontJudgeTheirOwnListeningNorWhetherOthersDareToSpeak() {
            assertThat(Stream.of(
                            "autonomy.valued",
                            "autonomy.heard",
                            "belonging.speaking-openly",
                            "management.at-hand",
                            "management.responds",
                            "management.harm"))
                    .allSatisfy(id -> assertThat(criterion(id).roles()).doesNotContain(RoleId.of("manager")));
        }

        @Test
        void peopleWhoUseTheServiceAreAskedWhetherTheyAreHeardAndToldBack() {
            assertThat(criteria()
                            .filter(criterion -> criterion.roles().contains(RoleId.of("person-using-service")))
                            .map(criterion -> criterion.id().value()))
                    .containsExactly("contribution.told-back", "contribution.service-voices");
        }
    }

    @Nested
    class ScaleAndScreen {

        @Test
        void levelsAreThoseOfTheSevenPrinciples() {
            assertThat(STAFF.scale().levels())
                    .isEqualTo(Frameworks.sevenPrinciples().scale().levels());
        }

        @Test
        void theScreenAsksTheFiveQuestionsOfTheSevenPrinciplesInWordsForColleagues() {
            assertThat(STAFF.screen().questions())
                    .extracting(ScreenQuestion::id, ScreenQuestion::kind)
                    .containsExactlyElementsOf(Frameworks.sevenPrinciples().screen().questions().stream()
                            .map(question -> tuple(question.id(), question.kind()))
                            .toList());
            assertThat(STAFF.screen().questions())
                    .filteredOn(question -> question.kind() == ScreenQuestion.Kind.AIM)
                    .extracting(ScreenQuestion::explanation)
                    .doesNotContainAnyElementsOf(Frameworks.sevenPrinciples().screen().questions().stream()
                            .map(ScreenQuestion::explanation)
                            .toList());
            assertThat(STAFF.screen().introduction()).contains("With-you", "colleagues");
        }
    }

    @Nested
    class Sources {

        @Test
        void theAbcIsNamedWithItsEightAreasAndCited() {
            assertThat(source("abc").publisher()).contains("West, Bailey and Williams", "The King's Fund");
            assertThat(source("abc").note().orElseThrow())
                    .contains(
                            "authority, empowerment and influence",
                            "justice and fairness",
                            "work conditions and schedules",
                            "teamworking",
                            "culture and leadership",
                            "workload",
                            "management and supervision",
                            "learning, education and development");
            assertThat(criteria().filter(criterion -> criterion.sources().contains(SourceId.of("abc"))))
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("autonomy.say", "contribution.skills");
        }

        @Test
        void whatLeadersDoIsCitedFromTheWhitePaperAsTheAccountQuotesIt() {
            assertThat(source("ihi").note().orElseThrow()).contains("only from what s2 tells");
            assertThat(criteria().filter(criterion -> criterion.sources().contains(SourceId.of("ihi"))))
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("autonomy.heard", "management.at-hand", "management.responds");
        }

        @Test
        void aPracticeExampleThatIsOnlyPlannedSaysSo() {
            assertThat(STAFF.examples())
                    .filteredOn(example -> example.id().value().equals("volunteer-supervisors"))
                    .singleElement()
                    .satisfies(example -> assertThat(example.description()).contains("not yet in place"));
        }

        @Test
        void anExampleThatTheSevenPrinciplesHaveTooSaysTheSame() {
            Set<String> shared = new LinkedHashSet<>();
            for (PracticeExample example : STAFF.examples()) {
                Frameworks.sevenPrinciples().findExample(example.id()).ifPresent(same -> {
                    shared.add(example.id().value());
                    assertThat(List.of(example.name(), example.description()))
                            .isEqualTo(List.of(same.name(), same.description()));
                });
            }

            assertThat(shared)
                    .containsExactlyInAnyOrder(
                            "effective-supervision",
                            "local-networks-for-managers",
                            "schwartz-rounds",
                            "reflective-supervision-programme",
                            "action-learning-sets",
                            "managers-online-group");
        }
    }

    @Nested
    class Honesty {

        @Test
        void itKeepsAnswersOutOfStaffFiles() {
            assertThat(STAFF.caution()).contains("do not keep anyone's answers in their staff file");
        }

        @Test
        void theSortingIntoThemesIsToldAsOurs() {
            assertThat(STAFF.judgements())
                    .filteredOn(judgement -> judgement.about().value().equals("inferences"))
                    .singleElement()
                    .satisfies(judgement -> assertThat(judgement.reason()).contains("the sorting into themes is ours"));
        }
    }
}
