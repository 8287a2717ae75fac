package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What looks at pages finds what it should, and nothing in a page that is well made. */
@ExtendWith(WithBrowser.class)
class HarnessTest {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final String SCRIPTS = "script-src 'unsafe-inline'; style-src 'unsafe-inline'";
    private static final String SOUND =
            "<h1>Tea</h1><p>Every <a href=\"#end\">Tuesday</a>.</p><p id=\"end\">At ten.</p>";

    private static String page(String style, String content) {
        return page(POLICY, style, content);
    }

    private static String page(String policy, String style, String content) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta name="viewport" content="width=device-width">
                <title>Tea</title>
                <style>
                :root { color-scheme: light dark; background: #fff; color: #111 }
                a { color: #00c }
                @media (prefers-color-scheme: dark) { :root { background: #111; color: #eee } a { color: #9cf } }
                @page { size: A4 }
                %s
                </style>
                </head>
                <body><main>%s</main></body>
                </html>
                """.formatted(policy, style, content);
    }

    private static void finds(String what, Runnable look) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(look::run).withMessageContaining(what);
    }

    private static void isLoud(PageOpener browser, String what, String html) {
        finds(what, () -> {
            try (OpenPage page = browser.open(html, View.SCREEN)) {
                page.page().waitForTimeout(200);
            }
        });
    }

    @Test
    void aSoundPagePassesInEveryViewAndOnPaperAndLeavesPictures(PageOpener browser) {
        browser.inspect("harness", page("", SOUND));

        for (View view : View.values()) {
            assertThat(Path.of(System.getProperty("screenshots"), "harness-" + view.code() + ".png"))
                    .satisfies(picture -> assertThat(Files.size(picture)).isGreaterThan(1_000));
        }
    }

    @Test
    void findsWhatSomePeopleCannotUse(PageOpener browser) {
        try (OpenPage page = browser.open(
                page("", SOUND + "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">"), View.SCREEN)) {
            finds("image-alt", page::assertAccessible);
        }
        try (OpenPage page = browser.open(page("", SOUND).replace(" lang=\"en\"", ""), View.PHONE)) {
            finds("html-has-lang", page::assertAccessible);
        }
    }

    @Test
    void looksAtDarkColoursInTheDark(PageOpener browser) {
        String html = page("@media (prefers-color-scheme: dark) { p { color: #222 } }", SOUND);

        try (OpenPage page = browser.open(html, View.SCREEN)) {
            page.assertAccessible();
        }
        try (OpenPage page = browser.open(html, View.SCREEN_DARK)) {
            finds("color-contrast", page::assertAccessible);
        }
    }

    @Test
    void findsWhatIsTooWideForAPhone(PageOpener browser) {
        String html = page("#wide { width: 350px }", SOUND + "<div id=\"wide\">Wide</div>");

        try (OpenPage page = browser.open(html, View.PHONE)) {
            page.assertFitsItsWidth();
        }
        try (OpenPage page = browser.open(html, View.NARROW)) {
            finds("div#wide", page::assertFitsItsWidth);
        }
    }

    @Test
    void hearsErrorsAndRequests(PageOpener browser) {
        isLoud(browser, "console: spilt", page(SCRIPTS, "", SOUND + "<script>console.error('spilt')</script>"));
        isLoud(browser, "error: ", page(SCRIPTS, "", SOUND + "<script>throw new Error('spilt')</script>"));
        isLoud(
                browser,
                "request: https://example.org/tea.png",
                page("img-src *", "", SOUND + "<img alt=\"Tea\" src=\"https://example.org/tea.png\">"));
        isLoud(browser, "console: ", page("", SOUND + "<img alt=\"Tea\" src=\"https://example.org/tea.png\">"));
        isLoud(browser, "request: file:", page("img-src *", "", SOUND + "<img alt=\"Tea\" src=\"tea.png\">"));
    }

    @Test
    void whatAPageMakesItselfIsNoRequest(PageOpener browser) {
        String makes = """
                <button id="save">Save</button>
                <script>
                document.getElementById('save').onclick = () => {
                    const link = document.createElement('a');
                    link.href = URL.createObjectURL(new Blob(['{}'], {type: 'application/json'}));
                    link.download = 'answers.json';
                    link.click();
                };
                </script>
                """;
        try (OpenPage page = browser.open(page(SCRIPTS, "", SOUND + makes), View.PHONE)) {
            var saved = page.page().waitForDownload(() -> page.page().click("#save"));

            assertThat(saved.suggestedFilename()).isEqualTo("answers.json");
            assertThat(saved.path()).content().isEqualTo("{}");
        }
    }

    @Test
    void aReloadIsNoRequest(PageOpener browser) {
        try (OpenPage page = browser.open(page("", SOUND), View.PHONE)) {
            page.page().click("a");
            page.page().reload();
            page.assertQuiet();
        }
    }

    @Test
    void countsTheSheetsOnWhichAPageIsPrinted(PageOpener browser) {
        String broken = "<div style=\"break-after: page\">One</div><p>Two</p>";
        try (OpenPage page = browser.open(page("", broken), View.SCREEN)) {
            assertThat(page.print("harness-sheets").sheets()).isEqualTo(2);
        }
        try (OpenPage page = browser.open(page("", SOUND).replace("size: A4", "size: A5"), View.SCREEN)) {
            PrintedPage small = page.print("harness-small");
            assertThat(small.sheets()).isEqualTo(1);
            finds("", small::assertIsA4);
        }
    }
}
