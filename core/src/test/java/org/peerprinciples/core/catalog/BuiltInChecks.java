package org.peerprinciples.core.catalog;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;

/**
 * The rules that the content of every built-in framework keeps, as tests that a framework's test class inherits. The
 * numbers are this project's own rules. What a framework takes from its source is checked in its own class.
 */
interface BuiltInChecks {

    /** The most questions for one role. */
    int MOST_ASKED = 28;

    /** The most questions for people who only receive support. */
    int MOST_ASKED_OF_RECEIVERS = 15;

    /** The framework that is checked. */
    Framework framework();

    private Stream<Criterion> criteria() {
        return framework().criteria().stream();
    }

    private Stream<DefiningIdea> ideas() {
        return framework().principles().stream().flatMap(principle -> principle.ideas().stream());
    }

    private Set<RoleId> receivers() {
        return framework().roles().stream()
                .filter(role -> role.sides().equals(List.of(SideId.of("receiving"))))
                .map(Role::id)
                .collect(Collectors.toSet());
    }

    @Test
    default void theResourceIsInCanonicalForm() throws IOException {
        String resource = framework().id() + "-" + framework().edition() + ".json";
        try (InputStream in = Frameworks.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(FrameworkJson.write(framework()));
        }
    }

    @Test
    default void theStandardCatalogHoldsTheSameObject() {
        assertThat(FrameworkCatalog.standard().get(framework().ref())).isSameAs(framework());
        assertThat(framework().language()).isEqualTo("en-GB");
    }

    @Test
    default void ideasAreNumberedInOrderAndEachIsCoveredByACriterion() {
        assertThat(framework().principles()).allSatisfy(principle -> {
            assertThat(principle.ideas()).isNotEmpty();
            for (int i = 0; i < principle.ideas().size(); i++) {
                assertThat(principle.ideas().get(i).id()).hasToString(principle.id() + ".d" + (i + 1));
            }
        });
        Set<IdeaId> covered = new TreeSet<>();
        criteria().forEach(criterion -> covered.addAll(criterion.covers()));
        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(
                        ideas().map(DefiningIdea::id).toList());
    }

    @Test
    default void everyCriterionSpeaksToAnIdeaOfItsOwnPrinciple() {
        assertThat(criteria())
                .allSatisfy(criterion -> assertThat(criterion.covers())
                        .extracting(IdeaId::principle)
                        .contains(criterion.id().principle()));
    }

    @Test
    default void everyPrincipleHasThreeToSixCriteria() {
        assertThat(framework().principles())
                .allSatisfy(principle ->
                        assertThat(principle.criteria()).as(principle.name()).hasSizeBetween(3, 6));
    }

