package org.peerprinciples.checklist.batch;

/** Packs codes below 16 two to a byte, the first in its lower half, eight at a time. */
final class Halves {

    private static final int BITS = 4;
    private static final int TWO = 2 * BITS;
    private static final int FOUR = 4 * BITS;
    private static final int LOWER = (1 << BITS) - 1;
    private static final long OF_EIGHT = 0x0f0f0f0f0f0f0f0fL;
    private static final long OF_FOUR = 0x00ff00ff00ff00ffL;
    private static final long OF_TWO = 0x0000ffff0000ffffL;
    private static final long OF_ONE = 0xffffffffL;

    private Halves() {}

    /** How many bytes so many codes take. */
    static int packed(int number) {
        return (number + 1) / 2;
    }

    /** Packs codes; says no, with some of them packed, if any of them is 16 or more. */
    static boolean pack(byte[] codes, int from, int number, byte[] into, int at) {
        int i = 0;
        long all = 0;
        for (; i + Long.BYTES <= number; i += Long.BYTES) {
            long word = Words.at(codes, from + i);
            all |= word;
            long pairs = (word | (word >>> BITS)) & OF_FOUR;
            long fours = (pairs | (pairs >>> TWO)) & OF_TWO;
            Words.put((int) (fours | (fours >>> FOUR)), into, at + i / 2);
        }
        for (; i < number; i += 2) {
            int second = i + 1 < number ? codes[from + i + 1] : 0;
            all |= codes[from + i] | second;
            into[at + i / 2] = (byte) (codes[from + i] | (second << BITS));
        }
        return (all & ~OF_EIGHT) == 0;
    }

    /** Unpacks codes. */
    static void unpack(byte[] packed, int from, int number, byte[] into, int at) {
        int i = 0;
        for (; i + Long.BYTES <= number; i += Long.BYTES) {
            long word = Words.intAt(packed, from + i / 2) & OF_ONE;
            long fours = (word | (word << FOUR)) & OF_TWO;
            long pairs = (fours | (fours << TWO)) & OF_FOUR;
            Words.put((pairs | (pairs << BITS)) & OF_EIGHT, into, at + i);
        }
        for (; i < number; i++) {
            into[at + i] = (byte) ((packed[from + i / 2] >>> (i % 2 * BITS)) & LOWER);
        }
    }
}
