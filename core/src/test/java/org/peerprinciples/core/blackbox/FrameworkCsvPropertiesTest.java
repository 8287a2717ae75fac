package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.fixture.FrameworkArbitraries;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.fixture.TailoringArbitraries;
import org.peerprinciples.core.fixture.TailoringArbitraries.Tailored;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/** A framework is the same framework as a spreadsheet, and a damaged spreadsheet is refused with problems and no more. */
class FrameworkCsvPropertiesTest {

    private static final String GOOD_NEIGHBOURS =
            new String(FrameworkCsv.write(GoodNeighbours.framework()), StandardCharsets.UTF_8);

    /** What a program takes for a formula, told apart here by other means than the library's. */
    private static final String BEGINS_FORMULA =
            "(?s)[\\t\\r\\n].*|[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*";

    private static final String ALPHABET = "[],;\"'=\t\n\r \0-+.019aelzEZ\u00e9\u2028\uD83D\uDE00\uFEFF:|";

    @Property(tries = 200)
    void aFrameworkWrittenAndReadIsTheSame(@ForAll("frameworks") Framework framework) {
        byte[] written = FrameworkCsv.write(framework);

        assertThat(FrameworkCsv.standard().problems(written)).isEmpty();
        assertThat(FrameworkCsv.standard().read(written)).isEqualTo(framework);
    }

    @Property(tries = 100)
    void byWayOfASpreadsheetTheDocumentKeepsItsBytesAndDigest(@ForAll("frameworks") Framework framework) {
        Framework again = FrameworkCsv.standard().read(FrameworkCsv.write(framework));

        assertThat(FrameworkJson.write(again)).isEqualTo(FrameworkJson.write(framework));
        assertThat(FrameworkDigests.of(again).framework())
                .isEqualTo(FrameworkDigests.of(framework).framework());
        assertThat(FrameworkCsv.write(again)).isEqualTo(FrameworkCsv.write(framework));
    }

    @Property(tries = 100)
    void noWrittenCellBeginsAFormula(@ForAll("frameworks") Framework framework) throws IOException {
        assertThat(cells(text(FrameworkCsv.write(framework))))
                .allSatisfy(row ->
                        assertThat(row).allSatisfy(cell -> assertThat(cell).doesNotMatch(BEGINS_FORMULA)));
    }

    @Property(tries = 100)
    void itIsReadTheSameHoweverAProgramSavesIt(
            @ForAll("frameworks") Framework framework, @ForAll("dialects") Dialect dialect) throws IOException {
        List<List<String>> cells = cells(text(FrameworkCsv.write(framework)));

        assertThat(FrameworkCsv.standard().read(dialect.write(cells))).isEqualTo(framework);
    }

    @Property(tries = 3_000)
    void aSpreadsheetWithOneOtherCharacterIsReadOrRefused(@ForAll("changed") String csv) {
        isReadOrRefused(csv);
    }

    @Property(tries = 500)
    void aSpreadsheetCutOffAnywhereIsReadOrRefused(@ForAll("prefixes") String csv) {
        isReadOrRefused(csv);
    }

    @Property(tries = 2_000)
    void aSpreadsheetWithAnotherCellIsReadOrRefused(@ForAll("otherCells") String csv) {
        isReadOrRefused(csv);
    }

    @Property(tries = 1_000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertThat(FrameworkCsv.standard().problems(bytes)).isNotEmpty();
        assertThatThrownBy(() -> FrameworkCsv.standard().read(bytes)).isInstanceOf(InvalidDocumentException.class);
    }

