package org.peerprinciples.checklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peerprinciples.checklist.form.FormPages.FRIDAY;
import static org.peerprinciples.checklist.form.FormPages.data;
import static org.peerprinciples.checklist.form.FormPages.read;
import static org.peerprinciples.checklist.form.FormPages.welsh;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;

/** The page of a form says what is so, in whatever language, and lets nothing in. */
class FormMarkupTest {

    private static final String HOSTILE =
            "</script><script>alert('x')</script><!-- \u202E مرحبا \"'& " + "x".repeat(10_000);

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void aTranslationIsShownAndItsOriginalIsAnswered() {
        Document page = read(Form.of(welsh(), FormSettings.none()));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.select("legend").eachText())
                .containsAll(welsh().framework().criteria().stream()
                        .map(Criterion::question)
                        .toList());
        assertThat(page.select("#start .callout").eachText())
                .anyMatch(text -> text.contains("gyfieithiad drafft o’r Saesneg"))
                .anyMatch(text -> text.contains("gyfieithiad drafft o’r Saesneg"));
        assertThat(data(page, "form-blank"))
                .contains(FrameworkDigests.of(Frameworks.sevenPrinciples())
                        .framework()
                        .value());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of(welsh().framework(), FormSettings.none()))
                .withMessageContaining("but was a translation");
    }

    @Test
    void eachTextSaysWhichLanguageItIsIn() {
        Framework arabic = new FrameworkBuilder()
                .from(Frameworks.sevenPrinciples())
                .language("ar")
                .build();
        Document page = read(Form.of(arabic, FormSettings.none()));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(
                        page.select(
                                ".question-text, .question > .hint, .choice-level strong, .choice-level .choice-text,"
                                        + " .choice-not-applicable .choice-text, .step[data-kind=principle] h2, .lead, .more li > span"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.attr("lang") + each.attr("dir"))
                        .as(each.outerHtml())
                        .isEqualTo("arrtl"));
        assertThat(page.select(".choice-not-known strong, .choice-not-applicable strong, .choice-reply strong, label"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.hasAttr("lang")).isFalse());
        assertThat(read(Form.of(Frameworks.sevenPrinciples(), FormSettings.none()))
                        .select("body [lang]"))
                .isEmpty();
        assertThat(read(Form.of(welsh(), FormSettings.none())).select("body [lang]"))
                .isEmpty();
    }

    @Test
    void onPaperItSpeaksOfPaper() {
        Document page = read(Form.of(Frameworks.sevenPrinciples(), FormSettings.none()));

        assertThat(page.select("#start .on-screen").text()).contains("stay on this device");
        assertThat(page.select("#start p.paper").text())
                .contains("on this paper", "hand it to whoever asked you")
                .doesNotContain("device");
        String printed = ReportExporters.markdown()
                .export(Form.of(Frameworks.sevenPrinciples(), FormSettings.none())
                        .report());
        assertThat(printed)
                .contains("on this paper", "What kind of support is it?", "It is being set up", "why it doesn’t apply")
                .doesNotContain("device");
        assertThat(ReportExporters.markdown()
                        .export(Form.of(
                                        Frameworks.sevenPrinciples(),
                                        FormSettings.builder()
                                                .arrangement(FRIDAY)
                                                .build())
                                .report()))
                .contains("A weekly group", "Company for carers")
                .doesNotContain("planned");
    }

    @Test
    void itSaysByNameOfWhichFrameworkItIsMade() {
        Framework framework = Frameworks.compassionateStaffSupport();

        assertThat(read(Form.of(framework, FormSettings.none()))
                        .select(".form-footer .soft")
                        .text())
                .contains("“" + framework.name() + "”, edition " + framework.edition());
    }

    @Test
    void whatIsSettledIsSaidAndNotAsked() {
        Document page = read(Form.of(
                Frameworks.sevenPrinciples(),
                FormSettings.builder()
                        .arrangement(FRIDAY)
                        .aboutAnswers("Kim reads them and deletes them in May.")
                        .build()));

        assertThat(page.select("#arrangement input, #arrangement textarea")).isEmpty();
        assertThat(page.select("#arrangement").text()).contains("Friday group", "A weekly group", "Company for carers");
        assertThat(page.select("#start").text())
                .contains(
                        "Please tell: The hall keeper",
                        "Kim reads them and deletes them in May.",
                        "This page itself sends nothing")
                .doesNotContain("999", "stay on this device");
        assertThat(data(page, "form-content")).contains("\"fixedArrangement\": true", "\"arrangementId\": \"friday\"");
        assertThat(data(page, "form-blank")).contains("\"safeguardingContact\": \"The hall keeper\"");
    }

    @Test
    void whatIsAskedOfAChoiceFollowsItDirectly() {
        Document page = read(Form.of(Frameworks.sevenPrinciples(), FormSettings.none()));

        for (String choice : List.of("planned", "not-applicable")) {
            assertThat(page.select(".choice-" + choice)).isNotEmpty().allSatisfy(each -> {
                assertThat(each.nextElementSibling().attr("data-follows")).isEqualTo(choice);
                assertThat(each.nextElementSibling().select("select")).isNotEmpty();
            });
        }
        assertThat(page.select(".choice-planned + .follow + .paper")).hasSameSizeAs(page.select(".choice-planned"));
    }

    @Test
    void whatIsBeingSetUpIsSaidFirst() {
        FormSettings settings = FormSettings.builder()
                .arrangement(Arrangement.builder()
                        .from(FRIDAY)
                        .stage(Stage.SETTING_UP)
                        .build())
                .build();
        Form form = Form.of(Frameworks.sevenPrinciples(), settings);

        assertThat(read(form).select("#start").text()).contains("It is still being set up: Friday group.");
        assertThat(ReportExporters.markdown().export(form.report()))
                .contains("It is still being set up: Friday group.");
        assertThat(read(Form.of(
                                Frameworks.sevenPrinciples(),
                                FormSettings.builder().arrangement(FRIDAY).build()))
                        .select("#start")
                        .text())
                .doesNotContain("set up:");
    }

    @Test
    void withNothingSettledItSaysWhatIsTrueOfThePageItself() {
        Document page = read(Form.of(Frameworks.sevenPrinciples(), FormSettings.none()));

        assertThat(page.select("#start").text())
                .contains(
                        "Your answers stay on this device until you hand them on.",
                        "Whoever gets the file can read",
                        "999");
        assertThat(page.select("#arrangement input[type=text]").eachAttr("id"))
                .containsExactly("arrangement-name", "arrangement-id", "arrangement-kind");
        assertThat(page.getElementById("keep").hasAttr("checked")).isFalse();
        assertThat(page.select("noscript").text()).contains("print it and fill it in on paper");
        Document named = read(Form.of(
                Frameworks.sevenPrinciples(),
                FormSettings.builder().arrangementId(FRIDAY.id()).build()));
        assertThat(named.getElementById("arrangement-id")).isNull();
    }

    private static Framework hostile() {
        Framework framework = Frameworks.sevenPrinciples();
        Principle principle = framework.principles().get(0);
        Criterion criterion = new CriterionBuilder()
                .from(principle.criteria().get(0))
                .question(HOSTILE)
                .good(HOSTILE)
                .notApplicable(HOSTILE)
                .couldShow(List.of(HOSTILE))
                .build();
        return new FrameworkBuilder()
                .from(framework)
                .name(HOSTILE)
                .purpose(HOSTILE)
                .caution(HOSTILE)
                .principles(List.of(new PrincipleBuilder()
                        .from(principle)
                        .name(HOSTILE)
                        .meaning(HOSTILE)
                        .criteria(List.of(criterion))
                        .build()))
                .build();
    }

    @Test
    void whateverPeopleWroteStaysText() throws Exception {
        FormSettings settings = FormSettings.builder()
                .arrangement(Arrangement.builder()
                        .from(FRIDAY)
                        .name(HOSTILE)
                        .kind(HOSTILE)
                        .purpose(HOSTILE)
                        .build())
                .safeguardingContact(HOSTILE)
                .aboutAnswers(HOSTILE)
                .build();
        Document hostile = read(Form.of(hostile(), settings));
        Document harmless = read(Form.of(Frameworks.sevenPrinciples(), FormSettings.none()));

        for (Document page : List.of(hostile, harmless)) {
            assertThat(page.select("script").eachAttr("type")).containsExactly("application/json", "application/json");
            assertThat(page.select("script:not([type])")).hasSize(1);
            assertThat(page.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .noneMatch(each -> each.getKey().startsWith("on")
                                    || each.getKey().equals("style"))
                            .noneMatch(each ->
                                    List.of("href", "src", "action", "srcset").contains(each.getKey())
                                            && !each.getValue().startsWith("#")));
            assertThat(page.select("meta[http-equiv]").attr("content"))
                    .isEqualTo("default-src 'none'; style-src "
                            + hash(page.selectFirst("style").data())
                            + "; script-src "
                            + hash(page.selectFirst("script:not([type])").data())
                            + "; base-uri 'none'; form-action 'none'");
        }
        assertThat(hostile.select("script:not([type])").get(0).data())
                .isEqualTo(harmless.select("script:not([type])").get(0).data());
        assertThat(hostile.select(".question-text").last().text())
                .startsWith("</script><script>alert('x')</script><!--")
                .doesNotContain("\u202E");
    }

    @Test
    void theSameFormHasTheSameBytes() {
        FormSettings settings = FormSettings.builder().arrangement(FRIDAY).build();

        assertThat(Form.of(welsh(), settings).html())
                .isEqualTo(Form.of(welsh(), settings).html());
    }

    @Test
    void everyFieldHasALabelAndEveryReferenceLeadsSomewhere() {
        Document page = read(Form.of(Frameworks.peerWorkerReadiness(), FormSettings.none()));

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-describedby], [aria-labelledby]"))
                .flatExtracting(
                        each -> Arrays.asList((each.attr("aria-describedby") + " " + each.attr("aria-labelledby"))
                                .strip()
                                .split(" +")))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
        assertThat(page.select("input, select, textarea"))
                .allSatisfy(field -> assertThat(field.closest("label") != null
                                || !page.select("label[for=" + field.id() + "]").isEmpty())
                        .as(field.outerHtml())
                        .isTrue());
    }
}
