package org.peerprinciples.checklist.scoring;

/**
 * What was answered to one criterion, side by side, and what it comes to. How many raters rated, and the sum of their
 * levels' values, is held as it was counted: once for all sides, in {@link Lanes}, or for each side.
 */
final class SideCounts {

    /** So that a side's denominator times the number of sides stays within a long. */
    private static final int MOST_BITS = 58;

    private enum Form {
        ALIKE,
        IN_LANES,
        EACH
    }

    private final Lanes lanes;
    private final long range;

    /** The sides that rated, and those that said it doesn't apply. */
    private long rated;

    private long notApplicable;

    private Form form = Form.EACH;

    /** For all sides that rated, or in lanes. */
    private long raters;

    private long sum;

    private final int[] ratersOfEach;
    private final long[] sumOfEach;

    /** Where ratings were combined otherwise than by their mean: the values of the sides that rated; else empty. */
    private final long[] combinedTop;

    private final long[] combinedBottom;

    SideCounts(Rules rules) {
        int sides = rules.framework.sides;
        int combined = rules.isMean() ? 0 : sides;
        lanes = rules.framework.lanes;
        range = rules.framework.range;
        ratersOfEach = new int[sides];
        sumOfEach = new long[sides];
        combinedTop = new long[combined];
        combinedBottom = new long[combined];
    }

    long rated() {
        return rated;
    }

    long notApplicable() {
        return notApplicable;
    }

    /** Sets one rating, on all of these sides. */
    void setOne(long sides, long value) {
        form = Form.ALIKE;
        rated = sides;
        notApplicable = 0;
        raters = 1;
        sum = value;
    }

    /** Sets what was counted in lanes. */
    void setLanes(long ratedSides, long notApplicableSides, long raterLanes, long sumLanes) {
        form = Form.IN_LANES;
        rated = ratedSides;
        notApplicable = notApplicableSides;
        raters = raterLanes;
        sum = sumLanes;
    }

    /** Begins to count for each side. */
    void clear() {
        form = Form.EACH;
        rated = 0;
        notApplicable = 0;
    }

    /** Adds a rating on these sides. */
    void add(long sides, long value) {
        for (long rest = sides & ~rated; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            ratersOfEach[side] = 0;
            sumOfEach[side] = 0;
        }
        rated |= sides;
        for (long rest = sides; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            ratersOfEach[side]++;
            sumOfEach[side] += value;
        }
    }

    /** Sets what a side rated. */
    void set(int side, int number, long total) {
        rated |= number > 0 ? 1L << side : 0;
        ratersOfEach[side] = number;
        sumOfEach[side] = total;
    }

    /** Adds an answer on these sides that the criterion doesn't apply. */
    void addNotApplicable(long sides) {
        notApplicable |= sides;
    }

    private long raters(int side) {
        return switch (form) {
            case ALIKE -> raters;
            case IN_LANES -> lanes.at(side, raters);
            case EACH -> ratersOfEach[side];
        };
    }

    private long sum(int side) {
        return switch (form) {
            case ALIKE -> sum;
            case IN_LANES -> lanes.at(side, sum);
            case EACH -> sumOfEach[side];
        };
    }

    /** The values of these sides together, all of which rated, in units. */
    long value(long sides, Units units) {
        if (form == Form.ALIKE) {
            return Long.bitCount(sides) * sum * units.perRater[(int) raters];
        }
        return form == Form.IN_LANES ? valueInLanes(sides, units) : valueOfEach(sides, units);
    }

    private long valueInLanes(long sides, Units units) {
        long value = 0;
        for (int side = 0; side < ratersOfEach.length; side++) {
            // Nothing for a side that isn't asked for, and no branch to guess.
            long number = lanes.at(side, raters) * (sides >>> side & 1);
            value += lanes.at(side, sum) * units.perRater[(int) number];
        }
        return value;
    }

    private long valueOfEach(long sides, Units units) {
        long value = 0;
        for (long rest = sides; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            value += sumOfEach[side] * units.perRater[ratersOfEach[side]];
        }
        return value;
    }

    /** Those of these sides, all of which rated, whose value is below that of a level. */
    long below(long sides, long level) {
        if (form == Form.ALIKE && combinedTop.length == 0) {
            return sum < raters * level ? sides : 0;
        }
        long below = 0;
        for (long rest = sides; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            below |= isBelow(side, level) ? Long.lowestOneBit(rest) : 0;
        }
        return below;
    }

    private boolean isBelow(int side, long level) {
        return combinedTop.length == 0
                ? sum(side) < raters(side) * level
                : Fraction.of(combinedTop[side], combinedBottom[side]).compareTo(Fraction.of(level, range)) < 0;
    }

    /**
     * Combines the ratings of a side.
     *
     * @throws IllegalStateException if the combiner gives what can't be a side's value
     */
    void combine(int side, RatingCombiner combiner, LevelCounts levels) {
        Fraction value = combiner.combine(levels);
        if (value.compareTo(Fraction.ZERO) < 0 || value.compareTo(Fraction.ONE) > 0) {
            throw new IllegalStateException("combiner '" + combiner.name() + "' must give 0 to 1, but gave " + value);
        }
        if (value.denominator().bitLength() > MOST_BITS) {
            throw new IllegalStateException("combiner '" + combiner.name()
                    + "' must give a fraction with a denominator of at most " + MOST_BITS + " bits, but gave " + value);
        }
        combinedTop[side] = value.numerator().longValueExact();
        combinedBottom[side] = value.denominator().longValueExact();
    }

    /** The value of a side that rated is top over bottom; not in lowest terms. */
    long top(int side) {
        return combinedTop.length == 0 ? sum(side) : combinedTop[side];
    }

    long bottom(int side) {
        return combinedBottom.length == 0 ? raters(side) * range : combinedBottom[side];
    }
}
