package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.examples.browser.FormFilling.HERE;
import static org.peerprinciples.examples.browser.FormFilling.LINKED;
import static org.peerprinciples.examples.browser.FormFilling.OWN;
import static org.peerprinciples.examples.browser.FormFilling.RESPECT;
import static org.peerprinciples.examples.browser.FormFilling.SEVEN;
import static org.peerprinciples.examples.browser.FormFilling.answerLinked;
import static org.peerprinciples.examples.browser.FormFilling.choose;
import static org.peerprinciples.examples.browser.FormFilling.expected;
import static org.peerprinciples.examples.browser.FormFilling.fill;
import static org.peerprinciples.examples.browser.FormFilling.fillIn;
import static org.peerprinciples.examples.browser.FormFilling.fillInTheOtherWayRound;
import static org.peerprinciples.examples.browser.FormFilling.form;
import static org.peerprinciples.examples.browser.FormFilling.question;
import static org.peerprinciples.examples.browser.FormFilling.read;
import static org.peerprinciples.examples.browser.FormFilling.save;
import static org.peerprinciples.examples.browser.FormFilling.sayWho;
import static org.peerprinciples.examples.browser.FormFilling.text;
import static org.peerprinciples.examples.browser.FormFilling.toCheck;
import static org.peerprinciples.examples.browser.FormFilling.toNext;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** The form in a browser: what is filled in there is what the library reads. */
@ExtendWith(WithBrowser.class)
class FormPageTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsFilledInByClickingIsWhatTheLibraryReadsAndEvaluates(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.PHONE)) {
            fillIn(open.page());
            Path saved = save(open.page(), folder.resolve("clicked.json"));

