package org.peerprinciples.core.problem;

/**
 * Where in a document something stands.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value, such as {@code /ratings/3/answer/level}; empty for the
 *     whole document
 * @param line the line, from 1; 0 when the document exists in memory only
 * @param column the column within the line, in characters from 1; 0 when the document exists in memory only
 */
public record Place(String pointer, int line, int column) implements Comparable<Place> {

    /**
     * Makes a place.
     *
     * @param pointer the JSON pointer
     * @param line the line, from 1, or 0
     * @param column the column, from 1, or 0
     * @return the place
     */
    public static Place of(String pointer, int line, int column) {
        return new Place(pointer, line, column);
    }

    /** Orders places as they stand in the document: by line, then column, then pointer. */
    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : pointer.compareTo(other.pointer);
    }

    /** {@return the place for a person, such as {@code line 12, column 7 (/ratings/3)}} */
    @Override
    public String toString() {
        // A field's name can hold what would break the line, or turn it round.
        String where = pointer.isEmpty() ? "whole document" : pointer.replaceAll("[\\p{C}\\u2028\\u2029]", "?");
        return line == 0 ? where : "line " + line + ", column " + column + " (" + where + ")";
    }
}
