package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

class HtmlExporterTest {

    private static final Document PAGE = page(EveryBlock.report("en"));

    private static final Block.Table EMPTY =
            new Block.Table(List.of(Block.Column.text("Name")), List.of(), Optional.empty());

    private static Document page(Report report) {
        return Jsoup.parse(ReportExporters.html().export(report));
    }

    private static Document page(Block... blocks) {
        return page(new Report("Title", "en", List.of(new Report.Section("Section", List.of(blocks)))));
    }

    @Nested
    class Pages {

        @Test
        void letNothingInButTheirOwnStyle() throws Exception {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(PAGE.select("style").get(0).data().getBytes(StandardCharsets.UTF_8));

            assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';")
                    .contains("script-src 'none';");
        }

        @Test
        void haveHeadingsThatLeaveNoLevelOut() {
            List<Integer> levels = PAGE.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                    .toList();

            assertThat(levels.get(0)).isEqualTo(1);
            assertThat(levels.subList(1, levels.size())).doesNotContain(1);
            for (int h = 1; h < levels.size(); h++) {
                assertThat(levels.get(h)).isLessThanOrEqualTo(levels.get(h - 1) + 1);
            }
        }

        @Test
        void stopAtTheDeepestLevelThatThereIs() {
            Report.Section section = new Report.Section("7", List.of());
            for (int depth = 6; depth > 0; depth--) {
                section = new Report.Section(String.valueOf(depth), List.of(), List.of(section));
            }

            assertThat(page(new Report("t", "en", List.of(section))).select("h6"))
                    .hasSize(3);
        }

        @Test
        void giveEachIdOnceAndReferToWhatIsThere() {
            List<String> ids = PAGE.select("[id]").eachAttr("id");

            assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(30);
            assertThat(PAGE.select("[aria-labelledby], [aria-describedby]"))
                    .isNotEmpty()
                    .allSatisfy(each -> {
                        String named = each.attr("aria-labelledby") + " " + each.attr("aria-describedby");
                        assertThat(ids).containsAll(Set.of(named.strip().split(" +")));
                    });
        }

        @Test
        void listTheirSectionsAfterTheFirst() {
            assertThat(PAGE.select("nav a"))
                    .extracting(Element::text)
                    .startsWith("The profile of principles")
                    .hasSize(7);
            assertThat(PAGE.select("nav").get(0).previousElementSibling().id()).isEqualTo("s1");
            assertThat(page(new Block.Paragraph("short")).select("nav")).isEmpty();
        }

        @Test
        void sayTheirOwnWordsInTheirLanguage() {
            Document welsh = page(EveryBlock.report("cy"));

            assertThat(welsh.select("html").attr("lang")).isEqualTo("cy");
            assertThat(welsh.select(".skip").text()).isEqualTo("Neidio at yr adroddiad");
            assertThat(welsh.select("summary").get(0).text()).isEqualTo("Yr un peth fel tabl");
            assertThat(PAGE.select("summary").get(0).text()).isEqualTo("The same as a table");
        }

        @Test
        void keepALongWordWhole() {
            String word = "x".repeat(10_000);

            assertThat(page(new Block.Paragraph(word)).select("main p").text()).isEqualTo(word);
        }
    }

    @Nested
    class Tables {

        @Test
        void haveANameAndSayWhatHeadsWhat() {
            assertThat(PAGE.select("table")).hasSize(5).allSatisfy(table -> {
                assertThat(table.select("caption").text()).isNotEmpty();
                assertThat(table.select("thead th").eachAttr("scope")).containsOnly("col");
                assertThat(table.select("tbody th").eachAttr("scope")).containsOnly("row");
                int columns = table.select("thead th").size();
                assertThat(table.select("tbody tr"))
                        .allSatisfy(row -> assertThat(row.children()).hasSize(columns));
            });
        }

        @Test
        void scrollByThemselvesWhereTheyAreWide() {
            Element wide = PAGE.select(".scrolling").get(0);

            assertThat(PAGE.select(".scrolling")).hasSize(1);
            assertThat(wide.attr("tabindex")).isEqualTo("0");
            assertThat(wide.attr("aria-label")).isEqualTo("Action sheet");
        }

