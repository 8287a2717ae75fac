package org.peerprinciples.checklist.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandAlonePageTest {

    private static final String HOSTILE = "</title><script>alert('1')</script>\u202E";

    private static StandAlonePageBuilder page() {
        return StandAlonePage.builder().title("Title").language("en").body("<main>Body</main>");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void letsNothingInButItsOwnStyleAndScript() throws Exception {
        Document read = Jsoup.parse(page().addSheets("p { margin: 0 }\n")
                .script("document.title = 'x < y && z';\n")
                .build()
                .html());
        Element policy = read.selectXpath("//meta[@http-equiv]").get(0);

        assertThat(policy.attr("content"))
                .isEqualTo("default-src 'none'; style-src "
                        + hash(read.select("style").get(0).data()) + "; script-src "
                        + hash(read.select("script").get(0).data()) + "; base-uri 'none'; form-action 'none'");
        assertThat(read.select("script").get(0).data()).isEqualTo("document.title = 'x < y && z';\n");
        assertThat(read.select("style")).hasSize(1);
        assertThat(read.select("style").get(0).data()).endsWith("p { margin: 0 }\n");
        // What stands before it isn't held by it.
        assertThat(policy.previousElementSibling().attr("charset")).isEqualTo("utf-8");
    }

    @Test
    void runsNothingWithoutAScript() {
        Document read = Jsoup.parse(page().build().html());

        assertThat(read.select("script")).isEmpty();
        assertThat(read.select("meta[http-equiv]").attr("content")).contains("script-src 'none';");
        assertThat(read.select("main").text()).isEqualTo("Body");
    }

    @Test
    void escapesItsTitle() {
        Document read = Jsoup.parse(page().title(HOSTILE).build().html());

        assertThat(read.title()).isEqualTo("</title><script>alert('1')</script>");
        assertThat(read.select("script")).isEmpty();
    }

    @Test
    void keepsDataFromEndingItsElement() {
        Document read = Jsoup.parse(
                page().putData("form", "{\"a\":\"</script><!--\"}").build().html());

        assertThat(read.select("script"))
                .singleElement()
                .satisfies(data -> assertThat(data.attr("type")).isEqualTo("application/json"))
                .satisfies(data -> assertThat(data.id()).isEqualTo("form"))
                .satisfies(data -> assertThat(data.data()).isEqualTo("{\"a\":\"\\u003c/script>\\u003c!--\"}"));
        assertThat(read.select("meta[http-equiv]").attr("content")).contains("script-src 'none';");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x </STYLE> y", "x </script", "<!-- x", "a\r\nb"})
    void refusesWhatEndsAStyleOrAScript(String text) {
        String message = "sheets and script must be without what ends them and carriage returns, but were with such";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page().addSheets(text).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page().script(text).build())
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"en, ltr", "cy, ltr", "ar, rtl", "he, rtl", "ur-PK, rtl", "az-Arab, rtl", "ks-Deva, ltr", "und, ltr"})
    void saysInWhichDirectionItsLanguageIsWritten(String language, String direction) {
        Element html = Jsoup.parse(page().language(language).build().html()).selectFirst("html");

        assertThat(html.attr("lang")).isEqualTo(language);
        assertThat(html.attr("dir")).isEqualTo(direction);
    }
}
