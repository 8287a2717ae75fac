package org.peerprinciples.core.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/** The text of a spreadsheet saved as CSV. What is plainly another kind of file is refused with how to come to CSV. */
public final class SheetText {

    private static final Place WHOLE = Place.ofCell("", 0, 0);
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String UTF_8 =
            "CSV in UTF-8, which spreadsheet programs offer when saving ('CSV UTF-8' in Excel)";

    /** How a zip file begins, which workbooks of today are, and how those of before 2007 begin. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};

    private SheetText() {}

    /**
     * Gives the text of a table saved as CSV in UTF-8, without the mark of the byte order that some programs put first.
     *
     * @param csv the bytes
     * @return the text
     * @throws InvalidDocumentException if they are a workbook, or not text in UTF-8
     */
    public static String read(byte[] csv) {
        Problems problems = new Problems();
        return decoded(csv, problems).orElseThrow(() -> new InvalidDocumentException("table", problems.inOrder()));
    }

    static Optional<String> of(byte[] csv, Problems problems) {
        return decoded(csv, problems).flatMap(text -> ofCells(text, problems));
    }

    private static Optional<String> decoded(byte[] csv, Problems problems) {
        if (begins(csv, ZIP) || begins(csv, OLD_WORKBOOK)) {
            return refused("a workbook (.xlsx, .ods, .xls) or another file that isn't text", UTF_8, problems);
        }
        if (isUtf16(csv)) {
            return refused("text in UTF-16 ('Unicode text' in Excel)", UTF_8, problems);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
            boolean isMarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return Optional.of(isMarked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return refused("bytes that are not UTF-8", UTF_8, problems);
        }
    }

    /** No spreadsheet of ours begins with a brace: its first row names a section. */
    private static Optional<String> ofCells(String text, Problems problems) {
        return text.stripLeading().startsWith("{")
                ? refused("a document in JSON", "CSV; a framework in JSON is read by FrameworkJson", problems)
                : Optional.of(text);
    }

    private static Optional<String> refused(String found, String allowed, Problems problems) {
        problems.add(ProblemCode.SYNTAX, WHOLE, found, allowed);
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && ByteBuffer.wrap(bytes, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    /** By its mark; or by a zero beside the first character, which every western one has in UTF-16. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = begins(bytes, BIG_ENDIAN) || begins(bytes, LITTLE_ENDIAN);
        return marked || (bytes[0] == 0) != (bytes[1] == 0);
    }
}
