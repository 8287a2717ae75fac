package org.peerprinciples.checklist.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers in place of fractions. Every score of so many raters is a whole number of units, so that adding and
 * comparing scores is exact and takes neither a common denominator nor a check for overflow each time.
 *
 * <p>A side's value is a sum of levels divided by its raters, a criterion's the sum of its sides divided by their number;
 * so a score of one comes to the highest level times whatever raters and sides may have to be divided by. Where all that
 * could be too large for a long there are no units, and fractions have to do.
 */
final class Units {

    /** A hundred times a score, and a threshold times a score, still are positive longs. */
    private static final long MOST = Long.MAX_VALUE >> 8;

    /** Up to here doubles hold every whole number, a hundred times over. */
    private static final long EASY = 1L << 46;

    /** Weights of principles are whole numbers in the first place, and mostly small: those are provided for. */
    private static final int MOST_WEIGHTS = 4096;

    /** What a score of one comes to. */
    final long one;

    /** What a side's value of one comes to, before it is divided among sides. */
    final long oneSide;

    /** By number of raters: what one level of one of them comes to. */
    final long[] perRater;

    /** By number of sides: what the value of one of them is multiplied by; nothing for none. */
    final long[] perSide;

    /** What the score of the whole comes to if it is one; 0 where that would be too large. */
    final long whole;

    /** By the weight of a principle's criteria: what its score is multiplied by for the whole; 0 where it doesn't go. */
    private final long[] perWeight;

    private final long room;

    private Units(long range, long[] perRater, long[] perSide, long[] weights, long sumOfWeights) {
        this.perRater = perRater;
        this.perSide = perSide;
        this.oneSide = range * perRater[1];
        this.one = oneSide * perSide[1];
        long most = Arrays.stream(weights).max().orElse(0);
        this.room = MOST / Math.max(1, sumOfWeights) / one;
        long common = common(weights, most, room, EASY / Math.max(1, sumOfWeights) / one);
        this.whole = common * one;
        this.perWeight = new long[common == 0 ? 0 : (int) Math.min(most, MOST_WEIGHTS) + 1];
        for (int weight = 1; weight < perWeight.length; weight++) {
            perWeight[weight] = common % weight == 0 ? common / weight : 0;
        }
    }

    /** A number that the weights divide, and as many smaller ones as there is room for; 0 if there is no room. */
    private static long common(long[] weights, long most, long room, long roomForMore) {
        long common = 1;
        for (long weight : weights) {
            common = weight == 0 ? common : multiple(common, weight, room);
        }
        for (long weight = 2; common > 0 && weight <= Math.min(most, MOST_WEIGHTS); weight++) {
            long more = multiple(common, weight, roomForMore);
            common = more == 0 ? common : more;
        }
        return common;
    }

    /** The least common multiple, or 0 if it is more than there is room for, or one of them is 0. */
    private static long multiple(long a, long b, long room) {
        long factor = a == 0 ? 0 : b / ExactSum.gcd(a, b);
        return factor == 0 || a > room / factor ? 0 : a * factor;
    }

    /**
     * The units for so many raters on a side, or null where they would be too large.
     *
     * @param largest what scores and thresholds multiply a unit with at most
     */
    static @Nullable Units of(CompiledFramework framework, int raters, long largest) {
        long room = MOST / Math.max(1, largest);
        long[] perRater = shares(Math.max(1, raters), room);
        long[] perSide = shares(framework.sides, room);
        if (perRater.length == 0 || perSide.length == 0) {
            return null;
        }
        if (perRater[1] > room / framework.range || perSide[1] > room / framework.range / perRater[1]) {
            return null;
        }
        return new Units(framework.range, perRater, perSide, framework.fullWeight, sum(framework.principleWeight));
    }

    /** By number what one of so many has of a whole that any number up to the most divides; empty if there is no room. */
    private static long[] shares(int most, long room) {
        long whole = 1;
        for (int number = 2; number <= most && whole > 0; number++) {
            whole = multiple(whole, number, room);
        }
        long[] shares = new long[whole == 0 ? 0 : most + 1];
        for (int number = 1; number < shares.length; number++) {
            shares[number] = whole / number;
        }
        return shares;
    }

    private static long sum(long[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    /** What the score of a principle whose criteria have this weight is multiplied by for the whole; 0 if it doesn't go. */
    long perWeight(long weight) {
        return weight < perWeight.length ? perWeight[(int) weight] : 0;
    }

    /** Whether what is multiplied with is at hand for all of these weights, but those of 0. */
    boolean provideFor(long[] weights, int number) {
        boolean all = true;
        for (int i = 0; i < number; i++) {
            all &= weights[i] == 0 || perWeight(weights[i]) > 0;
        }
        return all;
    }

    /** A number that these weights and the one given divide, but for those of 0; 0 if there is no room for it. */
    long common(long[] weights, int number, long first) {
        long common = first;
        for (int i = 0; i < number; i++) {
            common = weights[i] == 0 ? common : multiple(common, weights[i], room);
        }
        return common;
    }
}
