package org.peerprinciples.checklist.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.peerprinciples.core.document.CellGuard;
import org.peerprinciples.core.document.SheetSeparator;
import org.peerprinciples.core.document.SheetText;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Reads and writes plain tables. Only what isn't a table at all ends reading early. */
final class CsvTables {

    private static final Place WHOLE = Place.ofCell("", 0, 0);

    /** Also where a program would part a cell that has no comma. */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return CellGuard.isPartedElsewhere(value);
        }
    };

    private final TableProblems problems = new TableProblems();

    private CsvTables() {}

    static CsvTable read(byte[] csv) {
        return new CsvTables().table(SheetText.read(unpacked(csv)));
    }

    static byte[] write(CsvTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QUOTES)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(guarded(table.columns()));
            table.rows().forEach(row -> writer.writeRecord(guarded(row.cells())));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory must be writable", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(CellGuard::withoutFormula).toList();
    }

    /** A small file can unpack to a huge one, so no more is unpacked than may be. */
    private static byte[] unpacked(byte[] csv) {
        byte[] plain = csv;
        if (csv.length > 1 && csv[0] == (byte) 0x1f && csv[1] == (byte) 0x8b) {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(csv))) {
                plain = in.readNBytes(CsvTable.LONGEST + 1);
            } catch (IOException e) {
                throw refused(ProblemCode.SYNTAX, "a damaged gzip file", "a table in CSV, or a whole gzip file of one");
            }
        }
        if (plain.length > CsvTable.LONGEST) {
            String limit = CsvTable.LONGEST + " bytes";
            throw refused(ProblemCode.DOCUMENT_TOO_LONG, "more than " + limit, "at most " + limit);
        }
        return plain;
    }

    private static InvalidDocumentException refused(ProblemCode code, String found, String allowed) {
        return new InvalidDocumentException("table", List.of(Problem.of(code, WHOLE, found, allowed)));
    }

    private CsvTable table(String text) {
        if (text.stripLeading().startsWith("{")) {
            throw refused(ProblemCode.SYNTAX, "a document in JSON", "a table in CSV");
        }
        List<CsvTable.Row> rows = rows(text);
        if (rows.isEmpty()) {
            throw refused(ProblemCode.EMPTY, "no row", "a header with the names of the columns, and rows below it");
        }
        List<String> columns = header(rows.get(0));
        List<CsvTable.Row> fitted = new ArrayList<>();
        for (CsvTable.Row row : rows.subList(1, rows.size())) {
            fit(row, columns.size(), fitted);
        }
        problems.throwIfAny("table");
        return new CsvTable(columns, fitted);
    }

    private static List<CsvTable.Row> rows(String text) {
        List<CsvTable.Row> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(SheetSeparator.ofTable(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                number++;
                List<String> cells = each.getFields();
                boolean isHint = number == 1 && SheetSeparator.isNamedBy(cells.get(0));
                boolean isEmpty = cells.size() == 1 && cells.get(0).isBlank();
                if (!isHint && !isEmpty) {
                    rows.add(new CsvTable.Row(number, (int) each.getStartingLineNumber(), plain(cells)));
                }
            }
            return rows;
        } catch (CsvParseException e) {
            Problem problem = Problem.of(
                    ProblemCode.SYNTAX,
                    Place.ofCell("", number + 1, 0),
                    "a cell in quotation marks that isn't closed or has text after them, or too long a row",
                    "well-formed CSV: a cell with a separator, quotation mark or line break in it stands in quotation"
                            + " marks, and those within it are doubled");
            throw new InvalidDocumentException("table", List.of(problem));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory must be readable", e);
        }
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> CellGuard.withFormula(cell.strip())).toList();
    }

    private List<String> header(CsvTable.Row row) {
        List<String> columns = row.cells().subList(0, filled(row.cells()));
        Set<String> before = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            Place place = Place.ofCell("header", row.number(), i + 1);
            if (columns.get(i).isEmpty()) {
                problems.add(Problem.of(ProblemCode.EMPTY, place, "an empty cell", "the name of the column"));
            } else if (!before.add(columns.get(i))) {
                problems.add(Problem.of(
                        ProblemCode.DUPLICATE_FIELD,
                        place,
                        "the name that column " + (columns.indexOf(columns.get(i)) + 1) + " has already",
                        "a name that no other column has"));
            }
        }
        if (columns.isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.EMPTY,
                    Place.ofCell("header", row.number(), 0),
                    "a header without a name",
                    "the names of the columns"));
        }
        return columns;
    }

    private void fit(CsvTable.Row row, int columns, List<CsvTable.Row> fitted) {
        int filled = filled(row.cells());
        if (filled > columns || row.cells().size() < columns) {
            int cells = Math.max(filled, Math.min(row.cells().size(), columns));
            problems.add(Problem.of(
                    cells > columns ? ProblemCode.UNKNOWN_FIELD : ProblemCode.MISSING_FIELD,
                    Place.ofCell("", row.number(), 0),
                    cells + (cells == 1 ? " cell" : " cells"),
                    columns + ", as many as the header has"));
        } else {
            fitted.add(new CsvTable.Row(row.number(), row.line(), row.cells().subList(0, columns)));
        }
    }

    /** Up to the last cell that isn't empty: programs fill rows up to the longest one. */
    private static int filled(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }
}
