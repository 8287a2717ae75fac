package org.peerprinciples.checklist.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;

/**
 * The levels that raters could choose from, each with its value, whether anybody chose them or not. Levels that nobody chose
 * matter: Gwet's coefficients reckon with how many there are, and weights with how far apart the outermost are.
 *
 * @param values the values of the levels, 2 to 100 of them, ascending
 */
public record Scale(List<BigDecimal> values) {

    /** The most levels that a scale may have. */
    public static final int MOST_LEVELS = 100;

    /** The most digits that a value may have on either side of the point. */
    private static final int MOST_DIGITS = 100;

    private static final String RANGE = "..";

    /**
     * Checks that the values ascend, and brings equal ones to one form.
     *
     * @param values the values of the levels
     * @throws IllegalArgumentException if there are fewer than two or more than a hundred, one has too many digits to calculate
     *     with, or they don't ascend
     */
    public Scale {
        if (values.size() < 2 || values.size() > MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "a scale must have 2 to " + MOST_LEVELS + " values, but had " + values.size());
        }
        for (BigDecimal value : values) {
            requireDigits(value);
        }
        values = values.stream().map(Scale::plain).toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) <= 0) {
                throw new IllegalArgumentException(
                        "values must ascend, but " + values.get(i) + " follows " + values.get(i - 1));
            }
        }
    }

    /**
     * Makes a scale of whole numbers.
     *
     * @param lowest the lowest
     * @param highest the highest
     * @return the scale
     * @throws IllegalArgumentException if they fall, or aren't 2 to 100 numbers
     */
    public static Scale range(int lowest, int highest) {
        if (highest < lowest) {
            throw new IllegalArgumentException("a scale must rise, but " + lowest + RANGE + highest + " falls");
        }
        if (highest == lowest || (long) highest - lowest >= MOST_LEVELS) {
            throw new IllegalArgumentException("a scale must have 2 to " + MOST_LEVELS + " levels, but " + lowest
                    + RANGE + highest + " has " + ((long) highest - lowest + 1));
        }
        return new Scale(IntStream.rangeClosed(lowest, highest)
                .mapToObj(BigDecimal::valueOf)
                .toList());
    }

    /**
     * Takes the levels of a framework's scale.
     *
     * @param scale the framework's scale
     * @return the values of its levels
     */
    public static Scale of(RatingScale scale) {
        return new Scale(scale.levels().stream().map(Level::value).toList());
    }

    /**
     * Reads a scale as people write it: {@code 0..3}, or the values one by one, {@code 1,2.5,4}.
     *
     * @param text the text
     * @return the scale
     * @throws IllegalArgumentException if it isn't of this form, or no scale
     */
    public static Scale parse(String text) {
        Objects.requireNonNull(text, "text must not be null");
        int range = text.indexOf(RANGE);
        try {
            if (range >= 0) {
                return range(
                        Integer.parseInt(text.substring(0, range).strip()),
                        Integer.parseInt(text.substring(range + RANGE.length()).strip()));
            }
            List<BigDecimal> values = new ArrayList<>();
            for (String value : text.split(",", -1)) {
                values.add(new BigDecimal(value.strip()));
            }
            return new Scale(values);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "a scale must be written as 0..3, or value by value as 1,2.5,4, but was '" + text + "'", e);
        }
    }

    /** {@return how many levels there are} */
    public int size() {
        return values.size();
    }

    /**
     * Finds a level.
     *
     * @param value its value
     * @return which level it is, from 0 for the lowest; empty if no level has this value
     */
    public OptionalInt findLevel(BigDecimal value) {
        // Comparing doesn't write a number out, however large its exponent is.
        return IntStream.range(0, values.size())
                .filter(level -> values.get(level).compareTo(value) == 0)
                .findFirst();
    }

    /** The values as they are calculated with. */
    double[] doubles() {
        return values.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    /** Numbers with a huge exponent are short to write, and would take all memory to write out. */
    private static void requireDigits(BigDecimal value) {
        if (value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("values must have at most " + MOST_DIGITS
                    + " digits before the point, and as many after it, but one had more");
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@return the values with commas between them} */
    @Override
    public String toString() {
        return values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
