package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.RaterId;

/**
 * The rows of one arrangement, rater by rater, filled again and again. Refuses what contradicts the rows before it. Not for use by
 * several threads at once.
 */
final class Group {

    /** Up to so many raters a search from one to the next is quick enough. */
    static final int FEW = 16;

    /** What an id costs, roughly. */
    private static final int NAME_SIZE = 64;

    private static final byte[] NOBODY = {};

    final int width;
    final boolean isLong;
    byte[] id = new byte[0];
    int idLength;
    long hash;
    int rows;
    int rejected;
    int day;
    List<String> carried = List.of();
    int raters;
    long[] roles = new long[1];
    long[] lines = new long[1];
    byte[] codes;

    /** The raters' ids; nothing where nobody is named. */
    byte[][] names = new byte[1][];

    private final Map<String, Integer> positions = new HashMap<>();

    /**
     * Makes an empty group.
     *
     * @param width how many codes a rater has: criteria and questions of the screen
     * @param isLong whether each row has one code only
     */
    Group(int width, boolean isLong) {
        this.width = width;
        this.isLong = isLong;
        this.codes = new byte[width];
    }

    /** Begins anew with the arrangement of a row. */
    void begin(RowBlock block, int row) {
        clear();
        setId(block.text, block.id[row], block.idLength[row]);
        hash = block.idHash[row];
    }

    void setId(byte[] text, int from, int length) {
        if (id.length < length) {
            id = new byte[length];
        }
        System.arraycopy(text, from, id, 0, length);
        idLength = length;
    }

    void clear() {
        raters = 0;
        rows = 0;
        rejected = 0;
        day = RaterRow.NO_DAY;
        carried = List.of();
        if (!positions.isEmpty()) {
            positions.clear();
        }
    }

    /** Whether a row is about this arrangement. */
    boolean isAbout(RowBlock block, int row) {
        return hash == block.idHash[row]
                && Arrays.equals(id, 0, idLength, block.text, block.id[row], block.id[row] + block.idLength[row]);
    }

    /** Adds a row, or counts it as rejected and gives the reason where it is rejected here. */
    @Nullable
    Reject add(RowBlock block, int row) {
        Reject reject = block.rejects[row] == null ? take(block, row) : null;
        if (reject != null || block.rejects[row] != null) {
            rejected++;
        } else {
            rows++;
            day = Math.max(day, block.day[row]);
        }
        return reject;
    }

    private @Nullable Reject take(RowBlock block, int row) {
        if (rows > 0 && !carried.equals(block.carried[row])) {
            return Contradiction.inCarried(block, row, carried, lines[raters - 1]);
        }
        int known = find(block, row);
        if (isLong) {
            Reject reject = known < 0 ? null : contradiction(block, row, known);
            if (reject != null) {
                return reject;
            }
            int rater = known < 0 ? addRater(block, row) : known;
            codes[rater * width + block.item[row]] = block.codes[row];
        } else {
            if (known >= 0) {
                return Contradiction.inRater(block.line[row], lines[known]);
            }
            int rater = addRater(block, row);
            System.arraycopy(block.codes, row * width, codes, rater * width, width);
        }
        carried = block.carried[row];
        return null;
    }

    private @Nullable Reject contradiction(RowBlock block, int row, int rater) {
        if (roles[rater] != block.roles[row]) {
            return Contradiction.inRoles(block.line[row], lines[rater]);
        }
        boolean again = codes[rater * width + block.item[row]] != Codes.MISSING;
        return again ? Contradiction.inCriterion(block.line[row], lines[rater]) : null;
    }

    /** The position of the row's rater, or -1. In the wide layout nobody named is somebody else each time. */
    private int find(RowBlock block, int row) {
        int from = block.rater[row];
        int to = from + block.raterLength[row];
        if (!isLong && from == to) {
            return -1;
        }
        if (raters > FEW) {
            return positions.getOrDefault(text(block.text, from, to), -1);
        }
        for (int i = 0; i < raters; i++) {
            if (Arrays.equals(names[i], 0, names[i].length, block.text, from, to)) {
                return i;
            }
        }
        return -1;
    }

