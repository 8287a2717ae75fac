package org.peerprinciples.examples.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser, in which each page opens as if it were the first one ever, from a file, with the network off. */
final class PageOpener implements AutoCloseable {

    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private PageOpener(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static PageOpener start(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new PageOpener(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium)
                                .setArgs(QUIETLY)));
    }

    /**
     * Opens a page. To be closed, which fails if the page wasn't quiet.
     *
     * @param html the page, whole
     * @param view on what it is looked at
     * @return the page, loaded
     */
    OpenPage open(String html, View view) {
        return OpenPage.load(browser.newContext(options(view)), written(html));
    }

    /** Opens a page where scripts are turned off. */
    OpenPage openWithoutScripts(String html) {
        BrowserContext context = browser.newContext(options(View.SCREEN).setJavaScriptEnabled(false));
        return OpenPage.load(context, written(html));
    }

    private static Browser.NewContextOptions options(View view) {
        return new Browser.NewContextOptions()
                .setViewportSize(view.width, view.height)
                .setColorScheme(view.colours)
                .setLocale("en-GB")
                .setOffline(true);
    }

    private static Path written(String html) {
        try {
            Path file = Files.createTempFile("page", ".html");
            file.toFile().deleteOnExit();
            return Files.writeString(file, html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds a page to all that every page is held to: in each view accessible and quiet, on phones without scrolling sideways, and
     * printed on A4. Pictures of it are kept.
     *
     * @param name what to call its pictures
     * @param html the page, whole
     */
    void inspect(String name, String html) {
        for (View view : View.values()) {
            try (OpenPage page = open(html, view)) {
                page.keepPicture(name + "-" + view.code());
                page.assertAccessible();
                page.assertFitsItsWidth();
            }
        }
        try (OpenPage page = open(html, View.SCREEN)) {
            page.print(name).assertIsA4();
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
