package org.peerprinciples.checklist.scoring;

import java.util.Objects;

/** How many raters of one side chose each level of the scale for one criterion: what a combiner combines. */
public final class LevelCounts {

    private final int[] counts;
    private final int offset;
    private final long[] values;
    private final long range;

    LevelCounts(int[] counts, int offset, long[] values, long range) {
        this.counts = counts;
        this.offset = offset;
        this.values = values;
        this.range = range;
    }

    /** {@return the number of levels of the scale, 2 or more} */
    public int levels() {
        return values.length;
    }

    /**
     * Gives the number of raters who chose a level.
     *
     * @param level the level's position, 0 for the lowest
     * @return how many, 0 or more
     * @throws IndexOutOfBoundsException if there is no such level
     */
    public int count(int level) {
        return counts[offset + checked(level)];
    }

    /**
     * Gives the value of a level.
     *
     * @param level the level's position, 0 for the lowest
     * @return (value - lowest) / (highest - lowest): 0 for the lowest level, 1 for the highest
     * @throws IndexOutOfBoundsException if there is no such level
     */
    public Fraction value(int level) {
        return Fraction.of(values[checked(level)], range);
    }

    /** {@return the number of raters, 1 or more} */
    public int raters() {
        int raters = 0;
        for (int level = 0; level < values.length; level++) {
            raters += counts[offset + level];
        }
        return raters;
    }

    private int checked(int level) {
        return Objects.checkIndex(level, values.length);
    }
}
