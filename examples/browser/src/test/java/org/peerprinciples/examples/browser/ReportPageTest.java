package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationBuilder;
import org.peerprinciples.examples.WholeReport;

/** Reports in a browser: for everybody, on a phone, in the dark and on paper, whatever people wrote. */
@ExtendWith(WithBrowser.class)
class ReportPageTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final Checklist CHECKLIST = Checklist.of(FRAMEWORK);

    private static Assessment sample(String name) throws IOException {
        try (InputStream in = WholeReport.class.getResourceAsStream("assessments/" + name + ".json")) {
            return AssessmentJson.using(FrameworkCatalog.standard()).read(in.readAllBytes());
        }
    }

    private static String page(Report report) {
        return ReportExporters.html().export(report);
    }

    @Test
    void theWholeReportIsForEverybody(PageOpener browser) throws IOException {
        browser.inspect("report", page(WholeReport.of(CHECKLIST, sample("fictional-riverside-network"))));
    }

    @Test
    void soIsOneOfWhatChangedSince(PageOpener browser) throws IOException {
        Evaluation later = CHECKLIST.evaluate(sample("fictional-riverside-network-2027"));
        Progress progress = Progress.between(CHECKLIST.evaluate(sample("fictional-riverside-network")), later);
        browser.inspect(
                "report-progress",
                page(Report.builder(FRAMEWORK, later).progress(progress).build()));
    }

    @Test
    void soIsOneInWelsh(PageOpener browser) throws IOException {
        Checklist welsh = CHECKLIST.withWords(TranslatedFramework.of(
                FRAMEWORK, Translations.find(FRAMEWORK, "cy").orElseThrow()));
        browser.inspect(
                "report-welsh", page(Report.of(welsh.words(), welsh.evaluate(sample("fictional-riverside-network")))));
    }

    /** The report's own words are in English there, and each text of the framework runs from the right. */
    @Test
    void soIsOneOfAFrameworkInArabic(PageOpener browser) throws IOException {
        TranslationBuilder words = Translation.builder()
                .framework(FRAMEWORK.ref())
                .language("ar")
                .status(Translation.Status.DRAFT)
                .madeBy("A test");
        FrameworkTexts.of(FRAMEWORK)
                .all()
                .forEach((id, text) -> words.addTexts(new TranslatedText(
                        id,
                        "نص عربي ".repeat(1 + text.length() / 8) + id.value().hashCode(),
                        Optional.empty())));
        TranslatedFramework arabic = TranslatedFramework.of(FRAMEWORK, words.build());
        String page = page(Report.of(
                arabic.framework(), CHECKLIST.withWords(arabic).evaluate(sample("fictional-riverside-network"))));

        browser.inspect("report-arabic", page);
        try (OpenPage open = browser.open(page, View.PHONE)) {
            assertThat(open.page().locator("h3[lang=ar][dir=rtl]").count()).isPositive();
            assertThat(open.page().locator("p > span[lang=ar][dir=rtl]").count())
                    .isPositive();
        }
    }

    @Test
    void soIsOneToBeShownWithSmallGroupsLeftOut(PageOpener browser) throws IOException {
        Evaluation full = CHECKLIST.evaluate(sample("fictional-riverside-network"));
        browser.inspect(
                "report-shown",
                page(Report.builder(FRAMEWORK, full.suppressedBelow(5))
                        .voices(Voices.of(full, 5))
                        .youSaidWeDid(YouSaidWeDid.of(full, 5))
                        .build()));
    }

    @Test
    void whateverPeopleWroteStaysText(PageOpener browser) throws IOException {
        Assessment sample = sample("fictional-riverside-network");
        String hostile = "<script>document.title='taken'</script>\"'><img src=x onerror=\"document.title='taken'\">"
                + "\u202Eتعليق طويل " + "x".repeat(10_000);
        List<Rating> ratings = sample.ratings().stream()
                .map(rating -> rating.comment().isEmpty()
                        ? rating
                        : Rating.builder()
                                .from(rating)
                                .comment(Comment.of(
                                        rating.comment().orElseThrow().id(), hostile))
                                .build())
                .toList();
        Assessment changed = Assessment.builder()
                .from(sample)
                .ratings(ratings)
                .arrangement(Arrangement.builder()
                        .from(sample.arrangement())
                        .name("</title>" + hostile)
                        .build())
                .build();
        Evaluation evaluation = CHECKLIST.evaluate(changed);
        String page = page(Report.builder(FRAMEWORK, evaluation).withWords().build());

        browser.inspect("report-hostile", page);
        try (OpenPage open = browser.open(page, View.PHONE)) {
            assertThat(open.page().title()).startsWith("</title><script>");
            assertThat(open.page().locator("img, script").count()).isZero();
        }
    }

    @Test
    void theTableBehindADrawingOpensByTheKeyboard(PageOpener browser) throws IOException {
        String page = page(WholeReport.of(CHECKLIST, sample("fictional-riverside-network")));
        try (OpenPage open = browser.open(page, View.SCREEN)) {
            Page drawn = open.page();
            drawn.locator("figure details summary").first().focus();
            drawn.keyboard().press("Enter");
            assertThat(drawn.locator("figure details table").first().isVisible())
                    .isTrue();
            open.assertAccessible();
        }
    }

    /**
     * The picture that the README shows. {@code -Dpictures.update=true} takes it anew; it isn't compared, because fonts differ
     * between machines.
     */
    @Test
    void isShownInTheReadme(PageOpener browser) throws IOException {
        Path picture = Path.of(System.getProperty("pictures", "../pictures")).resolve("report.png");
        if (Boolean.getBoolean("pictures.update")) {
            Files.createDirectories(picture.toAbsolutePath().getParent());
            String page = page(WholeReport.of(CHECKLIST, sample("fictional-riverside-network")));
            try (OpenPage open = browser.open(page, View.SCREEN)) {
                open.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
                open.page().setViewportSize(860, 1000);
                open.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
            }
        }
        assertThat(Files.readAllBytes(picture))
                .as("%s; -Dpictures.update=true takes it anew", picture)
                .startsWith(0x89, 'P', 'N', 'G')
                .hasSizeBetween(20_000, 200_000);
    }
}
