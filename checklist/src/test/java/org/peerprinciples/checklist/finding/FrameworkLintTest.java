package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.DefiningIdea;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

class FrameworkLintTest {

    private static final FrameworkLint LINT = FrameworkLint.standard();
    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final CriterionId KINDNESS = CriterionId.of("safe.kindness");
    private static final String PLACE = "criterion/safe.kindness";

    static List<Framework> builtIn() {
        return FrameworkCatalog.standard().frameworks();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void theBuiltInFrameworksPassClean(Framework framework) {
        assertThat(LINT.examine(framework)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Are people here kind and fair?",
                "Are people here kind? Are they fair?",
                "Can people here talk or stay silent?",
                "Are people met with kindness as well as respect?",
                "Is there a balance between giving and receiving, and is it fair?"
            })
    void aQuestionAboutTwoThingsIsNamed(String question) {
        assertThat(LINT.examine(with(c -> c.question(question))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo(Remark.Code.TWO_QUESTIONS_IN_ONE);
                    assertThat(remark.about()).isEqualTo(PLACE);
                    assertThat(remark.grounds()).hasSize(1);
                    assertThat(remark.hint()).isNotBlank();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is there a fair balance here between giving and receiving?",
                "Do people here understand the band on stage for the Orlando tour?"
            })
    void oneThingIsNotTakenForTwo(String question) {
        assertThat(LINT.examine(with(c -> c.question(question)))).isEmpty();
    }

    @Test
    void aQuestionOfMoreThanTwentyFiveWordsIsLong() {
        String words = "one two three four five six seven eight nine ten ".repeat(2) + "one two three four five";

        assertThat(LINT.examine(with(c -> c.question(words + "?")))).isEmpty();
        assertThat(LINT.examine(with(c -> c.question(words + " six?"))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo(Remark.Code.LONG_QUESTION);
                    assertThat(remark.grounds()).containsExactly("26 words, where 25 are enough");
                    assertThat(remark)
                            .hasToString(
                                    PLACE + ": long-question: The question is long. (26 words, where 25 are enough)"
                                            + " Ask the heart of it, and say the rest under what good looks like.");
                });
        assertThat(LINT.withLongestQuestion(26).examine(with(c -> c.question(words + " six?"))))
                .isEmpty();
    }

    @Test
    void hardTextsAreNamedWithTheirReadingAge() {
        String hard = "Organisational accountability necessitates comprehensive multidisciplinary implementation"
                + " methodologies alongside continuous institutional self-evaluation processes.";

        assertThat(LINT.examine(with(c -> c.good((hard + " ").repeat(6).strip()))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo(Remark.Code.HARD_TO_READ);
                    assertThat(remark.about()).isEqualTo(PLACE);
                    assertThat(remark.grounds().get(0)).contains("a reading age of ", "13 is the mark");
                });
        assertThat(LINT.withHighestReadingAge(8).examine(SEVEN))
                .extracting(Remark::code)
                .contains(Remark.Code.HARD_TO_READ);
    }

    @Test
    void inAnotherLanguageEnglishWordsProveNothing() {
        Framework welsh = Framework.builder()
                .from(with(c -> c.question("And or and?").good("Cyfrifoldeb ".repeat(40))))
                .language("cy")
                .build();

        assertThat(LINT.examine(welsh)).isEmpty();
    }

    @Test
    void aLevelWithoutDescriptorOrAlikeOrWithoutStepIsNamed() {
        Criterion kindness = SEVEN.criterion(KINDNESS);
        List<Descriptor> descriptors = new ArrayList<>(kindness.descriptors());
        descriptors.remove(3);
        descriptors.set(
                1,
                Descriptor.of(
                        LevelId.of("sometimes"),
                        descriptors
                                .get(0)
                                .text()
                                .toUpperCase(java.util.Locale.ROOT)
                                .replace(". ", "!  ")));

        assertThat(LINT.examine(with(
                        c -> c.descriptors(descriptors).steps(kindness.steps().subList(0, 2)))))
                .extracting(remark -> remark.code() + " " + remark.grounds())
                .containsExactly(
                        "levels-alike [level sometimes]",
                        "level-without-descriptor [level consistently]",
                        "level-without-step [level mostly]");
    }

    @Test
    void aPrincipleWithOneCriterionIsNamed() {
        Framework lone = withPrinciple(p -> Principle.builder()
                .from(p)
                .ideas(List.of())
                .criteria(p.criteria().subList(0, 1))
                .build());

        assertThat(LINT.examine(lone))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("lone-criterion principle/safe");
    }

    @Test
    void aFrameworkWithoutCriticalCriterionIsNamed() {
        List<Principle> principles = SEVEN.principles().stream()
                .map(p -> Principle.builder()
                        .from(p)
                        .criteria(p.criteria().stream()
                                .map(c -> Criterion.builder()
                                        .from(c)
                                        .critical(Optional.empty())
                                        .build())
                                .toList())
                        .build())
                .toList();

        assertThat(LINT.examine(
                        Framework.builder().from(SEVEN).principles(principles).build()))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("no-critical-criterion framework");
    }

    @Test
    void aPrincipleOrFrameworkWithoutWeightIsNamed() {
        Framework weightless = withPrinciple(p -> Principle.builder()
                .from(p)
                .criteria(p.criteria().stream()
                        .map(c -> Criterion.builder()
                                .from(c)
                                .weight(BigDecimal.ZERO)
                                .build())
                        .toList())
                .build());
        Framework nothingCounts = Framework.builder()
                .from(SEVEN)
                .principles(SEVEN.principles().stream()
                        .map(p -> Principle.builder()
                                .from(p)
                                .weight(BigDecimal.ZERO)
                                .build())
                        .toList())
                .build();

        assertThat(LINT.examine(weightless))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("without-weight principle/safe");
        assertThat(LINT.examine(nothingCounts))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("without-weight framework");
    }

    @Test
    void aFloorAtTheLowestLevelIsNamedAndMakesNothingCritical() {
        CriticalFloor idle = CriticalFloor.of(LevelId.of("not-yet"), "It matters.");
        Framework framework = Framework.builder()
                .from(SEVEN)
                .principles(SEVEN.principles().stream()
                        .map(p -> Principle.builder()
                                .from(p)
                                .criteria(p.criteria().stream()
                                        .map(c -> Criterion.builder()
                                                .from(c)
                                                .critical(Optional.of(idle).filter(floor -> c.id().equals(KINDNESS)))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();

        assertThat(LINT.examine(framework))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("no-critical-criterion framework", "idle-floor " + PLACE);
    }

    @Test
    void aRoleAndARequiredSideThatAreAskedNothingAreNamed() {
        Framework framework = Framework.builder()
                .from(SEVEN)
                .addSides(Side.builder()
                        .id(SideId.of("beyond"))
                        .name("Beyond")
                        .meaning("Others.")
                        .required(true)
                        .build())
                .addRoles(Role.builder()
                        .id(RoleId.of("passer-by"))
                        .name("Passer-by")
                        .meaning("Whoever passes.")
                        .addSides(SideId.of("beyond"))
                        .build())
                .build();

        assertThat(LINT.examine(framework))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("side-without-questions side/beyond", "role-without-questions role/passer-by");
    }

    @Test
    void anIdeaThatNothingCoversIsNamed() {
        Framework framework = withPrinciple(p -> Principle.builder()
                .from(p)
                .addIdeas(DefiningIdea.of(IdeaId.of("safe.d9"), "Nobody leaves alone."))
                .build());

        assertThat(LINT.examine(framework))
                .extracting(remark -> remark.code() + " " + remark.about())
                .containsExactly("uncovered-idea idea/safe.d9");
    }

    @Test
    void aCriterionThatOutweighsTheOthersIsNamedAndOneThatOnlyEqualsThemIsNot() {
        BigDecimal others = SEVEN.principle(PrincipleId.of("safe")).criteria().stream()
                .filter(c -> !c.id().equals(KINDNESS))
                .map(Criterion::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(LINT.examine(with(c -> c.weight(others)))).isEmpty();
        assertThat(LINT.examine(with(c -> c.weight(others.add(new BigDecimal("0.001"))))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo(Remark.Code.DECIDING_WEIGHT);
                    assertThat(remark.about()).isEqualTo(PLACE);
                    assertThat(remark.grounds())
                            .containsExactly(
                                    "weight " + others + ".001 of " + others.multiply(BigDecimal.valueOf(2)) + ".001");
                });
    }

    @Test
    void marksOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LINT.withLongestQuestion(0));
        assertThatIllegalArgumentException().isThrownBy(() -> LINT.withHighestReadingAge(0));
    }

    private static Framework with(UnaryOperator<CriterionBuilder> change) {
        return withPrinciple(p -> Principle.builder()
                .from(p)
                .criteria(p.criteria().stream()
                        .map(c -> c.id().equals(KINDNESS)
                                ? change.apply(Criterion.builder().from(c)).build()
                                : c)
                        .toList())
                .build());
    }

    private static Framework withPrinciple(UnaryOperator<Principle> change) {
        return Framework.builder()
                .from(SEVEN)
                .principles(SEVEN.principles().stream()
                        .map(p -> p.id().value().equals("safe") ? change.apply(p) : p)
                        .toList())
                .build();
    }
}