        @Test
        void leaveRoomOnASheetWhereColumnsAreBlank() {
            assertThat(PAGE.select(".sheet th.blank").eachText()).containsExactly("Owner", "Due", "Status");
            assertThat(PAGE.select(".sheet td.blank"))
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.html()).isEmpty());
            assertThat(PAGE.select("table:not(.sheet) .blank")).isEmpty();
        }

        @Test
        void showASentenceAboutARowInItsColumnOrElseWithItsName() {
            assertThat(PAGE.select(".sheet td:last-child").get(0).text())
                    .isEqualTo("People who walk see less choice than the others.");
            assertThat(PAGE.select("th .detail").eachText()).containsExactly("By at least one side.");
        }
    }

    @Nested
    class Drawings {

        @Test
        void haveATitleADescriptionAndATable() {
            assertThat(PAGE.select("figure.drawing")).hasSize(3).allSatisfy(figure -> {
                assertThat(PAGE.getElementById(figure.attr("aria-labelledby")).text())
                        .isNotEmpty();
                assertThat(PAGE.getElementById(figure.attr("aria-describedby")).text())
                        .isNotEmpty();
                assertThat(figure.select("details table tbody tr")).isNotEmpty();
            });
            assertThat(PAGE.select("svg[role=img]")).hasSize(9).allSatisfy(svg -> {
                assertThat(svg.select("> title").text()).isNotEmpty();
                assertThat(svg.select("> desc").text()).isNotEmpty();
            });
            assertThat(PAGE.select("svg:not([role=img])"))
                    .allSatisfy(svg -> assertThat(svg.closest("[aria-hidden=true], [role=img]"))
                            .isNotNull());
        }

        @Test
        void setTheProfileByItsFigures() {
            Element bar = PAGE.select(".bar").get(1);

            assertThat(bar.select(".label").text()).isEqualTo("Safety and trust Effective 80.4 (78.6 to 82.1)");
            assertThat(bar.select("desc").text())
                    .isEqualTo("Effective; where the score can come to: 78.6 to 82.1; so far: 80.4;"
                            + " effective from here on: 60.0; a year ago: 71.4");
            assertThat(bar.select("rect.range").attr("x")).isEqualTo("78.6%");
            assertThat(bar.select("rect.range").attr("width")).isEqualTo("3.5%");
            assertThat(bar.select("circle.point").attr("cx")).isEqualTo("80.4%");
            assertThat(bar.select("circle.before").attr("cx")).isEqualTo("71.4%");
            assertThat(bar.select("line.mark").attr("x1")).isEqualTo("60.0%");
        }

        @Test
        void sayOnPaperWhatTheTableBehindThemSays() {
            assertThat(PAGE.select(".bar .on-paper").get(0).text())
                    .isEqualTo("a year ago: 71.4. Why it is Effective, and what would settle it.");
            assertThat(PAGE.select(".bar .but-not").eachText()).containsExactly("Answers are missing");
            assertThat(PAGE.select(".line-of-dots .on-paper").get(0).text()).isEqualTo("A: 33.3; B: 100.0; C: 100.0");
        }

        @Test
        void sayOneNumberOnce() {
            assertThat(PAGE.select(".bar").get(2).select("desc").text())
                    .isEqualTo("Effective; so far: 75.0; effective from here on: 60.0; a year ago: 75.0");
        }

        @Test
        void setNothingWhereThereIsNoBasis() {
            Element bar = PAGE.select(".bar").get(7);

            assertThat(bar.select(".label").text()).isEqualTo("Support for supporters No basis to say");
            assertThat(bar.select(".range, .point, .before")).isEmpty();
            assertThat(bar.select("desc").text()).isEqualTo("No basis to say; effective from here on: 60.0");
        }

        @Test
        void giveARangeWithoutAPointInWords() {
            Drawing.Bar bar = new Drawing.Bar(
                    "Care",
                    "Not known",
                    Optional.empty(),
                    "Because",
                    Optional.of(BigDecimal.ZERO),
                    Optional.of(BigDecimal.valueOf(100)),
                    Optional.empty(),
                    BigDecimal.valueOf(60),
                    Optional.of(BigDecimal.TEN));
            Document page = page(new Drawing.Profile(
                    "t", "d", new Drawing.Legend("range", "point", "mark", Optional.empty()), List.of(bar), EMPTY));

            assertThat(page.select(".bar .soft").text()).isEqualTo("0 to 100");
            assertThat(page.select(".legend li")).hasSize(3);
            assertThat(page.select("svg desc").text()).isEqualTo("Not known; range: 0 to 100; mark: 60");
        }

        @Test
        void setWhoWouldStandOnEachOtherBelowEachOther() {
            Element line = PAGE.select(".line-of-dots").get(0);
            List<Element> dots = line.select("svg svg");

            assertThat(dots).extracting(Element::text).containsExactly("A", "B", "C");
            assertThat(dots).extracting(dot -> dot.attr("x")).containsExactly("37.48%", "87.50%", "87.50%");
            assertThat(dots).extracting(dot -> dot.attr("y")).containsExactly("16", "16", "44");
            assertThat(line.select(".grid").eachAttr("x1")).containsExactly("12.50%", "37.50%", "62.50%", "87.50%");
            assertThat(line.select("desc").text())
                    .isEqualTo("People who walk: 33.3; Peer supporters: 100.0; Coordinator: 100.0");
        }

        @Test
        void tellManyPeopleApartByLetterOrNumber() {
            List<Drawing.Dot> dots = Stream.iterate(0, i -> i + 1)
                    .limit(28)
                    .map(i -> new Drawing.Dot("role " + i, BigDecimal.valueOf(3L * i)))
                    .toList();
            Document page = page(
                    new Drawing.Dots("t", "d", List.of("low", "high"), List.of(new Drawing.Line("q", dots)), EMPTY));

            assertThat(page.select(".legend text").eachText())
                    .doesNotHaveDuplicates()
                    .startsWith("A", "B")
                    .endsWith("Z", "27", "28");
            // Those in one lane keep their distance: 10 of 100, of which half is between the levels' middles.
            assertThat(page.select(".line-of-dots svg svg").stream()
                            .collect(Collectors.groupingBy(dot -> dot.attr("y")))
                            .values())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(lane -> {
                        for (int d = 1; d < lane.size(); d++) {
                            assertThat(place(lane.get(d)) - place(lane.get(d - 1)))
                                    .isGreaterThanOrEqualTo(10.0);
                        }
                    });
        }

        private double place(Element dot) {
            return Double.parseDouble(dot.attr("x").replace("%", ""));
        }

        @Test
        void hangPledgesOnTheirBranch() {
            assertThat(PAGE.select(".branch").get(0).select(".leaf").eachText())
                    .containsExactly("I wait for the last one.", "I ask before I take a picture.");
        }
    }

    @Nested
    class TemplatesOfTheirs {

        private static final Path FOLDER = Path.of("src/main/resources/org/peerprinciples/checklist/export");

        /** What may go in as it is: markup that other templates made. */
        private static final Set<String> READY = Set.of("blocks", "sections", "first", "table", "figure");

        @ParameterizedTest
        @ValueSource(strings = {"\\{\\{\\{([^}]*)}}}", "\\{\\{&([^}]*)}}"})
        void putInNoTextUnescaped(String raw) throws IOException {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".mustache"))
                        .toList()) {
                    Matcher found = Pattern.compile(raw).matcher(Files.readString(file));
                    while (found.find()) {
                        assertThat(READY).as(file.toString()).contains(found.group(1));
                    }
                }
            }
        }

        @Test
        void quoteEveryAttribute() throws IOException {
            try (Stream<Path> files = Files.list(FOLDER)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".mustache"))
                        .toList()) {
                    assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("=(?!\")");
                }
            }
        }
    }
}
