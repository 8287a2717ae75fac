package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.checklist.form.Poster;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** The form in a browser: what is filled in there is what the library reads, and nothing stays behind unless somebody wants it to. */
@ExtendWith(WithBrowser.class)
class FormPageTest {

    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final RaterId KIM = RaterId.of("rater-kim");
    private static final String RESPECT = "mutuality.respect";
    private static final String LINKED = "mutuality.shared-experience";
    private static final String ASKED = "mutuality.not-assumed";
    private static final String OWN = "mutuality.own-experience";
    private static final String HERE = "section.step:not([hidden]) ";

    private static final Arrangement FRIDAY = Arrangement.builder()
            .id(ArrangementId.of("friday"))
            .name("Friday group")
            .kind("A weekly group")
            .purpose("Company for people who care for someone")
            .stage(Stage.SETTING_UP)
            .safeguardingContact("Sam at the desk")
            .build();

    @TempDir
    private Path folder;

    private static String form() {
        return Form.of(SEVEN, FormSettings.builder().arrangement(FRIDAY).build())
                .html();
    }

    private static void toNext(Page page) {
        page.click("#next");
    }

    private static void toCheck(Page page) {
        while (page.isVisible("#next")) {
            toNext(page);
        }
    }

    private static Locator question(Page page, String id) {
        return page.locator("[data-question='" + id + "']");
    }

    private static void choose(Page page, String id, String value) {
        question(page, id).locator("input[value='" + value + "']").check();
    }

    private static void fill(Page page, String id, String part, String text) {
        Locator question = question(page, id);
        question.locator("[id$='-" + part + "']").fill(text);
    }

    private static void sayWho(Page page) {
        toNext(page);
        page.check("input[name=role][value=network-member]");
        page.fill("#rater", KIM.value());
        page.fill("#date", "2026-10-15");
        page.check("input[name=helped][value=yes]");
        page.fill("#helper", "an interpreter");
        toNext(page);
        toNext(page);
    }

    private static void answerRespect(Page page) {
        choose(page, RESPECT, "rated:mostly");
        question(page, RESPECT).locator("summary").click();
        fill(page, RESPECT, "comment", "Most days, \"yes\".\n<b>Not</b> on Mondays.");
        fill(page, RESPECT, "seen", "Newcomers are asked first.");
        fill(page, RESPECT, "title", "Our charter");
        fill(page, RESPECT, "shows", "It hangs in the hall.");
    }

    private static void answerLinked(Page page) {
        choose(page, LINKED, "planned");
        question(page, LINKED).locator("select").first().selectOption("consistently");
        fill(page, LINKED, "planned-by", "2027-03-01");
        fill(page, LINKED, "planned-agreed", "the members");
    }

    private static void answerOwn(Page page) {
        choose(page, OWN, "not-applicable");
        question(page, OWN).locator("select[id$='-reason']").selectOption(" own");
        fill(page, OWN, "own-reason", "We are all members.");
    }

    private static void fillIn(Page page) {
        sayWho(page);
        choose(page, "shared-experience", "yes");
        choose(page, "equal-worth", "cannot-tell");
        toNext(page);
        answerRespect(page);
        answerLinked(page);
        choose(page, ASKED, "not-known");
        answerOwn(page);
        toCheck(page);
    }

    /** The same, with each step begun at its end, and after a change of mind. */
    private static void fillInTheOtherWayRound(Page page) {
        sayWho(page);
        choose(page, "equal-worth", "cannot-tell");
        choose(page, "shared-experience", "no");
        choose(page, "shared-experience", "yes");
        choose(page, "intervention", "yes");
        question(page, "intervention").locator(".clear-answer").click();
        toNext(page);
        answerOwn(page);
        choose(page, ASKED, "rated:mostly");
        choose(page, ASKED, "not-known");
        answerLinked(page);
        answerRespect(page);
        toCheck(page);
    }

