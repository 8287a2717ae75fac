package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.examples.browser.FormFilling.FRIDAY;
import static org.peerprinciples.examples.browser.FormFilling.LINKED;
import static org.peerprinciples.examples.browser.FormFilling.OWN;
import static org.peerprinciples.examples.browser.FormFilling.SEVEN;
import static org.peerprinciples.examples.browser.FormFilling.answerLinked;
import static org.peerprinciples.examples.browser.FormFilling.answerOwn;
import static org.peerprinciples.examples.browser.FormFilling.answerRespect;
import static org.peerprinciples.examples.browser.FormFilling.choose;
import static org.peerprinciples.examples.browser.FormFilling.fill;
import static org.peerprinciples.examples.browser.FormFilling.form;
import static org.peerprinciples.examples.browser.FormFilling.question;
import static org.peerprinciples.examples.browser.FormFilling.sayWho;
import static org.peerprinciples.examples.browser.FormFilling.toNext;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.checklist.form.Poster;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RoleId;

/** The form and the poster on paper. */
@ExtendWith(WithBrowser.class)
class FormPaperTest {

    private static final String ASKED = "asked of ";

    @Test
    void itPrintsAsAFormOnPaper(PageOpener browser) {
        for (Optional<RoleId> role : List.of(Optional.<RoleId>empty(), Optional.of(RoleId.of("person-supported")))) {
            String html =
                    Form.of(SEVEN, FormSettings.builder().role(role).build()).html();
            try (OpenPage open = browser.open(html, View.SCREEN_DARK)) {
                PrintedPage printed = open.print(role.isEmpty() ? "form-for-all" : "form-for-one");
                printed.assertIsA4();
                assertThat(printed.sheets()).isLessThan(role.isEmpty() ? 30 : 16);
            }
        }
    }

    /** Makes headings, which the outline of what is printed has, of each step's name and of what begins its first question. */
    private static final String MARK = """
            () => document.querySelectorAll('.step').forEach(step => {
                const first = step.querySelector('.question:not([hidden]) legend');
                if (first) {
                    step.querySelector('h2').textContent = step.id;
                    const mark = document.createElement('h3');
                    mark.textContent = `asked of ${step.id}`;
                    first.prepend(mark);
                }
            })
            """;

    @ParameterizedTest
    @ValueSource(strings = {"person-supported", "carer", "manager", "external-reader"})
    void aHeadingStandsWithTheFirstQuestionThatIsAsked(String role, PageOpener browser) {
        try (OpenPage open = browser.open(Form.of(SEVEN, FormSettings.none()).html(), View.SCREEN)) {
            Page page = open.page();
            toNext(page);
            page.check("input[name=role][value=" + role + "]");
            page.evaluate(MARK);
            Map<String, String> sheets = open.print("form-of-" + role).headings();
            List<String> asked = sheets.keySet().stream()
                    .filter(each -> each.startsWith(ASKED))
                    .toList();

            assertThat(asked).hasSizeGreaterThan(4);
            assertThat(asked)
                    .allSatisfy(each -> assertThat(sheets.get(each))
                            .as(each)
                            .isEqualTo(sheets.get(each.substring(ASKED.length()))));
        }
    }

    @Test
    void eachPosterIsOneSheet(PageOpener browser) {
        for (Framework framework : FrameworkCatalog.standard().frameworks()) {
            String name = "poster-" + framework.id();
            browser.inspect(name, Poster.html(framework));
            try (OpenPage open = browser.open(Poster.html(framework), View.SCREEN)) {
                assertThat(open.print(name).sheets()).isEqualTo(1);
            }
            String full = Poster.html(
                    framework,
                    FormSettings.builder()
                            .safeguardingContact("Somebody ".repeat(30).substring(0, Poster.LONGEST_CONTACT - 1) + ".")
                            .build());
            try (OpenPage open = browser.open(full, View.SCREEN)) {
                assertThat(open.print(name + "-full").sheets()).isEqualTo(1);
            }
        }
    }

    /** What can be read on paper. */
    private static String onPaper(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
        return page.innerText("#form").replaceAll("\n+", "\n");
    }

    private static int fields(Page page) {
        return page.locator("select >> visible=true").count()
                + page.locator("input:not([type=radio]):not([type=checkbox]) >> visible=true")
                        .count()
                + page.locator("textarea >> visible=true").count();
    }

    @Test
    void allThatWasWrittenIsPrinted(PageOpener browser) {
        String reason = "because it is so ".repeat(50) + "to the end";
        String agreed = "the members and ".repeat(10) + "the manager";
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            Page page = open.page();
            sayWho(page);
            question(page, "intervention").locator("summary").click();
            choose(page, "intervention", "partly");
            fill(page, "intervention", "comment", "Said of the screen.");
            toNext(page);
            answerRespect(page);
            answerLinked(page);
            fill(page, LINKED, "planned-agreed", agreed);
            answerOwn(page);
            fill(page, OWN, "own-reason", reason);
            String printed = onPaper(page);

            assertThat(printed)
                    .contains(
                            "Said of the screen.",
                            "Why doesn’t it apply?\n" + reason,
                            "Something you saw or took part in that shows it\nNewcomers are asked first.",
                            "The title of a document that shows it\nOur charter",
                            "What it shows\nIt hangs in the hall.")
                    .containsPattern("Planned level: *Consistently *By when: *2027-03-01 *Agreed by: *" + agreed);
            assertThat(fields(page)).isZero();
        }
    }

    @Test
    void onPaperWhatIsPlannedCanBeWritten(PageOpener browser) {
        for (boolean scripts : List.of(true, false)) {
            String html = Form.of(SEVEN, FormSettings.none()).html();
            try (OpenPage open = scripts ? browser.open(html, View.SCREEN) : browser.openWithoutScripts(html)) {
                Page page = open.page();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                int questions = SEVEN.criteria().size();
                assertThat(page.locator(".choice-planned >> visible=true").count())
                        .isEqualTo(questions);
                assertThat(page.locator("[id$=planned-paper] >> visible=true").count())
                        .isEqualTo(questions);
                assertThat(fields(page)).isZero();
                open.print("form-blank-" + (scripts ? "with" : "without") + "-scripts")
                        .assertIsA4();
            }
        }
    }

    @Test
    void onPaperWhatIsRunningIsNotPlanned(PageOpener browser) {
        Arrangement running =
                Arrangement.builder().from(FRIDAY).stage(Stage.EXISTING).build();
        String html = Form.of(SEVEN, FormSettings.builder().arrangement(running).build())
                .html();
        for (boolean scripts : List.of(true, false)) {
            try (OpenPage open = scripts ? browser.open(html, View.SCREEN) : browser.openWithoutScripts(html)) {
                Page page = open.page();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertThat(page.locator(".choice-planned >> visible=true").count())
                        .isZero();
                assertThat(page.locator("[id$=planned-paper] >> visible=true").count())
                        .isZero();
            }
        }
    }
}