    private static void isReadOrRefused(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = FrameworkCsv.standard().problems(bytes);
        try {
            FrameworkCsv.standard().read(csv);
            assertThat(problems).isEmpty();
            Statistics.label("outcome").collect("read");
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).isNotEmpty().containsExactlyElementsOf(problems);
            assertThat(e.problems()).allSatisfy(problem -> isWithin(csv, problem));
            Statistics.label("outcome").collect("refused");
        }
    }

    private static void isWithin(String csv, Problem problem) {
        assertThat(problem.place().heading()).isPresent();
        assertThat(problem.place().line()).isBetween(0, 1 + (int) csv.lines().count());
        assertThat(problem.place().column()).isBetween(0, csv.length());
        assertThat(problem.message()).hasLineCount(1);
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).substring(1);
    }

    private static List<List<String>> cells(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** How a program saves a spreadsheet. */
    record Dialect(char separator, LineDelimiter lineEnd, boolean byteOrderMark, int columnsMore, int rowsMore) {

        byte[] write(List<List<String>> rows) throws IOException {
            StringWriter text = new StringWriter();
            int width = columnsMore + rows.stream().mapToInt(List::size).max().orElse(0);
            try (CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(lineEnd)
                    .build(text)) {
                for (List<String> row : rows) {
                    List<String> cells = new ArrayList<>(row);
                    while (columnsMore > 0 && cells.size() < width) {
                        cells.add("");
                    }
                    writer.writeRecord(cells);
                }
                for (int i = 0; i < rowsMore; i++) {
                    writer.writeRecord("", "  ", "");
                }
            }
            return ((byteOrderMark ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
        }
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of(LineDelimiter.CRLF, LineDelimiter.LF, LineDelimiter.CR),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Dialect::new);
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Combinators.combine(FrameworkArbitraries.frameworks(), nasty(), nasty())
                                .as(FrameworkCsvPropertiesTest::worded)),
                Tuple.of(
                        8,
                        Combinators.combine(TailoringArbitraries.tailored(), nasty(), nasty())
                                .as(FrameworkCsvPropertiesTest::withEverything)),
                Tuple.of(1, Arbitraries.just(Frameworks.sevenPrinciples())));
    }

    private static Framework worded(Framework framework, String one, String other) {
        return Framework.builder()
                .from(framework)
                .name(one)
                .purpose(other)
                .principles(framework.principles().stream()
                        .map(principle -> Principle.builder()
                                .from(principle)
                                .meaning(one)
                                .criteria(principle.criteria().stream()
                                        .map(criterion -> Criterion.builder()
                                                .from(criterion)
                                                .question(other)
                                                .couldShow(List.of(one, other, one))
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .corrections(List.of())
                .tailorings(named(framework.tailorings(), one))
                .build();
    }

    /** The last tailoring names the framework that it makes. */
    private static List<Tailoring> named(List<Tailoring> tailorings, String name) {
        List<Tailoring> named = new ArrayList<>(tailorings);
        if (!named.isEmpty()) {
            int last = named.size() - 1;
            named.set(last, Tailoring.builder().from(named.get(last)).name(name).build());
        }
        return named;
    }

    private static Framework withEverything(Tailored tailored, String one, String other) {
        Framework made =
                TailoredFramework.of(tailored.base(), tailored.tailoring()).framework();
        return Framework.builder()
                .from(worded(made, one, other))
                .replaces(FrameworkRef.of(FrameworkId.of("another"), new Edition(1, 0, 0)))
                .corrections(List.of(TextId.of("framework/name"), TextId.of("framework/purpose")))
                .translation(new TranslationMark(
                        FrameworkDigests.ofText(one),
                        "gd",
                        Translation.Status.DRAFT,
                        other,
                        Optional.empty(),
                        Optional.of(one),
                        List.of(TextId.of("framework/caution"))))
                .build();
    }

    /** Texts that a spreadsheet could take for something else; never blank. */
    private static Arbitrary<String> nasty() {
        return Arbitraries.strings()
                .withChars("='+-@ \t\r\n,;\"|1.e/\u00a0\u200b\uFF1Da[]")
                .ofMaxLength(6)
                .map(text -> text.codePoints().anyMatch(Character::isLetterOrDigit) ? text : text + "x");
    }

    @Provide
    Arbitrary<String> changed() {
        int length = GOOD_NEIGHBOURS.length();
        return Combinators.combine(
                        Arbitraries.integers().between(0, length - 1),
                        Arbitraries.of(ALPHABET.codePoints().boxed().toList()),
                        Arbitraries.integers().between(0, 2))
                .as((at, with, removed) -> GOOD_NEIGHBOURS.substring(0, at)
                        + Character.toString(with)
                        + GOOD_NEIGHBOURS.substring(Math.min(length, at + removed)));
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.integers()
                .between(0, GOOD_NEIGHBOURS.length())
                .map(length -> GOOD_NEIGHBOURS.substring(0, length));
    }

    @Provide
    Arbitrary<String> otherCells() throws IOException {
        List<List<String>> cells = cells(GOOD_NEIGHBOURS.substring(1));
        Arbitrary<String> values = Arbitraries.of(
                "",
                " ",
                "x",
                "1",
                "-1",
                "'-1",
                "1e999999999",
                "9".repeat(2_000),
                "1,5",
                "TRUE",
                "[criteria]",
                "[x]",
                "[",
                "[]",
                "a, b",
                ", ,",
                "welcome",
                "welcome.d1",
                "level: never",
                "step from always",
                "id",
                "2025-02-30",
                "1/2/2024",
                "{\"kind\": 1}",
                "'",
                "''",
                "\0",
                "\uD83D\uDE00");
        return Combinators.combine(
                        Arbitraries.integers().between(0, cells.size() - 1),
                        Arbitraries.integers().between(0, 26),
                        values)
                .as((row, column, value) -> {
                    List<List<String>> changed = new ArrayList<>(cells);
                    List<String> other = new ArrayList<>(cells.get(row));
                    while (other.size() <= column) {
                        other.add("");
                    }
                    other.set(column, value);
                    changed.set(row, other);
                    try {
                        return new String(
                                new Dialect(',', LineDelimiter.LF, false, 0, 0).write(changed), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
