package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.examples.browser.FormFilling.ASKED;
import static org.peerprinciples.examples.browser.FormFilling.KIM;
import static org.peerprinciples.examples.browser.FormFilling.LINKED;
import static org.peerprinciples.examples.browser.FormFilling.RESPECT;
import static org.peerprinciples.examples.browser.FormFilling.SEVEN;
import static org.peerprinciples.examples.browser.FormFilling.expected;
import static org.peerprinciples.examples.browser.FormFilling.fillIn;
import static org.peerprinciples.examples.browser.FormFilling.form;
import static org.peerprinciples.examples.browser.FormFilling.read;
import static org.peerprinciples.examples.browser.FormFilling.save;
import static org.peerprinciples.examples.browser.FormFilling.text;
import static org.peerprinciples.examples.browser.FormFilling.toCheck;
import static org.peerprinciples.examples.browser.FormFilling.toNext;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RoleId;

/** Going on with a file that was saved: nothing of it is lost, and what doesn't fit is said. */
@ExtendWith(WithBrowser.class)
class FormLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void aSavedFileCanBeGoneOnWith(PageOpener browser) {
        Path first;
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            fillIn(open.page());
            first = save(open.page(), folder.resolve("first.json"));
        }
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            open.page().setInputFiles("#load", first);
            open.page().waitForSelector("#load-done:not([hidden])");
            toCheck(open.page());

            assertThat(text(save(open.page(), folder.resolve("again.json")))).isEqualTo(text(first));
        }
    }

    /** What is replaced in a file, by what, and a part of what is said. */
    private static Stream<Arguments> faults() {
        String linked = SEVEN.criterion(CriterionId.of(LINKED)).question();
        String respect = SEVEN.criterion(CriterionId.of(RESPECT)).question();
        return Stream.of(
                Arguments.of(
                        "\"seven-principles\"",
                        "\"others\"",
                        "other questions (others). This page asks those of " + SEVEN.name()),
                Arguments.of("\"seven-principles\"", "{\"a\": 1}", "wrong here: /framework/id"),
                Arguments.of("\"seven-principles\"", "\"" + "x".repeat(9000) + "\"", "(" + "x".repeat(80) + "…)"),
                Arguments.of("\"edition\": \"1.0.0\"", "\"edition\": \"3.0.0\"", "edition 3.0.0"),
                Arguments.of("\"id\": \"friday\"", "\"id\": \"monday\"", "other peer support (monday)"),
                Arguments.of(
                        "\"id\": \"friday\",\n    \"name\": \"Friday group\"",
                        "\"id\": \"monday\",\n    \"name\": \"Monday group\"",
                        "(Monday group). This page is about Friday group"),
                Arguments.of("\"id\": \"friday\",", "", "wrong here: /arrangement/id"),
                Arguments.of("\"Friday group\"", "\"Saturday group\"", "describes the peer support in other words"),
                Arguments.of(
                        "\"level\": \"mostly\"",
                        "\"level\": \"superb\"",
                        "level that can’t be chosen here: superb. It stands here: " + respect),
                Arguments.of("\"level\": \"mostly\"", "\"level\": 3", "wrong here: " + respect),
                Arguments.of(
                        "\"by\": \"2027",
                        "\"by\": \"+12027",
                        "calendar, written like 2027-03-31: +12027-03-01. It stands here: " + linked),
                Arguments.of("\"by\": \"2027-03-01", "\"by\": \"2027-02-30", linked),
                Arguments.of("\"date\": \"2026-10-15\"", "\"date\": \"2026-13-15\"", "2026-13-15"),
                Arguments.of(
                        "\"kind\": \"rated\"", "\"kind\": \"guessed\"", "answer that can’t be given here: " + respect),
                Arguments.of(
                        "\"reply\": \"yes\"",
                        "\"reply\": \"maybe\"",
                        "answer that can’t be given here: "
                                + SEVEN.screen().questions().get(0).question()),
                Arguments.of("\"rater-kim\"", "\"rater kim\"", "made-up name in this file can’t be used"),
                Arguments.of(
                        "\"network-member\"", "\"neighbour\"", "role that isn’t among those of this page: neighbour"),
                Arguments.of(
                        "\"criterion\": \"" + ASKED,
                        "\"criterion\": \"mutuality.nope",
                        "question that isn’t among those of this page: mutuality.nope"),
                Arguments.of("\"criterion\": \"" + ASKED, "\"criterion\": \"" + RESPECT, "question twice: " + respect),
                Arguments.of(
                        "Newcomers are asked first.",
                        "y".repeat(20_001),
                        "at most 20000 characters. It stands here: /evidence/0/what"),
                Arguments.of(
                        "\"Our charter\",",
                        "\"Our charter\", \"date\": \"2026-01-01\",",
                        "holds more than this page has room for"),
                Arguments.of("\"version\": 1", "\"version\": 2", "newer program"),
                Arguments.of("\"version\": 1", "\"version\": \"one\"", "wrong here: /version"),
                Arguments.of(
                        "\"date\": \"2026-10-15\"",
                        "\"date\": \"2026-10-14\", \"date\": \"2026-10-15\"",
                        "damaged: it"),
                Arguments.of(
                        "\"level\": \"mostly\"",
                        "\"level\": \"sometimes\", \"l\\u0065vel\": \"mostly\"",
                        "damaged: it"),
                Arguments.of(
                        "\"version\": 1",
                        "\"no\\u0074e\": \"} { \\\"\", \"version\": 1",
                        "This file is damaged: it isn’t whole"),
                Arguments.of("\"ratings\": [", "\"ratings\": [[", "This file is damaged: it isn’t whole"),
                Arguments.of("peer-principles-assessment", "peer-principles-framework", "isn’t a file of answers"));
    }

    private static String refusal(Page page, Path file, String content) throws IOException {
        Files.writeString(file, content);
        page.evaluate("() => { document.getElementById('load-error').hidden = true; }");
        page.setInputFiles("#load", file);
        page.waitForSelector("#load-error:not([hidden])");
        assertThat(page.isVisible("#load-done")).isFalse();
        return page.textContent("#load-error");
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWithTheReason(PageOpener browser) throws IOException {
        String written = new String(AssessmentJson.write(expected()), StandardCharsets.UTF_8);
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            for (Arguments each : faults().toList()) {
                String spoilt = written.replace((String) each.get()[0], (String) each.get()[1]);
                assertThat(spoilt).isNotEqualTo(written);
                assertThat(refusal(open.page(), folder.resolve("other.json"), spoilt))
                        .contains((String) each.get()[2])
                        .doesNotContain("[object", "(?)", "undefined");
            }
            assertThat(refusal(open.page(), folder.resolve("cut.json"), written.substring(0, 900)))
                    .contains("damaged");
            assertThat(refusal(open.page(), folder.resolve("none.json"), "")).contains("isn’t a file of answers");
        }
    }

    @Test
    void whatIsWrittenInATextIsNoField(PageOpener browser) throws IOException {
        String texts = "{\\\"by\\\": 1, \\\"by\\\": 2} \\\\";
        String written = new String(AssessmentJson.write(expected()), StandardCharsets.UTF_8)
                .replace("We are all members.", texts)
                .replace("It hangs in the hall.", "}{\\\"id\\\":[");
        Path file = Files.writeString(folder.resolve("texts.json"), written);
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            open.page().setInputFiles("#load", file);
            open.page().waitForSelector("#load-done:not([hidden])");
            assertThat(open.page().textContent("#announcement")).isNotEmpty();
            assertThat(refusal(open.page(), folder.resolve("other.json"), "{}")).isNotEmpty();
            assertThat(open.page().textContent("#announcement")).isEmpty();
            toCheck(open.page());
            assertThat(read(save(open.page(), folder.resolve("again.json")))).isEqualTo(read(file));
        }
    }

    @Test
    void whatWasLoadedStaysAsItIs(PageOpener browser) throws IOException {
        Path file = folder.resolve("own.json");
        String written = new String(AssessmentJson.write(expected()), StandardCharsets.UTF_8);
        Files.writeString(file, written.replace("We are all members.", "own"));
        try (OpenPage open = browser.open(Form.of(SEVEN, FormSettings.none()).html(), View.SCREEN)) {
            Page page = open.page();
            page.setInputFiles("#load", file);
            page.waitForSelector("#load-done:not([hidden])");
            Path refused = Files.writeString(folder.resolve("refused.json"), "{}");
            page.setInputFiles("#load", refused);
            page.waitForSelector("#load-error:not([hidden])");
            assertThat(page.isVisible("#load-done")).isFalse();
            page.setInputFiles("#load", file);
            page.waitForSelector("#load-done:not([hidden])");
            toNext(page);
            toNext(page);
            page.fill("#arrangement-name", "The Friday group");
            assertThat(page.inputValue("#arrangement-id")).isEqualTo("friday");
            toCheck(page);
            Assessment saved = read(save(page, folder.resolve("again.json")));
            assertThat(saved.ratings()).isEqualTo(read(file).ratings());
            assertThat(saved.arrangement().name()).isEqualTo("The Friday group");
        }
    }

    /** As a file is that merging wrote: roles, and what was seen, in the order of their names. */
    private static Assessment ofSeveralRoles() {
        return Assessment.builder()
                .from(expected())
                .raters(List.of(Rater.of(
                        KIM, RoleId.of("manager"), RoleId.of("network-member"), RoleId.of("person-supported"))))
                .build();
    }

    @Test
    void aFileThatMergingWroteCanBeGoneOnWith(PageOpener browser) throws IOException {
        Assessment merged = AssessmentMerger.standard()
                .merge(LabelledAssessment.of("kim", ofSeveralRoles()))
                .assessment();
        Path file = Files.write(folder.resolve("merged.json"), AssessmentJson.write(merged));
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            open.page().setInputFiles("#load", file);
            open.page().waitForSelector("#load-done:not([hidden])");
            toCheck(open.page());
            Assessment saved = read(save(open.page(), folder.resolve("again.json")));

            assertThat(saved.evidence()).containsExactlyInAnyOrderElementsOf(merged.evidence());
            assertThat(saved.raters().get(0).roles())
                    .containsExactly(SEVEN.roles().stream()
                            .map(Role::id)
                            .filter(merged.raters().get(0).roles()::contains)
                            .toArray(RoleId[]::new));
        }
    }

    @Test
    void whatIsNotSavedIsOnlyReplacedIfThePersonSaysSo(PageOpener browser) throws IOException {
        Path file = Files.write(folder.resolve("kim.json"), AssessmentJson.write(expected()));
        try (OpenPage open = browser.open(form(), View.PHONE)) {
            Page page = open.page();
            toNext(page);
            page.check("input[name=role][value=carer]");
            page.click("#back");
            page.setInputFiles("#load", file);
            page.waitForSelector("#load-dialog[open]");
            assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("load-no");
            open.assertAccessible();
            page.keyboard().press("Enter");
            assertThat(page.isChecked("input[value=carer]")).isTrue();
            page.setInputFiles("#load", file);
            page.click("#load-yes");
            page.waitForSelector("#load-done:not([hidden])");
            assertThat(page.isChecked("input[value=carer]")).isFalse();
            assertThat(page.inputValue("#rater")).isEqualTo(KIM.value());
            page.setInputFiles("#load", file);
            assertThat(page.isVisible("#load-dialog")).isFalse();
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread(PageOpener browser) throws IOException {
        Path file = Files.write(folder.resolve("large.json"), new byte[16 * 1024 * 1024 + 1]);
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            open.page().evaluate("() => { File.prototype.text = () => { throw new Error('was read'); }; }");
            open.page().setInputFiles("#load", file);
            open.page().waitForSelector("#load-error:not([hidden])");
            assertThat(open.page().textContent("#load-error")).contains("larger than 16 MB");
        }
    }
}
