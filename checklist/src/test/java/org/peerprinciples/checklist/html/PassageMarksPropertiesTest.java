package org.peerprinciples.checklist.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whatever passages and texts are, marks change nothing but to mark, and mark nothing but passages. */
class PassageMarksPropertiesTest {

    private static final Templates TEMPLATES = Templates.beside(PassageMarksPropertiesTest.class);

    /** Short, of a few pieces, so that they contain, touch and overlap each other. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "b",
                "Ab",
                "ą",
                "م",
                " ",
                "  ",
                "\n",
                "&",
                "amp;",
                "<",
                ">",
                "<b>",
                "</p>",
                "\"",
                "'",
                "\u2068",
                "\u2069",
                "\u202E",
                "lt",
                "#39;",
                ".",
                "\uD83D",
                "x\u0301",
                "span",
                " lang=\"pl\"");
        return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().all().ofMaxLength(3))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<List<String>> passages() {
        return texts().list().ofMinSize(1).ofMaxSize(5);
    }

    private static String page(List<String> texts) {
        return TEMPLATES.render("passages", Map.of("texts", texts));
    }

    @Property
    void takenAwayLeaveThePageAsItWas(
            @ForAll("passages") List<String> passages, @ForAll("passages") List<String> texts) {
        String markup = page(texts.stream()
                .flatMap(text -> List.of(text, text + passages.get(0), passages.get(0)).stream())
                .toList());

        String marked = new PassageMarks(Map.of("pl", passages)).in(markup);

        assertThat(marked.replaceAll("<span lang=\"pl\" dir=\"ltr\">([^<]*)</span>", "$1")
                        .replaceAll(" lang=\"pl\"( dir=\"ltr\")?(?=>)", ""))
                .isEqualTo(markup);
    }

    @Property
    void standAroundPassagesOnly(@ForAll("passages") List<String> passages, @ForAll("passages") List<String> texts) {
        String marked = new PassageMarks(Map.of("pl", passages)).in(page(texts));
        String anyOrder = passages.stream()
                .map(CleanText::of)
                .filter(text -> !text.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "((", ")\\s*)+"));

        assertThat(Jsoup.parse(marked).select("[lang]"))
                .extracting(Element::wholeText)
                .allSatisfy(text -> assertThat(text).matches(anyOrder));
    }

    @Property
    void standWhereverATextIsAPassage(@ForAll("passages") List<String> passages) {
        List<String> seen =
                passages.stream().filter(text -> !CleanText.of(text).isEmpty()).toList();
        String marked = new PassageMarks(Map.of("pl", passages)).in(page(seen));

        assertThat(Jsoup.parse(marked).select("p, title, option"))
                .hasSize(3 * seen.size())
                .allSatisfy(each -> assertThat(each.attr("lang")).isEqualTo("pl"));
        assertThat(Jsoup.parse(marked).select("li > span, b + span"))
                .hasSize(2 * seen.size())
                .allSatisfy(each -> assertThat(each.attr("lang")).isEqualTo("pl"));
    }

    @Property
    void areNoneWithoutPassages(@ForAll("passages") List<String> texts) {
        assertThat(new PassageMarks(Map.of()).in(page(texts))).isEqualTo(page(texts));
    }
}
