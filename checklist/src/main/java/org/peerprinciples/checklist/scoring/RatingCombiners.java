package org.peerprinciples.checklist.scoring;

import java.util.function.Function;

/** The standard combiners. */
public final class RatingCombiners {

    private static final RatingCombiner MEAN = new Named("mean", RatingCombiners::meanOf);
    private static final RatingCombiner MEDIAN = new Named("median", RatingCombiners::medianOf);

    private RatingCombiners() {}

    /** {@return the mean: every rater of the side counts the same; the default} */
    public static RatingCombiner mean() {
        return MEAN;
    }

    /** {@return the median, halfway between the two middle ratings where their number is even} */
    public static RatingCombiner median() {
        return MEDIAN;
    }

    private static Fraction meanOf(LevelCounts counts) {
        Fraction sum = Fraction.ZERO;
        for (int level = 0; level < counts.levels(); level++) {
            sum = sum.plus(counts.value(level).times(Fraction.of(counts.count(level), 1)));
        }
        return sum.dividedBy(Fraction.of(counts.raters(), 1));
    }

    private static Fraction medianOf(LevelCounts counts) {
        int raters = counts.raters();
        return valueAt(counts, (raters - 1) / 2)
                .plus(valueAt(counts, raters / 2))
                .dividedBy(Fraction.of(2, 1));
    }

    /** The value of the rating at a position, counted from the lowest rating. */
    private static Fraction valueAt(LevelCounts counts, int position) {
        int level = 0;
        int seen = counts.count(0);
        while (seen <= position) {
            level++;
            seen += counts.count(level);
        }
        return counts.value(level);
    }

    private record Named(String name, Function<LevelCounts, Fraction> how) implements RatingCombiner {
        @Override
        public Fraction combine(LevelCounts counts) {
            return how.apply(counts);
        }

        /** The name alone: how is a piece of code, which is called differently in every run. */
        @Override
        public String toString() {
            return name;
        }
    }
}
