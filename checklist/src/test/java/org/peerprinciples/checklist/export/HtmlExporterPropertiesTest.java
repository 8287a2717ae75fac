package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.peerprinciples.checklist.html.CleanText;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

/** Whatever people write, a page has our markup only, and shows what was written. */
class HtmlExporterPropertiesTest {

    private static final Set<String> OURS = markup(page("word"));

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.all();
    }

    /** Every text in every block. */
    private static Report report(String text) {
        Block.Table table = new Block.Table(
                List.of(Block.Column.text(text), Block.Column.number(text)),
                List.of(new Block.Row(List.of(text, text), text)),
                Optional.empty());
        Block.Table wide = new Block.Table(
                Stream.generate(() -> Block.Column.text(text)).limit(7).toList(),
                List.of(new Block.Row(Stream.generate(() -> text).limit(7).toList(), text)),
                Optional.of(text));
        BigDecimal half = new BigDecimal("50.0");
        Drawing.Bar bar = new Drawing.Bar(
                text,
                text,
                Optional.of(text),
                text,
                Optional.of(BigDecimal.ONE),
                Optional.of(half),
                Optional.of(half),
                half,
                Optional.of(half));
        List<Block> blocks = List.of(
                new Block.Paragraph(text),
                new Block.Callout(text, text),
                new Block.Quotation(text, text),
                new Block.Bullets(List.of(new Block.Item(text, List.of(text)))),
                new Block.Panels(List.of(new Block.Panel(text, List.of(new Block.Paragraph(text))))),
                table,
                wide,
                new Block.Sheet(text, wide),
                new Block.Space(text, 2),
                new Drawing.Profile(
                        text, text, new Drawing.Legend(text, text, text, Optional.of(text)), List.of(bar), table),
                new Drawing.Dots(
                        text,
                        text,
                        List.of(text, text),
                        List.of(new Drawing.Line(text, List.of(new Drawing.Dot(text, half)))),
                        table),
                new Drawing.Leaves(text, text, List.of(new Drawing.Branch(text, List.of(text))), table));
        Report.Section section =
                new Report.Section(text, blocks, List.of(new Report.Section(text, List.of(new Block.Paragraph(text)))));
        return new Report(text, "en", List.of(section, section, section, section));
    }

    private static Document page(String text) {
        return Jsoup.parse(ReportExporters.html().export(report(text)));
    }

    /** Every kind of element with the names of its attributes. */
    private static Set<String> markup(Document page) {
        return page.getAllElements().stream()
                .map(each -> each.tagName()
                        + each.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void hasNoMarkupButOurs(@ForAll("texts") String text) {
        Document page = page(text);

        // What is empty may be left out, but nothing is added.
        assertThat(OURS).containsAll(markup(page));
        if (!CleanText.of(text).isEmpty()) {
            assertThat(markup(page)).isEqualTo(OURS);
            assertThat(page.getAllElements()).hasSameSizeAs(page("word").getAllElements());
        }
    }

    @Property(tries = 300)
    void showsWhatWasWritten(@ForAll("texts") String text) {
        String clean = CleanText.of(text);
        Document page = page(text);

        assertThat(page.select(
                        "h1, main p:not([class]), .quotation figcaption, li li, ul:not([class]) > li > span, td, .panel h4, .label, th[scope=col],"
                                + " svg title, .leaf span, .levels span"))
                .hasSizeGreaterThan(100)
                .extracting(Element::wholeText)
                .allSatisfy(shown -> assertThat(shown).contains(clean));
        assertThat(page.select("main p:not([class])"))
                .extracting(Element::wholeText)
                .containsOnly(clean);
        assertThat(page.select("td"))
                .extracting(each -> each.attr("data-column"))
                .containsOnly(clean);
        assertThat(page.select("body *"))
                .extracting(Element::ownText)
                .allSatisfy(shown -> assertThat(shown).doesNotContainPattern("[\\u202A-\\u202E\\u2066\\u2067]"));
    }

    @Property(tries = 100)
    void leadsNowhereButIntoItself(@ForAll("texts") String text) {
        Document page = page(text);

        assertThat(page.select("[src], [style], script, link, iframe, form, object, use, image, base"))
                .isEmpty();
        assertThat(page.select("[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        });
        assertThat(OURS).noneMatch(each -> each.matches(".*[\\[ ](style|on[a-z]+)[\\],].*"));
    }

    @Property(tries = 20)
    void isTheSameEachTime(@ForAll("texts") String text) {
        assertThat(ReportExporters.html().export(report(text)))
                .isEqualTo(ReportExporters.html().export(report(text)));
    }
}
