package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;

class ExportersTest {

    private static final Block.Table TABLE = new Block.Table(
            List.of(Block.Column.text("Name"), Block.Column.number("Points")),
            List.of(
                    new Block.Row(List.of("Care", "7.5"), "Because of this."),
                    Block.Row.of("A principle with a long name", "100.0")),
            Optional.of("Why"));

    private static Report report(Block... blocks) {
        return new Report("Title", "en", List.of(new Report.Section("Section", List.of(blocks))));
    }

    private static String markdownOf(String text) {
        String prefix = "# Title\n\n## Section\n\n";
        String whole = ReportExporters.markdown().export(report(new Block.Paragraph(text)));
        assertThat(whole).startsWith(prefix).endsWith("\n");
        return whole.substring(prefix.length(), whole.length() - 1);
    }

    private static String textOf(String text) {
        String prefix = "Title\n=====\n\nSection\n-------\n";
        String whole = ReportExporters.text().export(report(new Block.Paragraph(text)));
        assertThat(whole).startsWith(prefix).endsWith("\n");
        return whole.substring(prefix.length(), whole.length() - 1);
    }

    @Nested
    class Text {

        @Test
        void setsTablesInColumnsWithNumbersFlushRight() {
            assertThat(ReportExporters.text().export(report(TABLE))).isEqualTo("""
                            Title
                            =====

                            Section
                            -------
                            Name                          Points
                            ----------------------------  ------
                            Care                             7.5
                                Because of this.
                            A principle with a long name   100.0
                            """);
        }

        @Test
        void setsABlankLineBesideTablesOnly() {
            Block.Paragraph one = new Block.Paragraph("one");
            Block.Bullets two = new Block.Bullets(List.of(new Block.Item("two", List.of("deep"))));

            assertThat(ReportExporters.text().export(report(one, two, TABLE, TABLE, one)))
                    .contains("-------\none\n* two\n    - deep\n\nName", "100.0\n\nName", "100.0\n\none\n");
        }

        @Test
        void wrapsTheFirstColumnSoThatARowFits() {
            String name = "word ".repeat(40).strip();
            String text = ReportExporters.text()
                    .export(report(
                            new Block.Table(TABLE.columns(), List.of(Block.Row.of(name, "1.0")), Optional.empty())));

            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(text.lines().filter(line -> line.endsWith("     1.0"))).hasSize(1);
        }

        @Test
        void wrapsOtherColumnsOfTextsToo() {
            String text = ReportExporters.text()
                    .export(report(new Block.Table(
                            List.of(
                                    Block.Column.text("Name"),
                                    Block.Column.number("Points"),
                                    Block.Column.text("What for")),
                            List.of(
                                    Block.Row.of("name ".repeat(20), "1.0", "reason ".repeat(20)),
                                    Block.Row.of("a", "2.0", "b")),
                            Optional.empty())));

            assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(text)
                    .contains("name name name name           reason reason", "name name name name      1.0\n")
                    .endsWith("\na" + " ".repeat(24) + "2.0  b\n");
        }

        @Test
        void setsRowsAsListsWhereTheirColumnsDontFitBesideEachOther() {
            List<Block.Column> columns = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (int c = 1; c <= 8; c++) {
                columns.add(Block.Column.text("Column " + c));
                cells.add("many words in cell " + c);
            }
            String text = ReportExporters.text()
                    .export(report(
                            new Block.Table(columns, List.of(new Block.Row(cells, "So it is.")), Optional.of("Why"))));

            assertThat(text)
                    .contains("* many words in cell 1\n    - Column 2: many words in cell 2\n")
                    .endsWith("    - Column 8: many words in cell 8\n    - Why: So it is.\n");
        }

        @Test
        void leavesRoomOnASheetForWhatIsBlank() {
            String text = ReportExporters.text()
                    .export(report(new Block.Sheet(
                            "Sheet",
                            new Block.Table(
                                    List.of(
                                            Block.Column.number("No."),
                                            Block.Column.text("What"),
                                            Block.Column.text("Owner")),
                                    List.of(Block.Row.of("1", "To listen", "")),
                                    Optional.empty()))));

            assertThat(text).endsWith("* No. 1\n    - What: To listen\n    - Owner: ____________________\n");
        }

        @Test
        void breaksAWordThatIsWiderThanItsColumn() {
            String text = ReportExporters.text()
                    .export(report(new Block.Table(
                            TABLE.columns(),
                            List.of(Block.Row.of("x".repeat(10_000), "1.0"), Block.Row.of("short", "2.0")),
                            Optional.empty())));

            assertThat(text.lines().filter(line -> line.length() > 80)).isEmpty();
            assertThat(text.chars().filter(c -> c == 'x').count()).isEqualTo(10_000);
        }

        @Test
        void wrapsAtEightyColumnsAndNotBefore() {
            String exact = "a".repeat(40) + " " + "b".repeat(39);

            assertThat(textOf(exact)).isEqualTo(exact);
            assertThat(textOf(exact + "b")).isEqualTo("a".repeat(40) + "\n" + "b".repeat(40));
        }

