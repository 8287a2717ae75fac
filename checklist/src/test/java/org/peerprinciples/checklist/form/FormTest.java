package org.peerprinciples.checklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.peerprinciples.checklist.form.FormPages.FRIDAY;
import static org.peerprinciples.checklist.form.FormPages.data;
import static org.peerprinciples.checklist.form.FormPages.read;
import static org.peerprinciples.checklist.form.FormPages.welsh;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** A form asks what its framework asks, and starts from a document that answers it. */
class FormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    private static Stream<Framework> frameworks() {
        return FrameworkCatalog.standard().frameworks().stream();
    }

    private static Stream<Arguments> roles() {
        return frameworks().flatMap(framework -> framework.roles().stream().map(role -> Arguments.of(framework, role)));
    }

    private static FormSettings of(Role role) {
        return FormSettings.builder().role(role.id()).build();
    }

    private static List<Criterion> asked(Framework framework, Role role) {
        return framework.criteria().stream()
                .filter(criterion -> criterion.roles().contains(role.id()))
                .toList();
    }

    private static List<String> questions(Document page) {
        return page.select(".question:not([data-screen])").eachAttr("data-question");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aRoleIsAskedJustWhatItCanTell(Framework framework, Role role) {
        Document page = read(Form.of(framework, of(role)));

        assertThat(questions(page))
                .containsExactlyElementsOf(asked(framework, role).stream()
                        .map(each -> each.id().toString())
                        .toList());
        assertThat(page.select("[name=role]")).isEmpty();
        assertThat(page.select(".asked")).isEmpty();
        assertThat(page.select(".step[data-kind=principle]"))
                .allSatisfy(step -> assertThat(step.select(".question")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyQuestionOffersItsLevelsAndDoesNotApplyOnlyWhereAllowed(Framework framework) {
        Document page = read(Form.of(framework, FormSettings.none()));

        assertThat(page.select("[name=role]").eachAttr("value"))
                .containsExactlyElementsOf(framework.roles().stream()
                        .map(each -> each.id().value())
                        .toList());
        assertThat(page.select("[data-screen]").eachAttr("data-question"))
                .containsExactlyElementsOf(framework.screen().questions().stream()
                        .map(each -> each.id().value())
                        .toList());
        for (Criterion criterion : framework.criteria()) {
            Element question =
                    page.select("[data-question=" + criterion.id() + "]").get(0);
            assertThat(question.select("legend").first().text()).isEqualTo(criterion.question());
            assertThat(question.select("[value^=rated:]").eachAttr("value"))
                    .containsExactlyElementsOf(criterion.descriptors().stream()
                            .map(each -> "rated:" + each.level())
                            .toList());
            assertThat(question.select(".choice-level .choice-text").eachText())
                    .containsExactlyElementsOf(criterion.descriptors().stream()
                            .map(each -> each.text())
                            .toList());
            assertThat(question.select("[value=not-known]")).hasSize(1);
            assertThat(question.select("[value=not-applicable]"))
                    .hasSize(criterion.notApplicable().isPresent() ? 1 : 0);
            assertThat(question.attr("data-roles").split(" "))
                    .containsExactlyElementsOf(
                            criterion.roles().stream().map(RoleId::value).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theScriptStartsFromADocumentWithTheDigestsOfAllThatIsAsked(Framework framework) {
        String json = data(read(Form.of(framework, FormSettings.none())), "form-blank");

        Assessment blank =
                AssessmentJson.using(FrameworkCatalog.standard()).read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(blank.framework().digest())
                .contains(FrameworkDigests.of(framework).framework());
        assertThat(blank.criterionDigests())
                .containsOnlyKeys(
                        framework.criteria().stream().map(Criterion::id).toList());
    }

    @ParameterizedTest
    @MethodSource("roles")
    void theDocumentToFillInReadsAsItIs(Framework framework, Role role) {
        Assessment blank = Form.of(
                        framework,
                        FormSettings.builder()
                                .role(role.id())
                                .rater(RaterId.of("robin"))
                                .build())
                .assessment(DAY);

        assertThat(AssessmentJson.using(FrameworkCatalog.standard()).problems(blank))
                .isEmpty();
        assertThat(blank.ratings())
                .hasSameSizeAs(asked(framework, role))
                .allSatisfy(rating -> assertThat(rating.rater()).isEqualTo(RaterId.of("robin")));
        assertThat(FrameworkDigests.of(framework).pin(blank)).isEqualTo(blank);
        assertThat(Form.isUnfinished(blank)).isTrue();
    }

    @Test
    void anUnfinishedDocumentIsToldInAnyLanguage() {
        Role role = Frameworks.sevenPrinciples().roles().get(0);

        assertThat(Form.isUnfinished(Form.of(welsh(), of(role)).assessment(DAY)))
                .isTrue();
        assertThat(Form.isUnfinished(Form.of(
                                Frameworks.sevenPrinciples(),
                                FormSettings.builder()
                                        .role(role.id())
                                        .arrangement(FRIDAY)
                                        .build())
                        .assessment(DAY)))
                .isFalse();
    }

    @Test
    void refusesWhatTheFrameworkOrTheSettingsDoNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(
                        Frameworks.sevenPrinciples(),
                        FormSettings.builder().role(RoleId.of("boss")).build()))
                .withMessageStartingWith("role must be one of person-supported, ")
                .withMessageEndingWith("but was boss");
        Form anyone = Form.of(Frameworks.sevenPrinciples(), FormSettings.none());
        assertThatIllegalArgumentException()
                .isThrownBy(anyone::table)
                .withMessageContaining("settings must name a role");
        assertThatIllegalArgumentException().isThrownBy(() -> anyone.assessment(DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormSettings.builder()
                        .arrangement(FRIDAY)
                        .arrangementId(ArrangementId.of("monday"))
                        .build())
                .withMessage("arrangementId must be the arrangement's, friday, but was monday");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormSettings.builder().aboutAnswers(" ").build())
                .withMessage("aboutAnswers must be a text on one line that says something");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormSettings.builder()
                        .safeguardingContact("Sam\nat the desk")
                        .build())
                .withMessage("safeguardingContact must be a text on one line that says something");
        assertThatNullPointerException()
                .isThrownBy(() -> Form.isUnfinished(null))
                .withMessage("assessment");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        FormSettings.builder().rater(RaterId.of("r".repeat(41))).build())
                .withMessage("rater must have at most 40 characters, but had 41");
        assertThat(FormSettings.builder()
                        .arrangement(FRIDAY)
                        .arrangementId(FRIDAY.id())
                        .build()
                        .settledArrangementId())
                .contains(FRIDAY.id());
    }
}