    private int addRater(RowBlock block, int row) {
        int at = addRater(
                block.roles[row],
                block.line[row],
                block.raterLength[row] == 0
                        ? NOBODY
                        : Arrays.copyOfRange(block.text, block.rater[row], block.rater[row] + block.raterLength[row]));
        if (raters == FEW + 1) {
            for (int i = 0; i < raters; i++) {
                positions.put(text(names[i], 0, names[i].length), i);
            }
        } else if (raters > FEW) {
            positions.put(text(names[at], 0, names[at].length), at);
        }
        return at;
    }

    /** Adds a rater who has answered nothing yet, and gives the rater's position. */
    int addRater(long own, long line, byte[] name) {
        if (raters == roles.length) {
            roles = Arrays.copyOf(roles, 2 * raters);
            lines = Arrays.copyOf(lines, 2 * raters);
            names = Arrays.copyOf(names, 2 * raters);
            codes = Arrays.copyOf(codes, 2 * raters * width);
        }
        roles[raters] = own;
        lines[raters] = line;
        names[raters] = name;
        Arrays.fill(codes, raters * width, (raters + 1) * width, Codes.MISSING);
        return raters++;
    }

    static String text(byte[] ascii, int from, int to) {
        return new String(ascii, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Turns the order of raters round. */
    void reverse() {
        byte[] row = new byte[width];
        for (int i = 0, j = raters - 1; i < j; i++, j--) {
            long own = roles[i];
            roles[i] = roles[j];
            roles[j] = own;
            long line = lines[i];
            lines[i] = lines[j];
            lines[j] = line;
            byte[] name = names[i];
            names[i] = names[j];
            names[j] = name;
            System.arraycopy(codes, i * width, row, 0, width);
            System.arraycopy(codes, j * width, codes, i * width, width);
            System.arraycopy(row, 0, codes, j * width, width);
        }
    }

    /** The bytes that it holds, roughly. */
    long held() {
        return (long) roles.length * (width + 2 * Long.BYTES + NAME_SIZE);
    }

    /** The answers as the scores read them. */
    void write(Sheet sheet) {
        sheet.clear();
        for (int i = 0; i < raters; i++) {
            int at = sheet.addRater(roles[i]);
            for (int c = 0; c < sheet.criteria; c++) {
                sheet.answers[at * sheet.criteria + c] = Codes.answer(codes[i * width + c]);
            }
            for (int q = 0; q < sheet.questions; q++) {
                sheet.replies[at * sheet.questions + q] = Codes.reply(codes[i * width + sheet.criteria + q]);
            }
        }
        sheet.day = day;
    }

    /** All that the input says about the arrangement. */
    ArrangementRows toRows(int criteria) {
        List<RaterRow> all = new ArrayList<>();
        for (int i = 0; i < raters; i++) {
            int from = i * width;
            int[] answers = new int[criteria];
            int[] planned = new int[criteria];
            int[] replies = new int[width - criteria];
            for (int c = 0; c < criteria; c++) {
                answers[c] = Codes.answer(codes[from + c]);
                planned[c] = Codes.planned(codes[from + c]);
            }
            for (int q = 0; q < replies.length; q++) {
                replies[q] = Codes.reply(codes[from + criteria + q]);
            }
            Optional<RaterId> name = names[i].length == 0
                    ? Optional.empty()
                    : Optional.of(RaterId.of(text(names[i], 0, names[i].length)));
            all.add(new RaterRow(LineCount.shown(lines[i]), name, roles[i], day, answers, planned, replies));
        }
        return new ArrangementRows(ArrangementId.of(text(id, 0, idLength)), carried, rows, rejected, all);
    }
}
