package org.peerprinciples.checklist.batch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.peerprinciples.core.document.CellGuard;

/** Cells of the tables that a batch writes: quoted where they have to be, guarded where a spreadsheet could run them. */
final class CsvCell {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Where there is no figure, as R writes it and reads it. */
    static final String NONE = "NA";

    private CsvCell() {}

    /** A text as a cell. */
    static String of(String text) {
        return quoted(CellGuard.withoutFormula(text));
    }

    /** A cell that needs no guard: an id, a word, a number. */
    static String quoted(String text) {
        boolean plain = !CellGuard.isPartedElsewhere(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain &= c != ',' && c != '"' && c != '\n' && c != '\r';
        }
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * Puts a row of the input into one cell: text as it came, guarded as other cells are; bytes that aren't UTF-8, and the character
     * that no program shows, as a backslash, x and two digits to the base of sixteen.
     */
    static void putRow(byte[] row, Bytes csv) {
        csv.put('"');
        csv.put(CellGuard.withoutFormula(text(row)).replace("\"", "\"\""));
        csv.put('"');
    }

    private static String text(byte[] row) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(row);
        CharBuffer out = CharBuffer.allocate(row.length);
        StringBuilder text = new StringBuilder(row.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            text.append(out.flip());
            for (int i = 0; i < result.length(); i++) {
                text.append(escaped(in.get()));
            }
            out.clear();
            result = decoder.reset().decode(in, out, true);
        }
        return text.append(out.flip()).toString().replace("\0", escaped((byte) 0));
    }

    private static String escaped(byte each) {
        return "\\x" + HEX.toHexDigits(each);
    }
}
