package org.peerprinciples.checklist.batch;

import java.util.function.IntPredicate;

/**
 * The answers of raters with one set of roles, principle by principle, and what is known of them by a number. What was answered to
 * the criteria of a principle is a number with a digit for each; where few are possible it is a place in an array, otherwise it is
 * searched by its hash. Not for use by several threads at once.
 */
final class Patterns {

    /** Where nothing is known. */
    static final int NONE = -1;

    /** From so many possible answers to a principle on, they are searched. */
    private static final long MOST_DIRECT = 1 << 17;

    private static final int FIRST_SLOTS = 1 << 10;

    private final int[] first;

    /** By criterion what its digit is multiplied by; 0 where the roles can't tell, so that the answer makes no difference. */
    private final long[] weights;

    /** By principle the numbers, each greater by one, by pattern; empty where they are searched. */
    private final int[][] direct;

    private final boolean possible;
    private final int places;
    private long[] keys = {};
    private int[] values = {};
    private int searched;

    /**
     * Makes patterns of which nothing is known.
     *
     * @param first the first criterion of each principle, and one after the last
     * @param radix how many digits there are
     * @param counts whether an answer to a criterion is counted
     * @param room how many places in arrays there may be
     */
    Patterns(int[] first, int radix, IntPredicate counts, int room) {
        this.first = first;
        weights = new long[first[first.length - 1]];
        direct = new int[first.length - 1][];
        boolean fit = true;
        int taken = 0;
        for (int p = 0; p < direct.length; p++) {
            long number = 1;
            for (int c = first[p]; fit && c < first[p + 1]; c++) {
                if (counts.test(c)) {
                    weights[c] = number;
                    fit = number < Long.MAX_VALUE / radix / direct.length;
                    number *= radix;
                }
            }
            boolean isDirect = fit && number <= Math.min(MOST_DIRECT, room - taken);
            direct[p] = new int[isDirect ? (int) number : 0];
            taken += direct[p].length;
        }
        possible = fit;
        places = taken;
    }

    /** Whether every pattern can be written as a number. */
    boolean possible() {
        return possible;
    }

    /** How many places in arrays there are. */
    int places() {
        return places;
    }

    /** The answers to a principle as a number. */
    long pattern(int principle, byte[] digits, byte[] codes) {
        long pattern = 0;
        for (int c = first[principle]; c < first[principle + 1]; c++) {
            pattern += weights[c] * digits[codes[c]];
        }
        return pattern;
    }

    /** What is known of a pattern, or {@link #NONE}. */
    int find(int principle, long pattern) {
        int[] known = direct[principle];
        return known.length > 0 ? known[(int) pattern] - 1 : search(key(principle, pattern));
    }

    private int search(long key) {
        if (searched == 0) {
            return NONE;
        }
        int slot = slot(key);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return values[slot] - 1;
    }

    /** Notes a number for a pattern for which there is none yet. */
    void put(int principle, long pattern, int number) {
        if (direct[principle].length > 0) {
            direct[principle][(int) pattern] = number + 1;
            return;
        }
        if (2 * searched >= keys.length) {
            spread();
        }
        place(key(principle, pattern), number + 1);
        searched++;
    }

    private void spread() {
        long[] before = keys;
        int[] numbers = values;
        keys = new long[Math.max(FIRST_SLOTS, 2 * before.length)];
        values = new int[keys.length];
        for (int i = 0; i < before.length; i++) {
            if (numbers[i] != 0) {
                place(before[i], numbers[i]);
            }
        }
    }

    private void place(long key, int value) {
        int slot = slot(key);
        while (values[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private long key(int principle, long pattern) {
        return pattern * direct.length + principle;
    }

    private int slot(long key) {
        return (int) ((key * 0xBF58476D1CE4E5B9L) >>> 40) & (keys.length - 1);
    }
}
