package org.peerprinciples.checklist.scoring;

/**
 * Sums for several sides side by side in one long, each in a lane of its bits: a rating is added on all sides of its rater
 * at once, without asking which they are. It goes where there are few sides, and a lane's sum can't spill into the next.
 */
final class Lanes {

    /** Sets of so many sides are looked up in a table. */
    private static final int MOST_SIDES = 8;

    private final int bits;
    private final long mask;

    /** For each set of sides a one in each of their lanes; empty if there are too many sides. */
    private final long[] ones;

    Lanes(int sides) {
        bits = Long.SIZE / Math.max(2, sides);
        mask = (1L << bits) - 1;
        ones = new long[sides > MOST_SIDES ? 0 : 1 << sides];
        for (int set = 0; set < ones.length; set++) {
            for (int side = 0; side < sides; side++) {
                ones[set] |= (long) (set >>> side & 1) << (side * bits);
            }
        }
    }

    /** Whether sums up to this fit. */
    boolean hold(long largest) {
        return ones.length > 0 && largest <= mask;
    }

    /** A one in the lane of each of these sides. */
    long ones(long sides) {
        return ones[(int) sides];
    }

    /** What a side's lane holds. */
    long at(int side, long lanes) {
        return lanes >>> (side * bits) & mask;
    }
}
