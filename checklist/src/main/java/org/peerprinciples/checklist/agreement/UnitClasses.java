package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    static UnitClasses byRater(RatingTable table, int least) {
        return of(table, least, false);
    }

    /** Alike are units of which the same levels were chosen equally often, by whomever. */
    static UnitClasses byCounts(RatingTable table, int least) {
        return of(table, least, true);
    }

    private static UnitClasses of(RatingTable table, int least, boolean sorted) {
        long base = table.scale().size() + 1L;
        double kinds = 1;
        for (int seat = 0; seat < table.seats(); seat++) {
            kinds *= base;
        }
        return kinds < 0x1p62 ? ofKeys(table, least, sorted, base) : ofRows(table, least, sorted);
    }

    /** A row is a number whose digits are its levels: numbers are quick to sort. */
    private static UnitClasses ofKeys(RatingTable table, int least, boolean sorted, long base) {
        long[] keys = new long[table.units()];
        byte[] row = new byte[table.seats()];
        int used = 0;
        for (int unit = 0; unit < keys.length; unit++) {
            if (fill(row, table, unit, sorted) >= least) {
                long key = 0;
                for (byte level : row) {
                    key = key * base + level + 1;
                }
                keys[used++] = key;
            }
        }
        Arrays.sort(keys, 0, used);
        List<byte[]> rows = new ArrayList<>();
        int[] sizes = new int[used];
        for (int i = 0; i < used; i++) {
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

    private static UnitClasses ofRows(RatingTable table, int least, boolean sorted) {
        byte[][] all = new byte[table.units()][table.seats()];
        int used = 0;
        for (int unit = 0; unit < all.length; unit++) {
            used += fill(all[used], table, unit, sorted) >= least ? 1 : 0;
        }
        Arrays.sort(all, 0, used, Arrays::compare);
        List<byte[]> rows = new ArrayList<>();
        int[] sizes = new int[used];
        for (int i = 0; i < used; i++) {
            if (i == 0 || !Arrays.equals(all[i], all[i - 1])) {
                rows.add(all[i]);
            }
            sizes[rows.size() - 1]++;
        }
        return new UnitClasses(rows.toArray(byte[][]::new), Arrays.copyOf(sizes, rows.size()));
    }

    /** Fills the row of a unit, and gives how many ratings are in it. */
    private static int fill(byte[] row, RatingTable table, int unit, boolean sorted) {
        byte[][] columns = table.columns();
        int ratings = 0;
        for (int seat = 0; seat < row.length; seat++) {
            byte level = columns[seat][unit];
            ratings += level >= 0 ? 1 : 0;
            int place = seat;
            // Rows are short, so that putting each level in its place is the quickest way to sort them.
            while (sorted && place > 0 && row[place - 1] > level) {
                row[place] = row[place - 1];
                place--;
            }
            row[place] = level;
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
            for (byte level : rows[each]) {
                ratings += level >= 0 ? sizes[each] : 0;
            }
        }
        return ratings;
    }
}
