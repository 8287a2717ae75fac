package org.peerprinciples.core.problem;

import java.util.Optional;

/**
 * Where in a document something stands.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value, such as {@code /ratings/3/answer/level}; empty for the
 *     whole document, and in a spreadsheet
 * @param line the line, in a spreadsheet the row, from 1; 0 when it is about the whole of a spreadsheet, or when the
 *     document exists in memory only
 * @param column the column within the line in characters, in a spreadsheet the column of cells, from 1; 0 when it is
 *     about a whole row, or when the document exists in memory only
 * @param heading in a spreadsheet, what the cell is for: the section and the heading, such as {@code criteria:
 *     question}, or the section alone; nothing in other documents
 * @param byRow whether lines are counted as rows, as spreadsheet programs do, and not as an editor does: a row whose cells hold
 *     line breaks is one row, and several lines
 */
public record Place(String pointer, int line, int column, Optional<String> heading, boolean byRow)
        implements Comparable<Place> {

    private static final int LETTERS = 26;

    /**
     * Makes a place in a document of lines.
     *
     * @param pointer the JSON pointer
     * @param line the line, from 1, or 0
     * @param column the column, from 1, or 0
     * @return the place
     */
    public static Place of(String pointer, int line, int column) {
        return new Place(pointer, line, column, Optional.empty(), false);
    }

    /**
     * Makes a place in a spreadsheet.
     *
     * @param heading what the cell is for, such as {@code criteria: question}; empty if that can't be told
     * @param row the row, from 1, or 0 for the whole spreadsheet
     * @param column the column, from 1, or 0 for the whole row
     * @return the place
     */
    public static Place ofCell(String heading, int row, int column) {
        return new Place("", row, column, Optional.of(heading), true);
    }

    /**
     * Makes a place in a table that is read as it comes, where a row is told by the line that it begins in.
     *
     * @param heading what the cell is for, such as {@code region}; empty if that can't be told
     * @param line the line, from 1, or 0 for the whole table
     * @param column the column, from 1, or 0 for the whole row
     * @return the place
     */
    public static Place ofLine(String heading, int line, int column) {
        return new Place("", line, column, Optional.of(heading), false);
    }

    /** Orders places as they stand in the document: by line, then column, then pointer, then heading. */
    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        int byPointer = byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
        int byHeading = byPointer != 0 ? byPointer : heading.orElse("").compareTo(other.heading.orElse(""));
        return byHeading != 0 ? byHeading : Boolean.compare(byRow, other.byRow);
    }

    /**
     * {@return the place for a person, such as {@code line 12, column 7 (/ratings/3)}; in a spreadsheet {@code row 12,
     * column D (criteria: question)}, in a table {@code line 12, column D (region)}}
     */
    @Override
    public String toString() {
        if (heading.isPresent()) {
            String where = heading.get().isEmpty() ? "" : " (" + plain(heading.get()) + ")";
            return (line == 0
                            ? "whole file"
                            : (byRow ? "row " : "line ") + line + (column == 0 ? "" : ", column " + letters(column)))
                    + where;
        }
        String where = pointer.isEmpty() ? "whole document" : plain(pointer);
        return line == 0 ? where : "line " + line + ", column " + column + " (" + where + ")";
    }

    /** A field's name can hold what would break the line, or turn it round. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{C}\\u2028\\u2029]", "?");
    }

    /** The name of a column as spreadsheet programs show it: A to Z, then AA, AB and so on. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }
}