    @Test
    default void noTextIsUsedTwice() {
        List<String> texts = new ArrayList<>();
        framework().principles().forEach(principle -> texts.addAll(List.of(principle.name(), principle.meaning())));
        ideas().map(DefiningIdea::text).forEach(texts::add);
        criteria().forEach(criterion -> {
            texts.addAll(List.of(criterion.question(), criterion.good()));
            criterion.descriptors().stream().map(Descriptor::text).forEach(texts::add);
            criterion.steps().stream().map(NextStep::text).forEach(texts::add);
        });
        framework().examples().stream().map(PracticeExample::description).forEach(texts::add);

        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    default void everyCriterionAsksOneShortQuestion() {
        assertThat(criteria()).allSatisfy(criterion -> {
            assertThat(criterion.question()).endsWith("?").containsOnlyOnce("?");
            assertThat(criterion.question().split(" ")).hasSizeLessThanOrEqualTo(25);
        });
    }

    @Test
    default void everyLevelIsDescribed() {
        List<?> levels = framework().scale().levels().stream().map(Level::id).toList();

        assertThat(criteria())
                .allSatisfy(criterion -> assertThat(criterion.descriptors())
                        .as(criterion.id().value())
                        .extracting(Descriptor::level)
                        .isEqualTo(levels));
    }

    @Test
    default void everyLowerLevelOffersAStepWithEffortAndOwner() {
        List<Level> levels = framework().scale().levels();
        List<?> lower =
                levels.subList(0, levels.size() - 1).stream().map(Level::id).toList();

        assertThat(criteria()).allSatisfy(criterion -> {
            assertThat(criterion.steps())
                    .as(criterion.id().value())
                    .extracting(NextStep::level)
                    .isEqualTo(lower);
            assertThat(criterion.steps()).allSatisfy(step -> {
                assertThat(step.effort()).isBetween(1, 5);
                assertThat(step.owner()).isPresent();
            });
        });
    }

    @Test
    default void everyRequiredSideHasARoleThatCanTellAboutEveryCriterion() {
        List<SideId> required = framework().sides().stream()
                .filter(Side::required)
                .map(Side::id)
                .toList();

        assertThat(required).isNotEmpty();
        assertThat(criteria())
                .allSatisfy(criterion -> assertThat(
                                criterion.roles().stream().flatMap(role -> framework().role(role).sides().stream()))
                        .as(criterion.id().value())
                        .containsAll(required));
    }

    @Test
    default void rolesAreListedInTheOrderOfTheFramework() {
        List<RoleId> order = framework().roles().stream().map(Role::id).toList();

        assertThat(criteria())
                .allSatisfy(criterion -> assertThat(criterion.roles())
                        .as(criterion.id().value())
                        .isEqualTo(order.stream()
                                .filter(criterion.roles()::contains)
                                .toList()));
    }

    @Test
    default void everyCriterionSaysWhatCouldShowItWhoDoesItAndWhereItComesFrom() {
        assertThat(criteria()).allSatisfy(criterion -> {
            assertThat(criterion.couldShow()).as(criterion.id().value()).hasSizeBetween(2, 4);
            assertThat(criterion.examples()).as(criterion.id().value()).isNotEmpty();
            assertThat(criterion.sources()).as(criterion.id().value()).isNotEmpty();
        });
    }

    @Test
    default void someCriteriaAreCriticalAndThoseAlwaysApply() {
        List<Criterion> critical =
                criteria().filter(criterion -> criterion.critical().isPresent()).toList();

        assertThat(critical).isNotEmpty().allSatisfy(criterion -> {
            assertThat(criterion.notApplicable()).as(criterion.id().value()).isEmpty();
            assertThat(criterion.roles()).as(criterion.id().value()).containsAll(receivers());
            assertThat(criterion.critical().orElseThrow().floor())
                    .as(criterion.id().value())
                    .isNotEqualTo(framework().scale().levels().get(0).id());
        });
        assertThat(critical)
                .extracting(criterion ->
                        criterion.critical().map(CriticalFloor::reason).orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    default void fewCriteriaMayNotApply() {
        assertThat(criteria().filter(criterion -> criterion.notApplicable().isPresent()))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    default void nobodyIsAskedTooMuchAndEverybodySomething() {
        Map<RoleId, Long> asked = criteria()
                .flatMap(criterion -> criterion.roles().stream())
                .collect(groupingBy(role -> role, counting()));

        assertThat(asked)
                .containsOnlyKeys(framework().roles().stream().map(Role::id).toList());
        assertThat(asked.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(MOST_ASKED));
        assertThat(receivers())
                .isNotEmpty()
                .allSatisfy(role -> assertThat(asked.get(role)).isLessThanOrEqualTo(MOST_ASKED_OF_RECEIVERS));
    }

    @Test
    default void receiversAndReadersAreAskedAboutEveryPrinciple() {
        assertThat(framework().principles())
                .allSatisfy(principle -> assertThat(
                                principle.criteria().stream().flatMap(criterion -> criterion.roles().stream()))
                        .as(principle.name())
                        .contains(RoleId.of("external-reader"))
                        .containsAll(receivers()));
    }

    @Test
    default void theScreenAsksForAnAimAndNamesItsSources() {
        assertThat(framework().screen().questions())
                .extracting(ScreenQuestion::kind)
                .contains(ScreenQuestion.Kind.AIM);
        assertThat(framework().screen().questions()).allSatisfy(question -> {
            assertThat(question.question()).endsWith("?").containsOnlyOnce("?");
            assertThat(question.sources()).isNotEmpty();
        });
    }

    @Test
    default void everyExampleIllustratesACriterionOfEachOfItsPrinciples() {
        assertThat(framework().examples())
                .allSatisfy(example -> assertThat(criteria()
                                .filter(criterion -> criterion.examples().contains(example.id()))
                                .map(criterion -> criterion.id().principle()))
                        .as(example.name())
                        .containsAll(example.principles()));
    }

    @Test
    default void everyJudgementThatNumbersRestOnIsToldWithItsReason() {
        assertThat(framework().judgements())
                .extracting(judgement -> judgement.about().value())
                .contains(
                        "weights",
                        "floors",
                        "threshold",
                        "scale",
                        "sides",
                        "roles",
                        "not-applicable",
                        "efforts",
                        "screen",
                        "inferences");
        assertThat(framework().judgements())
                .allSatisfy(judgement -> assertThat(judgement.reason()).startsWith("Our judgement."));
    }

    @Test
    default void itSaysWhatItIsNotAndWithWhomItWasNotYetTested() {
        assertThat(framework().caution())
                .contains("validated", "does not prove", "rank", "inspect", "judge individual people", "safeguarding");
        assertThat(framework().madeWith()).contains("not yet been developed or tested with");
    }

    @Test
    default void everySourceThatIsListedIsUsed() {
        Set<SourceId> used = new TreeSet<>();
        criteria().forEach(criterion -> used.addAll(criterion.sources()));
        framework().examples().forEach(example -> used.addAll(example.sources()));
        framework().screen().questions().forEach(question -> used.addAll(question.sources()));

        assertThat(framework().sources()).extracting(Source::id).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    default void noTextUsesWordsOfAnAmericanOrOfAMarketeer() {
        assertThat(FrameworkTexts.of(framework()).all().values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("organization", "behavior", "program ", "\u2014", "empower", "leverage"));
    }
}