            assertThat(open.page().textContent("#saved")).contains("assessment-friday-2026-10-15-rater-kim.json");
            assertThat(read(saved)).isEqualTo(expected());
            assertThat(text(saved)).isEqualTo(new String(AssessmentJson.write(expected()), StandardCharsets.UTF_8));
            assertThat(Checklist.of(SEVEN).evaluate(read(saved)))
                    .isEqualTo(Checklist.of(SEVEN).evaluate(expected()));
        }
    }

    @Test
    void theOrderOfFillingInDoesNotMatter(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            fillInTheOtherWayRound(open.page());

            assertThat(read(save(open.page(), folder.resolve("other.json")))).isEqualTo(expected());
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("the keyboard doesn't reach " + selector);
    }

    private static void press(Page page, String selector, String key) {
        tabTo(page, selector);
        page.keyboard().press(key);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.textContent");
    }

    @Test
    void theKeyboardAloneWillDo(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            press(page, "#next", "Enter");
            assertThat(focused(page)).isEqualTo("About you");
            press(page, "#next", "Enter");
            assertThat(focused(page)).contains("Please look at this first", "Choose who you are here");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Space");
            assertThat(page.isChecked("input[value=person-supported]")).isTrue();
            assertThat(page.getAttribute("input[value=person-supported]", "aria-invalid"))
                    .isEqualTo("true");
            press(page, "#rater", "Control+A");
            page.keyboard().type("rater-lee");
            press(page, "#next", "Enter");
            press(page, "#next", "Enter");
            press(page, HERE + "input[type=radio]", "Space");
            press(page, "#next", "Enter");
            press(page, HERE + "input[type=radio]", "ArrowDown");
            for (int i = 0; i < 30 && page.isVisible("#next"); i++) {
                press(page, "#next", "Enter");
            }
            tabTo(page, "#save");
            Path saved = folder.resolve("keyboard.json");
            page.waitForDownload(() -> page.keyboard().press("Enter")).saveAs(saved);

            assertThat(read(saved).raters())
                    .containsExactly(Rater.of(RaterId.of("rater-lee"), RoleId.of("person-supported")));
            assertThat(read(saved).screen())
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.reply()).isEqualTo(ScreenReply.YES));
            assertThat(read(saved).ratings())
                    .singleElement()
                    .satisfies(rating -> assertThat(rating.answer()).isEqualTo(Rated.of(LevelId.of("sometimes"))));
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void everyStepIsAccessibleAndFits(View view, PageOpener browser) {
        try (OpenPage open = browser.open(Form.of(SEVEN, FormSettings.none()).html(), view)) {
            Page page = open.page();
            look(open, "form-start-" + view.code());
            toNext(page);
            toNext(page);
            look(open, "form-fault-" + view.code());
            page.check("input[name=role][value=peer-supporter]");
            toNext(page);
            page.fill("#arrangement-name", "Friday group");
            page.fill("#arrangement-kind", "A weekly group");
            page.fill("#arrangement-purpose", "Company");
            page.check("input[name=arrangement-stage][value=existing]");
            look(open, "form-arrangement-" + view.code());
            toNext(page);
            choose(page, "shared-experience", "yes");
            look(open, "form-screen-" + view.code());
            toNext(page);
            choose(page, RESPECT, "rated:mostly");
            question(page, RESPECT).locator("summary").click();
            choose(page, OWN, "not-applicable");
            toNext(page);
            look(open, "form-principle-" + view.code());
            question(page, OWN).locator("select[id$='-reason']").selectOption(" own");
            fill(page, OWN, "own-reason", "We are all members.");
            toCheck(page);
            look(open, "form-check-" + view.code());
            page.locator(".clear-all >> visible=true").last().click();
            open.assertAccessible();
        }
    }

    private static void look(OpenPage open, String name) {
        open.keepPicture(name);
        open.assertAccessible();
        open.assertFitsItsWidth();
    }

    @Test
    void skippingToTheQuestionsStaysAtTheStep(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            toNext(page);
            page.focus(".skip");
            page.keyboard().press("Enter");
            assertThat(focused(page)).isEqualTo("About you");
            page.evaluate("location.hash = '#form'");
            assertThat(page.isVisible("#person")).isTrue();
            page.goBack();
            assertThat(page.isVisible("#person")).isTrue();
            page.goBack();
            assertThat(page.isVisible("#start")).isTrue();
        }
    }

    @Test
    void yearsOfMoreThanFourDigitsAreAskedForAgain(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            toNext(page);
            page.check("input[name=role][value=network-member]");
            page.fill("#date", "12026-10-15");
            toNext(page);
            assertThat(page.textContent("#date-error")).contains("four digits");
            page.fill("#date", "2026-10-15");
            toNext(page);
            toNext(page);
            toNext(page);
            answerLinked(page);
            fill(page, LINKED, "planned-by", "12027-03-01");
            toNext(page);
            assertThat(page.textContent(HERE + ".error-summary"))
                    .contains(
                            "four digits",
                            SEVEN.criterion(CriterionId.of(LINKED)).question());
        }
    }

    @Test
    void answersOfARoleThatWasTakenAwayAreNamedBeforeSaving(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            fillIn(page);
            assertThat(page.isVisible("#left-out")).isFalse();
            while (!page.isVisible("#person")) {
                page.click("#back");
            }
            page.uncheck("input[name=role][value=network-member]");
            page.check("input[name=role][value=person-supported]");
            toCheck(page);
            long left = expected().ratings().stream()
                    .filter(rating ->
                            !SEVEN.criterion(rating.criterion()).roles().contains(RoleId.of("person-supported")))
                    .count();
            assertThat(left).isPositive();
            assertThat(page.isVisible("#left-out")).isTrue();
            assertThat(page.textContent("#left-out"))
                    .contains("in the file")
                    .startsWith(left == 1 ? "One" : left + " of");
        }
    }

    private static void assertStandsAt(Page page, String step) {
        page.waitForFunction("step => document.activeElement === document.querySelector(`#${step} h2`)", step);
        assertThat(page.isVisible("#" + step)).isTrue();
        assertThat((String) page.evaluate("location.hash")).isEqualTo(step.equals("start") ? "" : "#" + step);
    }

    @Test
    void goingBackInTheBrowserLeadsToTheHeadingOfTheStep(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            sayWho(page);
            page.goBack();
            page.waitForTimeout(200);
            assertStandsAt(page, "arrangement");
            page.goBack();
            page.goBack();
            page.waitForTimeout(200);
            assertStandsAt(page, "start");
        }
    }

    @Test
    void goingBackToWhatIsNoLongerAskedLeadsToWhatIs(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            sayWho(page);
            while (!page.isVisible("#principle-safe")) {
                toNext(page);
            }
            while (!page.isVisible("#person")) {
                page.click("#back");
            }
            page.uncheck("input[name=role][value=network-member]");
            page.check("input[name=role][value=carer]");
            for (int i = 0; i < 9; i++) {
                page.goBack();
                page.waitForTimeout(60);
                String shown = (String) page.evaluate("document.querySelector('" + HERE + "').id");
                assertStandsAt(page, shown);
                assertThat(page.locator("#" + shown + " .question").count() == 0
                                || page.isVisible("#" + shown + " .question:not([hidden])"))
                        .as(shown)
                        .isTrue();
            }
        }
    }

    @Test
    void theFirstPlaceTheKeyboardReachesLeadsToTheQuestions(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            List<String> said = new ArrayList<>();
            open.page().onConsoleMessage(message -> said.add(message.text()));
            for (int i = 0; i < 2; i++) {
                open.page().keyboard().press("Tab");
                assertThat(focused(open.page())).isEqualTo("Skip to the questions");
                open.page().reload();
            }
            toNext(open.page());
            open.page().reload();
            open.page().keyboard().press("Tab");
            assertThat(focused(open.page())).isEqualTo("Skip to the questions");
            assertThat(said).isEmpty();
        }
    }

    @Test
    void whatStillLacksItsReasonIsOpen(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            sayWho(page);
            toNext(page);
            choose(page, OWN, "not-applicable");
            choose(page, LINKED, "planned");
            page.evaluate("location.hash = '#check'");
            page.waitForSelector("#check:not([hidden])");
            String principle = "#overview section:nth-child(2) ";
            assertThat(page.textContent(principle + "p")).startsWith("0 of ");
            assertThat(page.textContent(principle + "ul"))
                    .contains(
                            SEVEN.criterion(CriterionId.of(OWN)).question(),
                            SEVEN.criterion(CriterionId.of(LINKED)).question());
        }
    }

    @Test
    void wordsWithoutAnAnswerAreAskedAboutKindly(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.PHONE)) {
            Page page = open.page();
            sayWho(page);
            toNext(page);
            question(page, RESPECT).locator("summary").click();
            fill(page, RESPECT, "comment", "Most days.");
            toNext(page);
            assertThat(page.textContent(HERE + ".error-summary")).contains("“I can’t tell” is fine too");
            choose(page, RESPECT, "not-known");
            toNext(page);
            assertThat(page.isVisible(HERE + ".error-summary")).isFalse();
        }
    }

    @Test
    void howFarAlongItIsHasToBeSaid(PageOpener browser) {
        try (OpenPage open = browser.open(Form.of(SEVEN, FormSettings.none()).html(), View.SCREEN)) {
            Page page = open.page();
            toArrangement(page);
            page.fill("#arrangement-name", "Friday group");
            page.fill("#arrangement-kind", "A weekly group");
            page.fill("#arrangement-purpose", "Company");
            toNext(page);
            assertThat(page.textContent(HERE + ".error-summary")).contains("Say how far along it is");
            page.check("input[name=arrangement-stage][value=setting-up]");
            toNext(page);
            assertThat(page.isVisible("#screen")).isTrue();
        }
    }

    private static void toArrangement(Page page) {
        toNext(page);
        page.check("input[name=role][value=manager]");
        toNext(page);
    }

    @ParameterizedTest
    @CsvSource({"Siân,sian", "my name,my-name", "Ann__1,ann-1", "-a,a", "Żółw,zolw", "Straße 3,strasse-3"})
    void aNameThatCannotStayComesWithOneThatCan(String typed, String proposed, PageOpener browser) {
        try (OpenPage open = browser.open(Form.of(SEVEN, FormSettings.none()).html(), View.PHONE)) {
            Page page = open.page();
            toNext(page);
            page.check("input[name=role][value=manager]");
            page.fill("#rater", typed);
            toNext(page);
            assertThat(page.textContent("#rater-error"))
                    .contains("a to z without accents", "single hyphen", "Spaces can’t");
            assertThat(page.textContent("#rater-proposal")).isEqualTo("Put “" + proposed + "”");
            open.assertAccessible();
            page.click("#rater-proposal button");
            assertThat(page.inputValue("#rater")).isEqualTo(proposed);
            assertThat(page.isVisible("#rater-error")).isFalse();
            assertThat(page.isVisible("#rater-proposal")).isFalse();
            toNext(page);
            assertThat(page.isVisible("#arrangement")).isTrue();
        }
    }

    @Test
    void aNameInOtherLettersGetsAShortNameByHand(PageOpener browser) {
        try (OpenPage open = browser.open(Form.of(SEVEN, FormSettings.none()).html(), View.SCREEN)) {
            Page page = open.page();
            toArrangement(page);
            page.fill("#arrangement-name", "مجموعة");
            toNext(page);
            assertThat(page.textContent("#arrangement-id-error")).contains("a to z without accents");
            assertThat(page.isVisible("#arrangement-id-proposal")).isFalse();
            page.fill("#arrangement-id", "Friday Group");
            toNext(page);
            page.click("#arrangement-id-proposal button");
            assertThat(page.inputValue("#arrangement-id")).isEqualTo("friday-group");
        }
    }
}
