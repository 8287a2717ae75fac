package org.peerprinciples.checklist.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a page says that a text is in another language, and how. */
class PassageMarksTest {

    private static final PassageMarks POLISH = new PassageMarks(Map.of(
            "pl", List.of("Nadzieja", "Nadzieja i siła", "W pełni", "Tom & Ola", "amp", "<b>", "Czy? <img src=x>")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // All of an element's text is marked on the element.
                "<p class=\"prose\">Nadzieja</p> | <p class=\"prose\" lang=\"pl\" dir=\"ltr\">Nadzieja</p>",
                "<p>Nadzieja W pełni</p> | <p lang=\"pl\" dir=\"ltr\">Nadzieja W pełni</p>",
                "<option value=\"Nadzieja\">Nadzieja</option> | <option value=\"Nadzieja\" lang=\"pl\" dir=\"ltr\">Nadzieja</option>",
                "<title>Nadzieja</title><desc>Nadzieja</desc> | <title lang=\"pl\">Nadzieja</title><desc lang=\"pl\">Nadzieja</desc>",
                // A part of it, by a span around it.
                "<p>On Nadzieja, so far</p> | <p>On <span lang=\"pl\" dir=\"ltr\">Nadzieja</span>, so far</p>",
                "<li>Nadzieja</li> | <li><span lang=\"pl\" dir=\"ltr\">Nadzieja</span></li>",
                "<td data-column=\"Nadzieja\">W pełni</td> | <td data-column=\"Nadzieja\"><span lang=\"pl\" dir=\"ltr\">W pełni</span></td>",
                "<p><b>1</b> Nadzieja</p> | <p><b>1</b> <span lang=\"pl\" dir=\"ltr\">Nadzieja</span></p>",
                // The longest, and whole words.
                "<p>“Nadzieja i siła”</p> | <p>“<span lang=\"pl\" dir=\"ltr\">Nadzieja i siła</span>”</p>",
                "<p>Nadzieja is</p> | <p><span lang=\"pl\" dir=\"ltr\">Nadzieja</span> is</p>",
                "<p>Nadziejami</p> | <p>Nadziejami</p>",
                "<p>aNadzieja</p> | <p>aNadzieja</p>",
                "<p>Nadzieja\u0301</p> | <p>Nadzieja\u0301</p>",
                "<p>nadzieja</p> | <p>nadzieja</p>",
                // Escaped, as the page has it, and never within the name of a character.
                "<p>Tom &amp; Ola!</p> | <p><span lang=\"pl\" dir=\"ltr\">Tom &amp; Ola</span>!</p>",
                "<p>A &amp; B</p> | <p>A &amp; B</p>",
                "<p>&lt;b&gt;</p><b>x</b> | <p lang=\"pl\" dir=\"ltr\">&lt;b&gt;</p><b>x</b>",
                "<p>Czy? &lt;img src=x&gt;</p> | <p lang=\"pl\" dir=\"ltr\">Czy? &lt;img src=x&gt;</p>",
                // What can't hold markup stays as it is.
                "<desc>Nadzieja: 50</desc> | <desc>Nadzieja: 50</desc>",
                "<div aria-label=\"Nadzieja\"></div> | <div aria-label=\"Nadzieja\"></div>",
            })
    void areMarkedThere(String markup, String marked) {
        assertThat(POLISH.in(markup)).isEqualTo(marked);
    }

    @Test
    void runInTheirOwnDirection() {
        PassageMarks arabic = new PassageMarks(Map.of("ar", List.of("الأمل")));

        assertThat(arabic.in("<p>About \u2068الأمل\u2069: 50</p>"))
                .isEqualTo("<p>About \u2068<span lang=\"ar\" dir=\"rtl\">الأمل</span>\u2069: 50</p>");
        assertThat(arabic.in("<h2>الأمل</h2>")).isEqualTo("<h2 lang=\"ar\" dir=\"rtl\">الأمل</h2>");
    }

    @Test
    void areInOneOfSeveralLanguages() {
        PassageMarks marks = new PassageMarks(Map.of("pl", List.of("Nadzieja"), "en", List.of("Hope")));

        assertThat(marks.in("<p>Nadzieja Hope</p>"))
                .isEqualTo(
                        "<p><span lang=\"pl\" dir=\"ltr\">Nadzieja</span> <span lang=\"en\" dir=\"ltr\">Hope</span></p>");
    }

    @Test
    void aLanguageThatIsNoneCannotBecomeMarkup() {
        PassageMarks marks = new PassageMarks(Map.of("\"><script>", List.of("word")));

        assertThat(marks.in("<p>word</p>")).isEqualTo("<p lang=\"und\" dir=\"ltr\">word</p>");
    }

    @Test
    void aPageMarksItsBodyAndNothingElse() {
        Document page = Jsoup.parse(StandAlonePage.builder()
                .title("Nadzieja")
                .language("en")
                .body("<main><p>Nadzieja</p></main>")
                .putPassages("pl", List.of("Nadzieja"))
                .putData("words", "{\"a\":\"Nadzieja\"}")
                .script("say('Nadzieja');\n")
                .build()
                .html());

        assertThat(page.select("[lang]"))
                .extracting(each -> each.tagName() + each.attr("lang"))
                .containsExactly("htmlen", "ppl");
        assertThat(page.select("script"))
                .extracting(each -> each.data())
                .containsExactly("{\"a\":\"Nadzieja\"}", "say('Nadzieja');\n");
    }
}
