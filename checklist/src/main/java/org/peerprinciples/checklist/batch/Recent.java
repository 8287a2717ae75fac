package org.peerprinciples.checklist.batch;

/**
 * The latest arrangements, by a hash of their ids: at least as many as {@value #GENERATION}, in two generations of which the older
 * is forgotten when the younger is full. Two ids with one hash of 64 bits would be taken for the same, which in a million
 * arrangements happens with a probability below one in ten million.
 */
final class Recent {

    static final int GENERATION = 1 << 17;
    private static final int SLOTS = 2 * GENERATION;

    private long[] younger = new long[SLOTS];
    private long[] older = new long[SLOTS];
    private int number;

    /** Notes an arrangement; says whether it was there already. */
    boolean note(long hash) {
        long noted = hash == 0 ? 1 : hash;
        if (holds(older, noted)) {
            return true;
        }
        int slot = slot(noted);
        while (younger[slot] != 0) {
            if (younger[slot] == noted) {
                return true;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        younger[slot] = noted;
        number++;
        if (number == GENERATION) {
            older = younger;
            younger = new long[SLOTS];
            number = 0;
        }
        return false;
    }

    private static boolean holds(long[] hashes, long noted) {
        int slot = slot(noted);
        while (hashes[slot] != 0 && hashes[slot] != noted) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return hashes[slot] != 0;
    }

    private static int slot(long hash) {
        return (int) hash & (SLOTS - 1);
    }
}
