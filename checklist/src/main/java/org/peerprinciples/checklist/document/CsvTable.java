package org.peerprinciples.checklist.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;

/**
 * A plain table as CSV: a header with the names of the columns, and rows of as many cells.
 *
 * <p>Reading takes what spreadsheet and statistics programs write: UTF-8 with or without a byte order mark, compressed with gzip
 * or not, separated by commas, semicolons or tabs, with any kind of line ends. Blanks around cells are taken off, lines with
 * nothing in them are passed over, and so are empty cells beyond the header. What a cell means is for the caller to say.
 *
 * <p>Writing follows RFC 4180, with commas and {@code \n}, so that the same table gives the same bytes everywhere. Cells that a
 * spreadsheet program would run as a formula begin with an apostrophe, which reading takes off; those with a semicolon or a tab
 * stand in quotes, so that a program that parts cells by these doesn't split them. Immutable and safe for use by
 * many threads.
 *
 * @param columns the names of the columns, each different
 * @param rows the rows, each with a cell for every column
 */
public record CsvTable(List<String> columns, List<Row> rows) {

    /** The most bytes that a table may have, unpacked: 128 MiB. */
    public static final int LONGEST = 128 * 1024 * 1024;

    /**
     * A row.
     *
     * @param number which row of the file it is, the header being the first, as a spreadsheet program counts
     * @param line the line of the file at which it begins, from 1; more than the number if cells have line breaks in them
     * @param cells the cells; empty texts for empty cells
     */
    public record Row(int number, int line, List<String> cells) {

        /**
         * Copies the cells.
         *
         * @param number which row of the file it is
         * @param line the line of the file at which it begins
         * @param cells the cells
         */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Gives a cell.
         *
         * @param column the column, from 0
         * @return its text; empty if there is nothing in it
         * @throws IndexOutOfBoundsException if there is no such column
         */
        public String cell(int column) {
            return cells.get(column);
        }
    }

    /**
     * Checks that rows and columns fit.
     *
     * @param columns the names of the columns, each different
     * @param rows the rows, each with a cell for every column
     * @throws IllegalArgumentException if they don't
     */
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("columns must be one or more, each different, but were " + columns);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("rows must have " + columns.size() + " cells, but row "
                        + row.number() + " has " + row.cells().size());
            }
        }
    }

    /**
     * Makes a table to write.
     *
     * @param columns the names of the columns, each different
     * @param rows the cells of each row, as many as there are columns
     * @return the table
     * @throws IllegalArgumentException if they don't fit
     */
    public static CsvTable of(List<String> columns, List<List<String>> rows) {
        return new CsvTable(
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Row(i + 2, i + 2, rows.get(i)))
                        .toList());
    }

    /**
     * Reads a table.
     *
     * @param csv the file's bytes, plain or compressed with gzip
     * @return the table
     * @throws InvalidDocumentException if it isn't a table as described above, with everything that is wrong
     */
    public static CsvTable read(byte[] csv) {
        return CsvTables.read(csv);
    }

    /**
     * Reads a table from a stream. The caller closes the stream.
     *
     * @param in the stream
     * @return the table
     * @throws IOException if the stream can't be read
     * @throws InvalidDocumentException if it isn't a table as described above, with everything that is wrong
     */
    public static CsvTable read(InputStream in) throws IOException {
        return read(in.readNBytes(LONGEST + 1));
    }

    /**
     * Reads a table from a file.
     *
     * @param file the file
     * @return the table
     * @throws IOException if the file can't be read
     * @throws InvalidDocumentException if it isn't a table as described above, with everything that is wrong
     */
    public static CsvTable read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Finds a column.
     *
     * @param name its name
     * @return which column it is, from 0, or empty if there is none of this name
     */
    public Optional<Integer> findColumn(String name) {
        int index = columns.indexOf(name);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /**
     * Says where a cell stands, to tell of a problem in it.
     *
     * @param row its row
     * @param column its column, from 0
     * @return the place
     */
    public Place place(Row row, int column) {
        return Place.ofCell(columns.get(column), row.number(), column + 1);
    }

    /**
     * Writes the table.
     *
     * @return the table in UTF-8, ending with a line break
     */
    public byte[] write() {
        return CsvTables.write(this);
    }

    /**
     * Writes the table to a file, which is replaced as a whole if it exists.
     *
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public void write(Path file) throws IOException {
        FileReplacement.write(file, write());
    }
}
