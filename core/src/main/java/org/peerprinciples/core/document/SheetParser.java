package org.peerprinciples.core.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/** Parses CSV, in the ways that spreadsheet programs write it, to rows. Only what isn't CSV at all ends it early. */
final class SheetParser {

    /** As many as the largest of the common spreadsheet programs has. */
    private static final int MOST_COLUMNS = 16_384;

    /** Far above what honest documents need, and little enough to hold. */
    private static final int MOST_CELLS = 2_000_000;

    /** As much again: a row becomes a tree, with a place for everything that could stand in it. */
    static final int MOST_ROWS = 20_000;

    private static final Place WHOLE = Place.ofCell("", 0, 0);

    private final InputLimits limits;
    private final Problems problems;

    SheetParser(InputLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The rows that aren't blank, or empty when there is no telling what they are. */
    Optional<List<SheetRow>> parse(byte[] csv) {
        if (csv.length > limits.longestDocument()) {
            problems.add(
                    ProblemCode.DOCUMENT_TOO_LONG,
                    WHOLE,
                    "more than " + limits.longestDocument() + " bytes",
                    "at most " + limits.longestDocument() + " bytes");
            return Optional.empty();
        }
        return SheetText.of(csv, problems).flatMap(this::parse);
    }

    private Optional<List<SheetRow>> parse(String text) {
        List<SheetRow> rows = new ArrayList<>();
        int number = 0;
        int cells = 0;
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(Integer.MAX_VALUE)
                .maxRecordSize(Integer.MAX_VALUE)
                .build();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(SheetSeparator.of(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text)) {
            for (CsvRecord csvRecord : reader) {
                number++;
                SheetRow row = new SheetRow(number, filled(csvRecord.getFields()));
                cells += row.cells().size();
                if (cells > MOST_CELLS || rows.size() > MOST_ROWS) {
                    String most = rows.size() > MOST_ROWS ? MOST_ROWS + " rows" : MOST_CELLS + " cells";
                    problems.add(
                            ProblemCode.DOCUMENT_TOO_LONG,
                            Place.ofCell("", number, 0),
                            "more than " + most,
                            "at most " + most);
                    return Optional.empty();
                }
                boolean isHint = number == 1 && SheetSeparator.isNamedBy(row.cell(0));
                if (!row.cells().isEmpty() && !isHint) {
                    rows.add(row);
                }
            }
            return Optional.of(rows);
        } catch (CsvParseException e) {
            problems.add(
                    ProblemCode.SYNTAX,
                    Place.ofCell("", number + 1, 0),
                    "a cell in quotation marks that isn't closed or has text after them, or more than " + MOST_COLUMNS
                            + " cells",
                    "well-formed CSV: a cell with a separator, quotation mark or line break in it stands in quotation"
                            + " marks, and those within it are doubled");
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new IllegalStateException("text in memory must be readable", e);
        }
    }

    /** The cells up to the last that isn't blank: programs fill rows up to the longest one. */
    private static List<String> filled(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
