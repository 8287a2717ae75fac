package org.peerprinciples.checklist.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much can be gained from some criterion on at most, for every effort and every set of demands still to be met. Dynamic
 * programming from the last criterion back, in longs. Where every possible sum fits into a long the table is exact;
 * otherwise gains are rounded up to what fits, and it never says too little.
 */
final class GainTable {

    private static final int MOST_BITS = 60;

    /** Less than any sum, however much is added to it. */
    private static final long NEVER = Long.MIN_VALUE / 2;

    private final List<List<Weighed>> items;

    /** How many bits are rounded away. */
    private final int shift;

    /** By item: for each set of demands with which it can be come to, and which can be met from there on, a row of gains. */
    private final List<Map<Integer, long[]>> rows = new ArrayList<>();

    /**
     * Fills a table.
     *
     * @param items the options of each criterion
     * @param demands the demands to be met, as bits
     * @param most the most effort
     */
    GainTable(List<List<Weighed>> items, int demands, int most) {
        this.items = items;
        this.shift = Math.max(0, bitsOfTheGreatestSum(items) - MOST_BITS);
        int[] coverable = coverable(items);
        rows.add(new HashMap<>());
        addRow(0, demands, coverable, most);
        for (int item = 0; item < items.size(); item++) {
            rows.add(new HashMap<>());
            for (int missing : rows.get(item).keySet()) {
                for (Weighed weighed : items.get(item)) {
                    addRow(item + 1, missing & ~weighed.covers(), coverable, most);
                }
            }
        }
        for (int item = items.size() - 1; item >= 0; item--) {
            for (Map.Entry<Integer, long[]> row : rows.get(item).entrySet()) {
                fill(item, row.getKey(), row.getValue());
            }
        }
    }

    /** Which demands can be met from each item on. */
    private static int[] coverable(List<List<Weighed>> items) {
        int[] coverable = new int[items.size() + 1];
        for (int item = items.size() - 1; item >= 0; item--) {
            coverable[item] = coverable[item + 1]
                    | items.get(item).stream().mapToInt(Weighed::covers).reduce(0, (a, b) -> a | b);
        }
        return coverable;
    }

    private void addRow(int item, int missing, int[] coverable, int most) {
        if ((missing & ~coverable[item]) == 0) {
            rows.get(item).computeIfAbsent(missing, any -> new long[most + 1]);
        }
    }

    private static int bitsOfTheGreatestSum(List<List<Weighed>> items) {
        BigInteger greatest = BigInteger.ZERO;
        for (List<Weighed> item : items) {
            greatest = greatest.add(
                    item.stream().map(weighed -> weighed.gain().abs()).reduce(BigInteger.ZERO, BigInteger::max));
        }
        return greatest.bitLength();
    }

    private void fill(int item, int missing, long[] row) {
        Arrays.fill(row, NEVER);
        for (Weighed weighed : items.get(item)) {
            long[] after = rows.get(item + 1).get(missing & ~weighed.covers());
            if (after != null) {
                improve(row, after, weighed.option().effort(), roundedUp(weighed.gain()));
            }
        }
    }

    private static void improve(long[] row, long[] after, int effort, long gain) {
        for (int e = effort; e < row.length; e++) {
            row[e] = Math.max(row[e], after[e - effort] + gain);
        }
    }

    private long roundedUp(BigInteger gain) {
        return gain.negate().shiftRight(shift).negate().longValueExact();
    }

    /**
     * Looks up how much can be gained at most.
     *
     * @param item the criterion to start from
     * @param missing the demands still to be met
     * @param effort the effort left
     * @return the greatest gain, or up to {@link #leeway()} more; empty if the demands can't all be met
     */
    Optional<BigInteger> greatest(int item, int missing, int effort) {
        long[] row = rows.get(item).get(missing);
        long gain = row == null ? NEVER : row[effort];
        return gain < NEVER / 2
                ? Optional.empty()
                : Optional.of(BigInteger.valueOf(gain).shiftLeft(shift));
    }

    /** Whether so much can be gained; where the table isn't exact it may say so and be wrong, but never the other way. */
    boolean mayGive(int item, int missing, int effort, BigInteger needed) {
        return greatest(item, missing, effort)
                .filter(gain -> gain.compareTo(needed) >= 0)
                .isPresent();
    }

    /** How much too much the table says at most: nought where it is exact. */
    BigInteger leeway() {
        return shift == 0 ? BigInteger.ZERO : BigInteger.valueOf(items.size()).shiftLeft(shift);
    }
}
