package org.peerprinciples.checklist.batch;

/**
 * Reads rows that are nothing but separators and cells in ASCII, which is how answers are mostly written: it gives a {@link
 * RowParser} the cells that the CSV reader would give it, straight from the bytes, and takes answers of one character at a look. A
 * chunk with a quote or with other characters is left to the CSV reader. Not for use by several threads at once.
 */
final class PlainRows {

    /** Longer cells are left to the CSV reader, which has limits of its own. */
    private static final int LONGEST_CELL = 1 << 12;

    private final RowParser parser;
    private final byte separator;

    /** By column the criterion that its answers are to; -1 in other columns. */
    private final int[] criteria;

    private final byte[] answers;
    private char[] cell = new char[64];

    PlainRows(RowParser parser, Columns columns, AnswerWords words) {
        this.parser = parser;
        this.separator = (byte) columns.separator;
        this.answers = words.ofOneCharacter();
        criteria = new int[columns.count()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = columns.kind(i) == Columns.Kind.CRITERION ? columns.position(i) : -1;
        }
    }

    /** Reads the rows of a chunk; says no, perhaps with some of them read, if any isn't for here. */
    boolean read(byte[] bytes, int length) {
        if (!Words.isPlain(bytes, length)) {
            return false;
        }
        long line = 1;
        for (int at = 0; at < length; line++) {
            parser.beginRecord(line);
            at = bytes[at] == '\n' || bytes[at] == '\r' ? empty(at) : row(bytes, at, length);
            if (at < 0) {
                return false;
            }
            parser.buildRecord();
            at += at < length && bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\n' ? 2 : 1;
        }
        return true;
    }

    private int empty(int at) {
        parser.setEmpty();
        return at;
    }

    /** Reads a row up to its line break, and gives where that is; -1 if it isn't for here. */
    private int row(byte[] bytes, int from, int length) {
        int at = from;
        while (true) {
            at = answers(bytes, at, length);
            int end = cellEnd(bytes, at, length);
            if (end - at > LONGEST_CELL) {
                return -1;
            }
            addCell(bytes, at, end - at);
            if (end == length || bytes[end] != separator) {
                return end;
            }
            at = end + 1;
        }
    }

    /** Reads answers of one character as far as there are any with a separator behind, and gives where they end. */
    private int answers(byte[] bytes, int from, int length) {
        byte[] codes = parser.codes();
        int row = parser.codesFrom();
        int column = parser.getFieldCount();
        int at = from;
        while (at + 1 < length && bytes[at + 1] == separator && column < criteria.length && criteria[column] >= 0) {
            byte code = answers[bytes[at]];
            if (code < 0) {
                break;
            }
            codes[row + criteria[column]] = code;
            column++;
            at += 2;
        }
        parser.skipTo(column);
        return at;
    }

    private int cellEnd(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private void addCell(byte[] bytes, int from, int length) {
        if (cell.length < length) {
            cell = new char[LONGEST_CELL];
        }
        for (int i = 0; i < length; i++) {
            cell[i] = (char) bytes[from + i];
        }
        parser.addField(cell, 0, length, false);
    }
}
