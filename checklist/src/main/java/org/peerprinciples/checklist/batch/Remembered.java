package org.peerprinciples.checklist.batch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.Scorer;

/**
 * How principles came out when one rater answered, by the rater's roles and answers: the number by which the scores remember it,
 * and its cells as they are written, all of them in one array. Holds up to a fixed number and then learns no more, which costs time
 * and nothing else. Not for use by several threads at once.
 */
final class Remembered {

    private static final int MOST = 1 << 15;
    private static final int MOST_SETS_OF_ROLES = 256;

    /** How many places there may be for the patterns of all sets of roles together. */
    private static final int MOST_PLACES = 1 << 20;

    /** By code: what is the same to the scores has the same digit. */
    private final byte[] digits = new byte[2 * Codes.PLANNED];

    private final int[] first;
    private final int radix;
    private final Scorer scorer;
    private final Map<Long, Patterns> patterns = new HashMap<>();
    private long lastRoles;
    private @Nullable Patterns last;
    private int places;
    private int number;

    /** The cells of all parts, one after the other, and where each begins; the last entry is the end. */
    private byte[] cells = new byte[1 << 12];

    private int[] starts = new int[1 << 8];

    /**
     * Makes an empty memory.
     *
     * @param criteria how many criteria each principle has
     * @param levels how many levels the scale has
     * @param scorer tells who can tell about what
     */
    Remembered(int[] criteria, int levels, Scorer scorer) {
        this.scorer = scorer;
        first = new int[criteria.length + 1];
        for (int p = 0; p < criteria.length; p++) {
            first[p + 1] = first[p] + criteria[p];
        }
        for (byte code = 0; code < Codes.PLANNED; code++) {
            digits[code] = (byte) Math.min(code, levels);
        }
        digits[Codes.NOT_APPLICABLE] = (byte) (levels + 1);
        radix = levels + 2;
    }

    /** What is remembered of raters with these roles; null where it isn't worth it, or there is no room. */
    @Nullable
    Patterns of(long roles) {
        if (last == null || roles != lastRoles) {
            Patterns known = patterns.get(roles);
            if (known == null && patterns.size() < MOST_SETS_OF_ROLES) {
                known = new Patterns(first, radix, c -> scorer.sidesThatTell(roles, c) != 0, MOST_PLACES - places);
                places += known.places();
                patterns.put(roles, known);
            }
            last = known;
            lastRoles = roles;
        }
        return last == null || last.possible() ? last : null;
    }

    /** The digits of answers by their codes. */
    byte[] digits() {
        return digits;
    }

    /** Whether there is room for another part. */
    boolean hasRoom() {
        return number < MOST;
    }

    /** Keeps the cells of the next part, which the scores number in the same order, from 0. */
    void keep(int part, Bytes written) {
        if (part != number) {
            throw new IllegalArgumentException("part must be the next, " + number + ", but was " + part);
        }
        int start = starts[number];
        int end = start + written.length();
        if (end > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(2 * cells.length, end));
        }
        if (number + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        System.arraycopy(written.array(), 0, cells, start, written.length());
        number++;
        starts[number] = end;
    }

    /** Writes the cells of a part. */
    void write(int part, Bytes csv) {
        csv.put(cells, starts[part], starts[part + 1] - starts[part]);
    }
}
