package org.peerprinciples.checklist.scoring;

import java.util.Arrays;

/**
 * What was replied to one question of the screen, side by side. Mostly all reply the same, so whether they do is found out
 * first, and replies are counted only where they differ.
 */
final class ReplyCounts {

    private final int[] counts;
    private long replied;
    private int lowest;
    private int highest;
    private long lowestSides;

    ReplyCounts(int sides) {
        counts = new int[sides * Answers.REPLIES];
    }

    void clear() {
        replied = 0;
        lowest = Answers.REPLIES - 1;
        highest = 0;
    }

    /** Notes that somebody on these sides gave this reply; to be added as well where not all are the same. */
    void note(long sides, int reply) {
        if (sides != 0) {
            replied |= sides;
            lowest = Math.min(lowest, reply);
            highest = Math.max(highest, reply);
        }
    }

    boolean differ() {
        return lowest < highest;
    }

    /** Before replies are added. */
    void clearCounts() {
        Arrays.fill(counts, 0);
    }

    /** Adds replies on one side. */
    void add(int side, int reply, int number) {
        counts[side * Answers.REPLIES + reply] += number;
    }

    /** The sides that replied. */
    long replied() {
        return replied;
    }

    /** The lowest of the sides' medians; the highest reply where no side replied. */
    int lowestMedian() {
        if (!differ()) {
            lowestSides = replied;
            return lowest;
        }
        int least = highest;
        lowestSides = 0;
        for (long rest = replied; rest != 0; rest &= rest - 1) {
            int median = median(Long.numberOfTrailingZeros(rest));
            if (median < least) {
                least = median;
                lowestSides = 0;
            }
            lowestSides |= median == least ? Long.lowestOneBit(rest) : 0;
        }
        return least;
    }

    /** The sides whose median is the lowest; to be asked for after that. */
    long lowestSides() {
        return lowestSides;
    }

    /** The median of a side's replies, rounded down where it falls between two. */
    private int median(int side) {
        int no = counts[side * Answers.REPLIES];
        int partly = counts[side * Answers.REPLIES + 1];
        int replies = no + partly + counts[side * Answers.REPLIES + 2];
        return (replyAt((replies - 1) / 2, no, partly) + replyAt(replies / 2, no, partly)) / 2;
    }

    private static int replyAt(int position, int no, int partly) {
        return position < no ? 0 : position < no + partly ? 1 : 2;
    }
}
