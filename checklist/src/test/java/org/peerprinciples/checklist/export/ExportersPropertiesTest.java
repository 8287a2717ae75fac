package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;

/** Whatever people write, exports stay what they are. */
class ExportersPropertiesTest {

    private static final Pattern UNESCAPED_PIPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");
    private static final Pattern UNESCAPED_ANGLE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*<");
    private static final Pattern BEGINS_A_BLOCK =
            Pattern.compile("^(#|>|[-+*]( |$)|\\d+[.)]( |$)|```|~~~|===|---|\\*\\*\\*|___|\\t| {4}|<|\\|).*");

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.all();
    }

    private static Block.Table table(String text) {
        return new Block.Table(
                List.of(Block.Column.text("Name"), Block.Column.number("Points"), Block.Column.text("Standing")),
                List.of(
                        new Block.Row(List.of(text, "1.0", "Effective"), text),
                        new Block.Row(List.of("plain", "100.0", "Not known"), "")),
                Optional.of(text));
    }

    private static Report report(String text) {
        return new Report(
                text,
                "en",
                List.of(new Report.Section(
                        text,
                        List.of(
                                new Block.Paragraph(text),
                                new Block.Bullets(List.of(new Block.Item(text, List.of(text)), Block.Item.of(text))),
                                table(text)))));
    }

    @Property
    void everyRowOfAMarkdownTableHasTheSameColumns(@ForAll("texts") String text) {
        String markdown = ReportExporters.markdown()
                .export(new Report("t", "en", List.of(new Report.Section("s", List.of(table(text))))));

        List<String> rows = markdown.lines().skip(4).toList();
        assertThat(rows)
                .hasSize(4)
                .allSatisfy(row -> assertThat(UNESCAPED_PIPE.matcher(row).results())
                        .as(row)
                        .hasSize(5));
    }

    @Property
    void markdownHasNoRawAngle(@ForAll("texts") String text) {
        assertThat(UNESCAPED_ANGLE
                        .matcher(ReportExporters.markdown().export(report(text)))
                        .results())
                .isEmpty();
    }

    @Property
    void markdownHasAsManyLinesAsItsBlocks(@ForAll("texts") String text) {
        assertThat(ReportExporters.markdown().export(report(text)).split("\n", -1))
                .hasSize(15);
    }

    @Property
    void aTextNeverBeginsABlockOfItsOwn(@ForAll("texts") String text) {
        List<String> lines =
                ReportExporters.markdown().export(report(text)).lines().toList();

        assertThat(lines.get(4)).doesNotMatch(BEGINS_A_BLOCK);
        assertThat(lines.get(6).substring(2)).doesNotMatch(BEGINS_A_BLOCK);
        assertThat(lines.get(7).substring(4)).doesNotMatch(BEGINS_A_BLOCK);
    }

    @Property
    void markdownShowsWhatWasWritten(@ForAll("texts") String text) {
        String paragraph =
                ReportExporters.markdown().export(report(text)).lines().toList().get(4);

        assertThat(paragraph.replaceAll("\\\\(\\p{Punct})", "$1")).isEqualTo(Plain.line(text));
    }

    @Property
    void textHasLinesOfAtMostEighty(@ForAll("texts") String text) {
        assertThat(ReportExporters.text().export(report(text)).lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(80));
    }

    @Property
    void textHasAllThatWasWritten(@ForAll("texts") String text) {
        String exported = ReportExporters.text()
                .export(new Report("t", "en", List.of(new Report.Section("s", List.of(new Block.Paragraph(text))))));

        assertThat(exported.lines().skip(5).collect(Collectors.joining()).replace(" ", ""))
                .isEqualTo(Plain.line(text).replace(" ", ""));
    }

    /** Programs such as GitHub take them for links. */
    @Property
    void markdownHasNoBareAddress(@ForAll("texts") String text) {
        assertThat(ReportExporters.markdown().export(report(text + " https://a.uk WWW.b.uk c@d.uk")))
                .doesNotContainPattern("(?i)(?<!\\\\)://|www\\.|(?<!\\\\)@");
    }

    @Property
    void exportsHoldNothingThatSteers(@ForAll("texts") String text) {
        for (ReportExporter exporter : List.of(ReportExporters.text(), ReportExporters.markdown())) {
            String exported = exporter.export(report(text)).replace("\n", "");
            assertThat(exported).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066\\u2067]");
            assertThat(exported.chars().filter(c -> c == '\u2068').count())
                    .isEqualTo(exported.chars().filter(c -> c == '\u2069').count());
        }
    }
}
