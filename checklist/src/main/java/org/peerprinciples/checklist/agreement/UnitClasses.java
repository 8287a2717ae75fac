package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units that were rated alike, taken together: of hundred thousand units there may be a hundred kinds. Classes stand in an order
 * of their own, so nothing that is drawn from them depends on the order of the units.
 */
final class UnitClasses {

    private final byte[][] rows;
    private final int[] sizes;

    private UnitClasses(byte[][] rows, int[] sizes) {
        this.rows = rows;
        this.sizes = sizes;
    }

    /** Alike are units whose raters chose the same levels, each of them. */
    static UnitClasses byRater(RatingTable table) {
        return of(table, false);
    }

    /** Alike are units of which the same levels were chosen equally often, by whomever. */
    static UnitClasses byCounts(RatingTable table) {
        return of(table, true);
    }

    private static UnitClasses of(RatingTable table, boolean sorted) {
        long base = table.scale().size() + 1L;
        double kinds = 1;
        for (int seat = 0; seat < table.seats(); seat++) {
            kinds *= base;
        }
        return kinds < 0x1p62 ? ofKeys(table, sorted, base) : ofRows(table, sorted);
    }

    /** A row is a number whose digits are its levels: numbers are quick to sort. */
    private static UnitClasses ofKeys(RatingTable table, boolean sorted, long base) {
        long[] keys = new long[table.units()];
        byte[] row = new byte[table.seats()];
        for (int unit = 0; unit < keys.length; unit++) {
            fill(row, table, unit, sorted);
            for (byte level : row) {
                keys[unit] = keys[unit] * base + level + 1;
            }
        }
        Arrays.sort(keys);
        List<byte[]> rows = new ArrayList<>();
        int[] sizes = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                rows.add(row(keys[i], row.length, base));
            }
            sizes[rows.size() - 1]++;
        }
        return new UnitClasses(rows.toArray(byte[][]::new), Arrays.copyOf(sizes, rows.size()));
    }

    private static byte[] row(long key, int seats, long base) {
        byte[] row = new byte[seats];
        long rest = key;
        for (int seat = seats - 1; seat >= 0; seat--) {
            row[seat] = (byte) (rest % base - 1);
            rest /= base;
        }
        return row;
    }

    private static UnitClasses ofRows(RatingTable table, boolean sorted) {
        byte[][] all = new byte[table.units()][table.seats()];
        for (int unit = 0; unit < all.length; unit++) {
            fill(all[unit], table, unit, sorted);
        }
        Arrays.sort(all, Arrays::compare);
        List<byte[]> rows = new ArrayList<>();
        int[] sizes = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || !Arrays.equals(all[i], all[i - 1])) {
                rows.add(all[i]);
            }
            sizes[rows.size() - 1]++;
        }
        return new UnitClasses(rows.toArray(byte[][]::new), Arrays.copyOf(sizes, rows.size()));
    }

    /** Fills the row of a unit. */
    private static void fill(byte[] row, RatingTable table, int unit, boolean sorted) {
        byte[][] columns = table.columns();
        for (int seat = 0; seat < row.length; seat++) {
            byte level = columns[seat][unit];
            int place = seat;
            // Rows are short, so that putting each level in its place is the quickest way to sort them.
            while (sorted && place > 0 && row[place - 1] > level) {
                row[place] = row[place - 1];
                place--;
            }
            row[place] = level;
        }
    }

    /** Those whose units have at least so many ratings: the same object if that is all of them. */
    UnitClasses withRatings(int least) {
        int[] kept = IntStream.range(0, rows.length)
                .filter(each -> ratings(rows[each]) >= least)
                .toArray();
        return kept.length == rows.length
                ? this
                : new UnitClasses(
                        Arrays.stream(kept).mapToObj(each -> rows[each]).toArray(byte[][]::new),
                        Arrays.stream(kept).map(each -> sizes[each]).toArray());
    }

    private static int ratings(byte[] row) {
        int ratings = 0;
        for (byte level : row) {
            ratings += level >= 0 ? 1 : 0;
        }
        return ratings;
    }

    /** For each class the level of each seat; -1 for a missing rating. Not to be changed. */
    byte[][] rows() {
        return rows;
    }

    /** How many units there are of each class. Not to be changed. */
    int[] sizes() {
        return sizes;
    }

    /** How often each level was chosen for a unit of each class. */
    int[][] counts(int levels) {
        int[][] counts = new int[rows.length][levels];
        for (int each = 0; each < rows.length; each++) {
            for (byte level : rows[each]) {
                if (level >= 0) {
                    counts[each][level]++;
                }
            }
        }
        return counts;
    }

    /** How many units there are. */
    int units() {
        return Arrays.stream(sizes).sum();
    }

    /** How many ratings their units have. */
    int ratings() {
        int ratings = 0;
        for (int each = 0; each < rows.length; each++) {
            ratings += sizes[each] * ratings(rows[each]);
        }
        return ratings;
    }
}
