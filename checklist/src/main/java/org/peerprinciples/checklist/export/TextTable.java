package org.peerprinciples.checklist.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;

/**
 * A table in columns that fit the page: first the first column gives way, then whichever is widest. Where there are more columns
 * than can be read beside each other, rows stand beneath each other as lists.
 */
final class TextTable {

    private static final String GAP = "  ";
    private static final String DETAIL = "    ";
    private static final String POINT = "    - ";
    private static final String BLANK = "_".repeat(20);

    /** What the first column keeps where there is room for it. */
    private static final int FIRST = 20;

    /** What a column of texts keeps, unless its texts are shorter. */
    private static final int NARROWEST = 14;

    /** Words that are longer may be broken. */
    private static final int LONGEST_WORD = 20;

    private final Block.Table table;
    private final int columns;

    private TextTable(Block.Table table) {
        this.table = table;
        this.columns = table.columns().size();
    }

    /** Writes a table. */
    static void write(StringBuilder out, Block.Table table) {
        TextTable text = new TextTable(table);
        int[] widths = text.widths();
        if (text.fits(widths)) {
            text.columns(out, widths);
        } else {
            text.list(out);
        }
    }

    /** Writes a table that is to be worked on, row by row with room for what is blank. */
    static void sheet(StringBuilder out, Block.Table table) {
        new TextTable(table).list(out);
    }

    private int[] widths() {
        int[] widths = IntStream.range(0, columns).map(this::natural).toArray();
        int[] least = IntStream.range(0, columns).map(this::least).toArray();
        while (!fits(widths) && widths[0] > Math.max(FIRST, least[0])) {
            widths[0]--;
        }
        int widest = widest(widths, least);
        while (!fits(widths) && widest >= 0) {
            widths[widest]--;
            widest = widest(widths, least);
        }
        return widths;
    }

    private boolean fits(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * (columns - 1) <= TextLines.WIDTH;
    }

    /** The widest column that can give way; -1 if none can. */
    private int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int c = 0; c < columns; c++) {
            if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
                widest = c;
            }
        }
        return widest;
    }

    private Stream<String> cells(int column) {
        return table.rows().stream().map(row -> row.cells().get(column));
    }

    private String heading(int column) {
        return table.columns().get(column).heading();
    }

    private int natural(int column) {
        return Stream.concat(Stream.of(heading(column)), cells(column))
                .mapToInt(cell -> Math.min(TextLines.WIDTH, TextWidth.of(Plain.line(cell))))
                .max()
                .orElse(0);
    }

    /** Numbers aren't broken; texts are between words, and not into slivers. */
    private int least(int column) {
        int heading = longestWord(heading(column));
        if (table.columns().get(column).numeric()) {
            return Math.max(
                    heading,
                    cells(column)
                            .mapToInt(cell -> TextWidth.of(Plain.line(cell)))
                            .max()
                            .orElse(0));
        }
        int words = Math.max(
                heading, cells(column).mapToInt(TextTable::longestWord).max().orElse(0));
        return Math.max(words, Math.min(NARROWEST, natural(column)));
    }

    private static int longestWord(String text) {
        return TextLines.words(text).stream()
                .mapToInt(TextWidth::of)
                .filter(width -> width <= LONGEST_WORD)
                .max()
                .orElse(0);
    }

    private void columns(StringBuilder out, int[] widths) {
        row(out, widths, table.columns().stream().map(Block.Column::heading).toList());
        row(out, widths, IntStream.of(widths).mapToObj("-"::repeat).toList());
        for (Block.Row row : table.rows()) {
            row(out, widths, row.cells());
            if (!row.detail().isEmpty()) {
                TextLines.indented(out, DETAIL, DETAIL, row.detail());
            }
        }
    }

    private void row(StringBuilder out, int[] widths, List<String> cells) {
        List<List<String>> lines = IntStream.range(0, columns)
                .mapToObj(c -> TextLines.wrapped(cells.get(c), widths[c]))
                .toList();
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                String cell = cell(lines.get(c), l, height, c);
                String space = " ".repeat(Math.max(0, widths[c] - TextWidth.of(cell)));
                boolean flushRight = table.columns().get(c).numeric();
                line.append(c == 0 ? "" : GAP).append(flushRight ? space + cell : cell + space);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** A line of a cell. What fits on one stands beside the last line of the row, as sums do, but for the first column. */
    private static String cell(List<String> lines, int line, int height, int column) {
        int from = lines.size() == 1 && column > 0 ? height - 1 : 0;
        return line >= from && line - from < lines.size() ? lines.get(line - from) : "";
    }

    private void list(StringBuilder out) {
        for (Block.Row row : table.rows()) {
            String first = row.cells().get(0);
            TextLines.indented(out, "* ", "  ", table.columns().get(0).numeric() ? heading(0) + " " + first : first);
            for (int c = 1; c < columns; c++) {
                String cell = row.cells().get(c);
                TextLines.indented(out, POINT, DETAIL + "  ", heading(c) + ": " + (cell.isEmpty() ? BLANK : cell));
            }
            if (!row.detail().isEmpty()) {
                String heading = table.detailHeading().map(each -> each + ": ").orElse("");
                TextLines.indented(out, POINT, DETAIL + "  ", heading + row.detail());
            }
        }
    }
}
