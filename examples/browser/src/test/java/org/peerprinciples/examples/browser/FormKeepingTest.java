package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.examples.browser.FormFilling.SEVEN;
import static org.peerprinciples.examples.browser.FormFilling.fillIn;
import static org.peerprinciples.examples.browser.FormFilling.form;
import static org.peerprinciples.examples.browser.FormFilling.save;
import static org.peerprinciples.examples.browser.FormFilling.toNext;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** What the form keeps in a browser: nothing, unless somebody wants it to, and then nothing is lost unseen. */
@ExtendWith(WithBrowser.class)
class FormKeepingTest {

    @TempDir
    private Path folder;

    private static Object kept(Page page) {
        return page.evaluate("localStorage.length");
    }

    @Test
    void nothingIsKeptUnlessTheyChooseSo(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            toNext(page);
            page.check("input[name=role][value=carer]");
            page.reload();
            assertThat(kept(page)).isEqualTo(0);
            assertThat(page.locator("input[name=role]:checked").count()).isZero();

            page.check("#keep");
            toNext(page);
            page.check("input[name=role][value=carer]");
            page.reload();
            assertThat(kept(page)).isEqualTo(1);
            assertThat(page.isVisible("#restored")).isTrue();
            assertThat(page.isChecked("input[name=role][value=carer]")).isTrue();

            page.uncheck("#keep");
            assertThat(kept(page)).isEqualTo(0);
            page.check("#keep");
            page.locator(".clear-all >> visible=true").first().click();
            page.click("#clear-yes");
            assertThat(kept(page)).isEqualTo(0);
            assertThat(page.isChecked("#keep")).isFalse();
            assertThat(page.locator("input[name=role]:checked").count()).isZero();
        }
    }

    /** Opens another form in the same place of the same browser, as those do that are handed round. */
    private static void openNext(Page page, Form form) throws IOException {
        Files.writeString(Path.of(URI.create(page.url().replaceFirst("#.*", ""))), form.html());
        page.reload();
    }

    private static Form formFor(String role, String rater) {
        return Form.of(
                SEVEN,
                FormSettings.builder()
                        .role(RoleId.of(role))
                        .rater(RaterId.of(rater))
                        .build());
    }

    @Test
    void keptAnswersAreOnlyShownWhereTheyWereGiven(PageOpener browser) throws IOException {
        Form carer = formFor("carer", "rater-1");
        try (OpenPage open = browser.open(carer.html(), View.SCREEN)) {
            Page page = open.page();
            page.check("#keep");
            toNext(page);
            page.fill("#rater", "rater-kim");
            for (Form other : List.of(formFor("carer", "rater-2"), formFor("network-member", "rater-1"))) {
                openNext(page, other);
                assertThat(page.isVisible("#restored")).isFalse();
                assertThat(page.inputValue("#rater")).isNotEqualTo("rater-kim");
                page.locator(".clear-all >> visible=true").first().click();
                page.click("#clear-yes");
            }
            openNext(page, carer);
            assertThat(page.isVisible("#restored")).isTrue();
            assertThat(page.inputValue("#rater")).isEqualTo("rater-kim");
        }
    }

    @Test
    void thatKeptAnswersCannotBeReadIsSaid(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.PHONE)) {
            Page page = open.page();
            page.check("#keep");
            toNext(page);
            page.check("input[name=role][value=carer]");
            page.evaluate(
                    "() => Object.keys(localStorage).forEach(key => localStorage.setItem(key, '{\"filled\": {'))");
            page.onDialog(Dialog::accept);
            page.reload();
            assertThat(page.isVisible("#restored")).isFalse();
            assertThat(page.isVisible("#not-kept")).isTrue();
            assertThat(page.textContent("#not-kept")).contains("can’t be read any more", "saved them as a file");
            assertThat(page.isChecked("#keep")).isFalse();
            assertThat(kept(page)).isEqualTo(0);
            open.assertAccessible();
            page.reload();
            assertThat(page.isVisible("#not-kept")).isFalse();
        }
    }

    @Test
    void whatTheBrowserCannotKeepIsNotSaidToBeKept(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.PHONE)) {
            Page page = open.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.check("#keep");
            page.evaluate(
                    "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
            toNext(page);
            page.check("input[name=role][value=carer]");
            assertThat(page.textContent("#not-kept")).contains("Save them as a file");
            assertThat(page.isVisible("#not-kept")).isTrue();
            assertThat(page.isChecked("#keep")).isFalse();
            assertThat(kept(page)).isEqualTo(0);
            open.assertAccessible();
            page.click("#back");
            page.click("#keep");
            assertThat(page.isChecked("#keep")).isFalse();
            assertThat(page.textContent("#announcement")).isEmpty();
            page.reload();
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void aLeavingPersonIsWarnedOfWhatIsNotSaved(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            List<String> asked = new ArrayList<>();
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            page.reload();
            assertThat(asked).isEmpty();
            toNext(page);
            page.check("input[name=role][value=carer]");
            page.reload();
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    private static void keepAs(Page page, String role) {
        page.check("#keep");
        chooseRole(page, role);
    }

    private static void chooseRole(Page page, String role) {
        toNext(page);
        page.check("input[value=" + role + "]");
        page.click("#back");
    }

    private static List<String> dialogs(Page page) {
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        return asked;
    }

    @Test
    void whatIsNoLongerKeptAndWasNeverSavedIsWarnedOf(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            List<String> asked = dialogs(page);
            keepAs(page, "carer");
            page.reload();
            assertThat(page.isVisible("#restored .clear-all")).isTrue();
            open.assertAccessible();
            page.uncheck("#keep");
            assertThat(asked).isEmpty();
            page.reload();
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void whatIsNoLongerKeptButWasSavedIsNotWarnedOf(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            List<String> asked = dialogs(page);
            page.check("#keep");
            fillIn(page);
            save(page, folder.resolve("kept.json"));
            page.reload();
            page.uncheck("#keep");
            page.reload();
            assertThat(asked).isEmpty();
        }
    }

    private static void waitUntil(Page page, String truth) {
        page.waitForFunction(truth);
    }

    @Test
    void tabsThatKeepAnswersHaveTheSame(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page first = open.page();
            keepAs(first, "carer");
            Page second = open.another();
            toNext(second);
            second.check("input[value=manager]");
            waitUntil(first, "document.querySelector('input[value=manager]').checked");
            assertThat(first.textContent("#not-kept")).contains("open in another tab as well");
            open.assertAccessible();
            toNext(first);
            first.check("input[name=helped][value=yes]");
            first.fill("#helper", "an interpreter");
            waitUntil(second, "document.getElementById('helper').value === 'an interpreter'");
            assertThat(second.isChecked("input[value=manager]")).isTrue();
            assertThat(second.isChecked("input[value=carer]")).isTrue();
        }
    }

    @Test
    void clearingAndTurningOffHoldForEveryTab(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page first = open.page();
            keepAs(first, "carer");
            Page second = open.another();
            first.uncheck("#keep");
            waitUntil(second, "!document.getElementById('keep').checked");
            assertThat(second.textContent("#not-kept")).contains("turned off in another tab");
            assertThat(second.isChecked("input[value=carer]")).isTrue();
            toNext(second);
            second.check("input[value=manager]");
            assertThat(kept(first)).isEqualTo(0);
            second.close();

            first.check("#keep");
            Page third = open.another();
            third.locator(".clear-all >> visible=true").first().click();
            third.click("#clear-yes");
            waitUntil(first, "!document.querySelector('input[value=carer]').checked");
            assertThat(first.textContent("#not-kept")).contains("cleared in another tab");
            toNext(first);
            first.check("input[value=manager]");
            assertThat(kept(third)).isEqualTo(0);
        }
    }

    @Test
    void whatAnotherTabKeepsIsNotReplacedUnseen(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page first = open.page();
            Page second = open.another();
            chooseRole(second, "manager");
            keepAs(first, "carer");
            Object before = first.evaluate("Object.values(localStorage)[0]");
            second.click("#keep");
            assertThat(second.isChecked("#keep")).isFalse();
            assertThat(second.textContent("#not-kept")).contains("other answers from there are kept");
            assertThat(first.evaluate("Object.values(localStorage)[0]")).isEqualTo(before);

            first.uncheck("#keep");
            waitUntil(second, "document.getElementById('not-kept').hidden");
            second.check("#keep");
            assertThat(second.isVisible("#not-kept")).isFalse();
            assertThat(kept(second)).isEqualTo(1);
            assertThat(second.isChecked("input[value=manager]")).isTrue();
            assertThat(second.isChecked("input[value=carer]")).isFalse();
        }
    }

    @Test
    void aTabWithNothingFilledInGoesOnWithWhatAnotherKeeps(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page first = open.page();
            Page second = open.another();
            keepAs(first, "carer");
            second.check("#keep");
            assertThat(second.isVisible("#restored")).isTrue();
            assertThat(second.isVisible("#not-kept")).isFalse();
            assertThat(second.textContent("#announcement")).contains("Answers from last time are here again");
            chooseRole(second, "manager");
            waitUntil(first, "document.querySelector('input[value=manager]').checked");
            assertThat(second.isChecked("input[value=carer]")).isTrue();
            assertThat(first.isChecked("input[value=carer]")).isTrue();
        }
    }

    @Test
    void itIsSaidBeforeClearingThatWhatOtherTabsKeepGoesToo(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page first = open.page();
            Page second = open.another();
            keepAs(first, "carer");
            second.locator(".clear-all >> visible=true").first().click();
            assertThat(second.textContent("#clear-dialog")).contains("also those from other tabs with this page");
            second.click("#clear-yes");
            waitUntil(first, "!document.getElementById('keep').checked");
            assertThat(kept(first)).isEqualTo(0);
        }
    }
}