    private Path save(Page page, String name) {
        Path file = folder.resolve(name);
        Download download = page.waitForDownload(() -> page.click("#save"));
        assertThat(download.suggestedFilename()).isEqualTo("assessment-friday-2026-10-15-rater-kim.json");
        download.saveAs(file);
        return file;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Assessment read(Path file) {
        return AssessmentJson.using(FrameworkCatalog.standard()).read(text(file));
    }

    private static Rating rated(String criterion, Answer answer) {
        return Rating.of(KIM, CriterionId.of(criterion), answer);
    }

    /** What was filled in, built in code. */
    private static Assessment expected() {
        Observation seen = Observation.builder()
                .id(EvidenceId.of("rater-kim-seen-c1"))
                .role(RoleId.of("network-member"))
                .what("Newcomers are asked first.")
                .build();
        Document charter = Document.builder()
                .id(EvidenceId.of("rater-kim-read-c1"))
                .title("Our charter")
                .shows("It hangs in the hall.")
                .build();
        Rating respect = Rating.builder()
                .from(rated(RESPECT, Rated.of(LevelId.of("mostly"))))
                .addEvidence(seen.id(), charter.id())
                .comment(Comment.of(CommentId.of("rater-kim-c1"), "Most days, \"yes\".\n<b>Not</b> on Mondays."))
                .build();
        return FrameworkDigests.of(SEVEN)
                .pin(Assessment.builder()
                        .id(AssessmentId.of("friday-2026-10-15-rater-kim"))
                        .framework(SEVEN.ref())
                        .origin(Origin.OWN_PRACTICE)
                        .note("Filled in with help from: an interpreter")
                        .date(LocalDate.of(2026, 10, 15))
                        .arrangement(FRIDAY)
                        .addEvidence(seen, charter)
                        .addRaters(Rater.of(KIM, RoleId.of("network-member")))
                        .addScreen(
                                ScreenAnswer.of(KIM, QuestionId.of("shared-experience"), ScreenReply.YES),
                                ScreenAnswer.of(KIM, QuestionId.of("equal-worth"), ScreenReply.CANNOT_TELL))
                        .addRatings(
                                respect,
                                rated(
                                        LINKED,
                                        Planned.of(
                                                LevelId.of("consistently"), LocalDate.of(2027, 3, 1), "the members")),
                                rated(ASKED, NotKnown.of()),
                                rated(OWN, NotApplicable.of("We are all members.")))
                        .build());
    }

    @Test
    void whatIsFilledInByClickingIsWhatTheLibraryReadsAndEvaluates(PageOpener browser) {
        try (OpenPage open = browser.open(form(), View.PHONE)) {
            fillIn(open.page());
            Path saved = save(open.page(), "clicked.json");

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

            assertThat(read(save(open.page(), "other.json"))).isEqualTo(expected());
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

    @Test
    void aSavedFileCanBeGoneOnWith(PageOpener browser) {
        Path first;
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            fillIn(open.page());
            first = save(open.page(), "first.json");
        }
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            open.page().setInputFiles("#load", first);
            open.page().waitForSelector("#load-done:not([hidden])");
            toCheck(open.page());

            assertThat(text(save(open.page(), "again.json"))).isEqualTo(text(first));
        }
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWithTheReason(PageOpener browser) throws IOException {
        Path other = folder.resolve("other-questions.json");
        String written = new String(AssessmentJson.write(expected()), StandardCharsets.UTF_8);
        try (OpenPage open = browser.open(form(), View.SCREEN)) {
            for (List<String> each : List.of(
                    List.of("\"seven-principles\"", "\"others\"", "other questions (others)"),
                    List.of("\"edition\": \"1.0.0\"", "\"edition\": \"3.0.0\"", "edition 3.0.0"),
                    List.of("\"id\": \"friday\"", "\"id\": \"monday\"", "other peer support (monday)"),
                    List.of("\"Friday group\"", "\"Saturday group\"", "describes the peer support in other words"),
                    List.of("\"level\": \"mostly\"", "\"level\": \"superb\"", "holds more than"),
                    List.of("\"by\": \"2027", "\"by\": \"+12027", "holds more than"),
                    List.of("\"kind\": \"rated\"", "\"kind\": \"guessed\"", "holds more than this page has room for"),
                    List.of("\"version\": 1", "\"version\": 2", "newer program"))) {
                Files.writeString(other, written.replace(each.get(0), each.get(1)));
                open.page().setInputFiles("#load", other);
                open.page()
                        .waitForFunction(
                                "said => document.getElementById('load-error').textContent.includes(said)",
                                each.get(2));
                assertThat(open.page().isVisible("#load-error")).isTrue();
                assertThat(open.page().isVisible("#load-done")).isFalse();
            }
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
            Assessment saved = read(save(page, "again.json"));
            assertThat(saved.ratings()).isEqualTo(read(file).ratings());
            assertThat(saved.arrangement().name()).isEqualTo("The Friday group");
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
}