        @Test
        void wrapsALongTitleAndUnderlinesItsWidestLine() {
            String text = ReportExporters.text().export(new Report("long title ".repeat(10), "en", List.of()));

            assertThat(text.lines())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
            assertThat(text.lines().reduce((a, b) -> b)).hasValue("=".repeat(76));
        }

        @Test
        void underlinesNoMoreThanAPageIsWide() {
            String text = ReportExporters.text().export(new Report("x".repeat(10_000), "en", List.of()));

            assertThat(text).endsWith("\n" + "=".repeat(80) + "\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u001b[31mred\u001b[0m",
                    "\u009b31mred",
                    "one\rtwo",
                    "one\u0000two",
                    "bell\u0007",
                    "one\u0085two",
                    "one\u2028two\u2029three",
                    "one\n\n\n# two",
                    "half \ud83d character"
                })
        void keepsNothingThatSteersATerminal(String hostile) {
            assertThat(textOf(hostile)).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]");
        }

        @Test
        void keepsATextFromTurningRoundWhatFollows() {
            assertThat(textOf("\u202Eevil\u202C \u2067more")).isEqualTo("evil more");
        }

        @Test
        void keepsOtherScriptsAndEmoji() {
            String kind = "שלום مرحبا 👩🏽‍🤝‍👨🏿 naïve 你好";

            assertThat(textOf(kind)).isEqualTo(kind);
        }
    }

    @Nested
    class Markdown {

        @Test
        void setsTablesWithDetailsInAColumnOfTheirOwn() {
            assertThat(ReportExporters.markdown().export(report(TABLE))).isEqualTo("""
                            # Title

                            ## Section

                            | Name | Points | Why |
                            | --- | ---: | --- |
                            | Care | 7.5 | Because of this. |
                            | A principle with a long name | 100.0 |  |
                            """);
        }

        @Test
        void leavesThatColumnOutWhereThereAreNoDetails() {
            assertThat(ReportExporters.markdown()
                            .export(report(new Block.Table(TABLE.columns(), TABLE.rows(), Optional.empty()))))
                    .contains("| Name | Points |\n| --- | ---: |\n| Care | 7.5 |\n");
        }

        @Test
        void setsDetailsBeneathTheirPoint() {
            assertThat(ReportExporters.markdown()
                            .export(report(new Block.Bullets(
                                    List.of(new Block.Item("one", List.of("deep", "deeper")), Block.Item.of("two"))))))
                    .endsWith("- one\n  - deep\n  - deeper\n- two\n");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '¦',
                value = {
                    "<b>bold</b> ¦ \\<b\\>bold\\</b\\>",
                    "[x](javascript:alert(1)) ¦ \\[x\\](javascript:alert(1))",
                    "![x](http://x) ¦ !\\[x\\](http\\://x)",
                    "a | b ¦ a \\| b",
                    "*a* _b_ ~~c~~ `d` ¦ \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`",
                    "&lt; ¦ \\&lt;",
                    "$x$ ¦ \\$x\\$",
                    "# heading ¦ \\# heading",
                    "- item ¦ \\- item",
                    "+ item ¦ \\+ item",
                    "=== ¦ \\===",
                    "1. item ¦ 1\\. item",
                    "12) item ¦ 12\\) item",
                    "1. ¦ 1\\.",
                    "\\ ¦ \\\\",
                    "\\| ¦ \\\\\\|"
                })
        void escapesWhatWouldSteerIt(String hostile, String escaped) {
            assertThat(markdownOf(hostile)).isEqualTo(escaped);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "7.5",
                    "100.0 (60.0)",
                    "A sentence. Another (in brackets).",
                    "2.5 of 3",
                    "self-help",
                    "c-14",
                    "1 + 1 = 2",
                    "no. 1",
                    ".5",
                    "so!",
                    "x) y",
                    "“quoted”"
                })
        void leavesOrdinaryTextAlone(String ordinary) {
            assertThat(markdownOf(ordinary)).isEqualTo(ordinary);
        }

        @Test
        void putsEveryTextOnOneLine() {
            assertThat(markdownOf("one\n\n# two\r\n| three")).isEqualTo("one # two \\| three");
        }
    }

    @Nested
    class Reports {

        @Test
        void keepNoHoldOnTheListsTheyWereMadeFrom() {
            List<String> words = new ArrayList<>(List.of("one"));
            Block.Row row = new Block.Row(words, "");
            Block.Item item = new Block.Item("text", words);
            List<Block.Item> items = new ArrayList<>(List.of(item));
            Block.Bullets bullets = new Block.Bullets(items);
            List<Block> blocks = new ArrayList<>(List.of(bullets));
            Report.Section section = new Report.Section("heading", blocks);
            List<Report.Section> sections = new ArrayList<>(List.of(section));
            Report report = new Report("title", "en", sections);
            words.clear();
            items.clear();
            blocks.clear();
            sections.clear();

            assertThat(row.cells()).containsExactly("one");
            assertThat(report.sections().get(0).blocks()).containsExactly(bullets);
            assertThat(bullets.items().get(0).details()).containsExactly("one");
        }
    }
}
