package org.peerprinciples.checklist.batch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.PrinciplePart;
import org.peerprinciples.checklist.scoring.Scorer;

/**
 * How principles came out when one rater answered, by the rater's roles and answers. Holds up to a fixed number and then learns no
 * more, which costs time and nothing else. Not for use by several threads at once.
 */
final class Remembered {

    /** What is remembered of one principle: how it came out, and its cells as they are written. */
    static final class Entry {

        private final int principle;
        private final long roles;
        private final long pattern;
        private final PrinciplePart part;
        private final byte[] cells;

        Entry(int principle, long roles, long pattern, PrinciplePart part, byte[] cells) {
            this.principle = principle;
            this.roles = roles;
            this.pattern = pattern;
            this.part = part;
            this.cells = cells;
        }

        PrinciplePart part() {
            return part;
        }

        byte[] cells() {
            return cells;
        }
    }

    private static final int SLOTS = 1 << 16;
    private static final int MOST = SLOTS / 2;
    private static final int HALF = 4;

    /** The half byte of an answer that isn't counted. */
    private static final long ANY = 15;

    /** By code: what is the same to the scores has the same number here, below 16. */
    private static final byte[] SAME = new byte[64];

    static {
        for (byte code = 0; code < SAME.length; code++) {
            SAME[code] = code >= Codes.PLANNED ? 0 : code == Codes.NOT_KNOWN ? Codes.MISSING : code;
        }
    }

    private final int[] first;
    private final boolean fits;
    private final Scorer scorer;
    private final Map<Long, long[]> unheard = new HashMap<>();
    private long maskedRoles;
    private long[] masks = {};
    private final @Nullable Entry[] slots = new Entry[SLOTS];
    private int number;

    /**
     * Makes an empty memory.
     *
     * @param criteria how many criteria each principle has
     * @param scorer tells who can tell about what
     */
    Remembered(int[] criteria, Scorer scorer) {
        this.scorer = scorer;
        first = new int[criteria.length + 1];
        boolean all = true;
        for (int p = 0; p < criteria.length; p++) {
            first[p + 1] = first[p] + criteria[p];
            all &= criteria[p] <= Long.SIZE / HALF;
        }
        fits = all;
    }

    /** Whether the answers to every principle fit into a number to know them by. */
    boolean fits() {
        return fits;
    }

    /** What is remembered of a principle for this group's only rater. */
    @Nullable
    Entry find(int principle, Group group) {
        long roles = group.roles[0];
        long pattern = pattern(principle, group.codes, roles);
        int slot = slot(principle, roles, pattern);
        Entry found = slots[slot];
        while (found != null && !(found.pattern == pattern && found.principle == principle && found.roles == roles)) {
            slot = (slot + 1) & (SLOTS - 1);
            found = slots[slot];
        }
        return found;
    }

    void put(int principle, Group group, PrinciplePart part, byte[] cells) {
        if (number >= MOST || find(principle, group) != null) {
            return;
        }
        long pattern = pattern(principle, group.codes, group.roles[0]);
        int slot = slot(principle, group.roles[0], pattern);
        while (slots[slot] != null) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = new Entry(principle, group.roles[0], pattern, part, cells);
        number++;
    }

    /** The answers to a principle as a number; those that aren't counted, because no role of theirs can tell, are all alike. */
    private long pattern(int principle, byte[] codes, long roles) {
        if (roles != maskedRoles) {
            masks = unheard.computeIfAbsent(roles, this::masks);
            maskedRoles = roles;
        }
        long pattern = 0;
        for (int c = first[principle]; c < first[principle + 1]; c++) {
            pattern = (pattern << HALF) | SAME[codes[c]];
        }
        return pattern | masks[principle];
    }

    private long[] masks(long roles) {
        long[] made = new long[first.length - 1];
        for (int p = 0; p < made.length; p++) {
            for (int c = first[p]; c < first[p + 1]; c++) {
                made[p] = (made[p] << HALF) | (scorer.sidesThatTell(roles, c) == 0 ? ANY : 0);
            }
        }
        return made;
    }

    private static int slot(int principle, long roles, long pattern) {
        long mixed = (pattern * 31 + roles * 0x9E3779B97F4A7C15L + principle) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 40) & (SLOTS - 1);
    }
}
