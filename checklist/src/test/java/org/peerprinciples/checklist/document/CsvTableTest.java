package org.peerprinciples.checklist.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

class CsvTableTest {

    private static final CsvTable SMALL =
            CsvTable.of(List.of("unit", "anna", "ben"), List.of(List.of("1", "2", ""), List.of("2", "NA", "0")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,anna,ben\n1,2,\n2,NA,0\n",
                "unit;anna;ben\r\n1;2;\r\n2;NA;0",
                "unit\tanna\tben\n1\t2\t\n2\tNA\t0\n",
                "\uFEFF\"unit\",\"anna\",\"ben\"\n 1 ,2,\n2,NA , 0\n\n",
                "unit,anna,ben,,\n1,2,,,\n2,NA,0,,\n",
            })
    void whatProgramsWriteIsTheSameTable(String csv) {
        assertThat(CsvTable.read(csv.getBytes(UTF_8))).isEqualTo(SMALL);
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoHeader() {
        CsvTable table = CsvTable.read("sep=;\na;b,c\n1;2\n".getBytes(UTF_8));

        assertThat(table.columns()).containsExactly("a", "b,c");
        assertThat(table.rows()).containsExactly(new CsvTable.Row(3, 3, List.of("1", "2")));
        assertThat(table.rows().get(0).cell(1)).isEqualTo("2");
    }

    @Test
    void noProgramPartsACellByAnotherSeparator() {
        CsvTable table = CsvTable.of(
                List.of("said"), List.of(List.of("=1;2"), List.of("x;=1+1"), List.of("x\t@y"), List.of("plain")));

        assertThat(new String(table.write(), UTF_8)).isEqualTo("said\n\"'=1;2\"\n\"x;=1+1\"\n\"x\t@y\"\nplain\n");
        assertThat(CsvTable.read(table.write())).isEqualTo(table);
    }

    @Test
    void separatorsInQuotationMarksDoNotCount() {
        assertThat(CsvTable.read("\"a,b,c\";d\n1;2\n".getBytes(UTF_8)).columns())
                .containsExactly("a,b,c", "d");
    }

    @Test
    void rowsKnowTheirLine() {
        CsvTable table = CsvTable.read("a,b\n\"x\ny\",1\n\n3,4\n".getBytes(UTF_8));

        assertThat(table.rows())
                .containsExactly(
                        new CsvTable.Row(2, 2, List.of("x\ny", "1")), new CsvTable.Row(4, 5, List.of("3", "4")));
        assertThat(table.place(table.rows().get(1), 1)).hasToString("row 4, column B (b)");
    }

    @Test
    void aGzipFileIsUnpacked(@TempDir Path folder) throws IOException {
        byte[] packed = packed(SMALL.write());
        Path file = Files.write(folder.resolve("table.csv"), packed);

        assertThat(CsvTable.read(file)).isEqualTo(SMALL);
        assertThat(problems(Arrays.copyOf(packed, packed.length - 9)))
                .containsExactly(
                        "whole file: syntax: found a damaged gzip file, allowed is a table in CSV, or a whole gzip"
                                + " file of one");
    }

    @Test
    void aFileThatUnpacksToATooLongOneIsRefused() throws IOException {
        assertThat(problems(packed(new byte[CsvTable.LONGEST + 1])))
                .containsExactly("whole file: document-too-long: found more than 134217728 bytes, allowed is at most"
                        + " 134217728 bytes");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(problems("a,,a\n1,2,3\n1,2\n1,2,3,4\n7\n".getBytes(UTF_8)))
                .containsExactly(
                        "row 1, column B (header): empty: found an empty cell, allowed is the name of the column",
                        "row 1, column C (header): duplicate-field: found the name that column 1 has already, allowed is a"
                                + " name that no other column has",
                        "row 3: missing-field: found 2 cells, allowed is 3, as many as the header has",
                        "row 4: unknown-field: found 4 cells, allowed is 3, as many as the header has",
                        "row 5: missing-field: found 1 cell, allowed is 3, as many as the header has");
    }

    @Test
    void ofTooManyProblemsTheFirstAreListed() {
        List<String> problems = problems(("a,b\n" + "1\n".repeat(1500)).getBytes(UTF_8));

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(1000)).contains("too-many-problems", "up to 500 more");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(problems(new byte[0])).singleElement().asString().contains("found no row");
        assertThat(problems(",,\n1,2,3".getBytes(UTF_8))).first().asString().contains("a header without a name");
        assertThat(problems("{\"a\": 1}".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .contains("a document in JSON");
        assertThat(problems("a,b\n\"1,2\n".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("row 2: syntax: found a cell in quotation marks that isn't closed");
        assertThat(problems("a,b\n1,2\n".getBytes(UTF_16LE)))
                .singleElement()
                .asString()
                .contains("UTF-16");
    }

    @Test
    void aTableToWriteMustFit() {
        assertThatThrownBy(() -> CsvTable.of(List.of("a", "a"), List.of()))
                .hasMessage("columns must be one or more, each different, but were [a, a]");
        assertThatThrownBy(() -> CsvTable.of(List.of("a", "b"), List.of(List.of("1"))))
                .hasMessage("rows must have 2 cells, but row 2 has 1");
    }

    @Test
    void writesCommasAndPlainLineEndsAndNoFormulas(@TempDir Path folder) throws IOException {
        CsvTable table =
                CsvTable.of(List.of("a", "b,c"), List.of(List.of("=1+1", "-0.25"), List.of("a \"b\"", "2026-03-31")));
        Path file = folder.resolve("table.csv");
        table.write(file);

        assertThat(file).hasContent("a,\"b,c\"\n'=1+1,-0.25\n\"a \"\"b\"\"\",2026-03-31\n");
        assertThat(CsvTable.read(file)).isEqualTo(table);
        assertThat(table.findColumn("b,c")).contains(1);
        assertThat(table.findColumn("b")).isEmpty();
    }

    @Property(tries = 300)
    void whatIsWrittenComesBack(
            @ForAll @Size(min = 1, max = 8) List<@StringLength(max = 6) String> first,
            @ForAll @StringLength(max = 6) String last) {
        List<List<String>> rows = first.stream()
                .map(cell -> List.of(known(cell), "x", known(last)))
                .toList();
        CsvTable table = CsvTable.of(List.of("first", "x", "last"), rows);

        assertThat(CsvTable.read(table.write()).rows().stream().map(CsvTable.Row::cells))
                .isEqualTo(rows);
    }

    /** Half characters can't be written in UTF-8, and blanks around cells are taken off. */
    private static String known(String cell) {
        return new String(cell.getBytes(UTF_8), UTF_8).strip();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static List<String> problems(byte[] csv) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CsvTable.read(csv)).problems().stream()
                .map(Problem::message)
                .toList();
    }
}
