package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page that is open in the browser, with what it has said and asked for since. */
final class OpenPage implements AutoCloseable {

    /** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** What a page makes itself. */
    private static final List<String> OWN = List.of("blob:", "data:", "about:");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> noises = new ArrayList<>();

    private OpenPage(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
    }

    static OpenPage load(BrowserContext context, Path file) {
        OpenPage open = new OpenPage(context, file.toUri().toString());
        context.onRequest(open::heard);
        open.show(open.page);
        return open;
    }

    private void show(Page page) {
        page.onPageError(error -> noises.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                noises.add("console: " + message.text());
            }
        });
        page.navigate(address);
    }

    /** The same page in another tab of the same browser. */
    Page another() {
        Page another = context.newPage();
        show(another);
        return another;
    }

    private void heard(Request request) {
        String url = request.url();
        String plain = url.contains("#") ? url.substring(0, url.indexOf('#')) : url;
        if (!plain.equals(address) && OWN.stream().noneMatch(url::startsWith)) {
            noises.add("request: " + url);
        }
    }

    /** The page, to click and type in. */
    Page page() {
        return page;
    }

    /** Fails if anything was asked for but the page itself, or an error was told on the console. */
    void assertQuiet() {
        assertThat(noises).as("errors and requests of the page").isEmpty();
    }

    /** Fails if axe-core finds something against WCAG, levels A and AA. What the page looks like now counts. */
    void assertAccessible() {
        // Evaluated by the debugger, which a page's security policy doesn't hold back.
        List<Rule> violations = new AxeBuilder(page)
                .withTags(WCAG)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().flatMap(OpenPage::told))
                .as("what axe-core finds")
                .isEmpty();
    }

    private static Stream<String> told(Rule rule) {
        return rule.getNodes().stream().map(node -> rule.getId() + ": " + rule.getHelp() + ": " + where(node));
    }

    private static String where(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml();
    }

    /** Fails if the page is wider than what it is shown on. */
    void assertFitsItsWidth() {
        Object wide = page.evaluate("""
                () => {
                    const width = document.documentElement.clientWidth;
                    const whole = document.documentElement.scrollWidth;
                    return whole <= width ? [] : [`${whole} of ${width} pixels`].concat(
                        [...document.body.querySelectorAll('*')]
                            .filter(each => each.getBoundingClientRect().right > width + 0.5)
                            .slice(0, 5)
                            .map(each => each.tagName.toLowerCase() + (each.id ? '#' + each.id : '')));
                }
                """);
        assertThat((List<?>) wide).as("what is wider than the screen").isEmpty();
    }

    /** Keeps a picture of the whole page as output of the build. */
    void keepPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(output(name + ".png")).setFullPage(true));
    }

    /** Prints the page as its style wants, and keeps what is printed as output of the build. */
    PrintedPage print(String name) {
        return PrintedPage.of(page.pdf(new Page.PdfOptions()
                .setPath(output(name + ".pdf"))
                .setFormat("A4")
                .setOutline(true)
                .setTagged(true)
                .setPreferCSSPageSize(true)));
    }

    private static Path output(String name) {
        try {
            return Files.createDirectories(Path.of(System.getProperty("screenshots", "target/screenshots")))
                    .resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        assertQuiet();
    }
}
