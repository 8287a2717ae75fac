package org.peerprinciples.checklist.batch;

import org.peerprinciples.core.document.CellGuard;

/** Cells of the tables that a batch writes: quoted where they have to be, guarded where a spreadsheet could run them. */
final class CsvCell {

    /** Where there is no figure, as R writes it and reads it. */
    static final String NONE = "NA";

    private CsvCell() {}

    /** A text as a cell. */
    static String of(String text) {
        return quoted(CellGuard.withoutFormula(text));
    }

    private static String quoted(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Puts a row of the input into one cell, byte for byte but for doubled quotes, whatever its encoding. */
    static void putRow(byte[] row, Bytes csv) {
        csv.put('"');
        for (byte each : row) {
            if (each == '"') {
                csv.put('"');
            }
            csv.put((char) (each & 0xff));
        }
        csv.put('"');
    }
}
