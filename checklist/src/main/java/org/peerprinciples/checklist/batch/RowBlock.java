package org.peerprinciples.checklist.batch;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a chunk, as they were read: column by column in arrays that are filled again and again. A row of the wide layout
 * has a code for each criterion and each question of the screen, one of the long layout a code and what it is about.
 */
final class RowBlock {

    private static final int FIRST_ROWS = 64;

    /** How many codes a row has. */
    final int width;

    int rows;

    /** The bytes of ids, one after the other. */
    byte[] text = new byte[FIRST_ROWS * Byte.SIZE];

    int textLength;

    /** Where a row's arrangement stands in the text, with no length where there is none; and a hash of it. */
    int[] id = new int[FIRST_ROWS];

    int[] idLength = new int[FIRST_ROWS];
    long[] idHash = new long[FIRST_ROWS];

    /** Where a row's rater stands in the text; no length where nobody is named. */
    int[] rater = new int[FIRST_ROWS];

    int[] raterLength = new int[FIRST_ROWS];
    long[] line = new long[FIRST_ROWS];
    long[] roles = new long[FIRST_ROWS];
    int[] day = new int[FIRST_ROWS];

    /** Of the long layout what the code is about: a criterion, or behind the criteria a question of the screen. */
    int[] item = new int[FIRST_ROWS];

    byte[] codes;

    /** The columns that are carried over. */
    List<String> carriedColumns = List.of();

    /** The cells that are carried over. */
    List<String>[] carried;

    /** Why a row was rejected; nothing where it wasn't. */
    @Nullable
    Reject[] rejects = new Reject[FIRST_ROWS];

    /** A row without codes yet, to start each row from. */
    private final byte[] empty;

    @SuppressWarnings("unchecked") // An array can't be made of a generic type.
    RowBlock(int width) {
        this.width = width;
        this.codes = new byte[FIRST_ROWS * width];
        this.carried = (List<String>[]) new List<?>[FIRST_ROWS];
        this.empty = new byte[width];
        Arrays.fill(empty, Codes.MISSING);
    }

    void clear() {
        rows = 0;
        textLength = 0;
    }

    /** Begins a row in which nothing is known yet, at the position {@link #rows}, which counts only what is finished. */
    void begin(long onLine) {
        if (rows == id.length) {
            grow();
        }
        line[rows] = onLine;
        idLength[rows] = 0;
        raterLength[rows] = 0;
        roles[rows] = 0;
        day[rows] = RaterRow.NO_DAY;
        carried[rows] = List.of();
        rejects[rows] = null;
        System.arraycopy(empty, 0, codes, rows * width, width);
    }

    private void grow() {
        int more = 2 * rows;
        id = Arrays.copyOf(id, more);
        idLength = Arrays.copyOf(idLength, more);
        idHash = Arrays.copyOf(idHash, more);
        rater = Arrays.copyOf(rater, more);
        raterLength = Arrays.copyOf(raterLength, more);
        line = Arrays.copyOf(line, more);
        roles = Arrays.copyOf(roles, more);
        day = Arrays.copyOf(day, more);
        item = Arrays.copyOf(item, more);
        codes = Arrays.copyOf(codes, more * width);
        carried = Arrays.copyOf(carried, more);
        rejects = Arrays.copyOf(rejects, more);
    }

    /** Keeps the text of an id, which has only ASCII, and gives where it stands. */
    int keep(char[] from, int offset, int length) {
        if (text.length - textLength < length) {
            text = Arrays.copyOf(text, 2 * text.length + length);
        }
        for (int i = 0; i < length; i++) {
            text[textLength + i] = (byte) from[offset + i];
        }
        textLength += length;
        return textLength - length;
    }

    /** Whether two rows are about the same arrangement. */
    boolean isSame(int row, int other) {
        return idHash[row] == idHash[other]
                && Arrays.equals(text, id[row], id[row] + idLength[row], text, id[other], id[other] + idLength[other]);
    }
}
