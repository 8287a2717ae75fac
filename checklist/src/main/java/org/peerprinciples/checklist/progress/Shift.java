package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * How far one number of a score moved, its low bound, point or high bound, split by cause.
 *
 * @param points the number now less the number then, -100 to 100 points
 * @param shown the difference of the two numbers as they are printed, with one decimal: a score with nothing missing is one number,
 *     rounded down; of an interval the low bound is rounded down, the high bound up and the point to the nearest
 * @param parts its parts, one for each cause in the order of {@link Cause}; they sum exactly to the difference, and as shown
 *     to it as shown. Empty if somewhere on the way from one to the other, when some causes are in effect and others
 *     aren't, there is no such number
 */
public record Shift(double points, BigDecimal shown, List<Part> parts) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param points the number now less the number then, -100 to 100 points
     * @param shown the same with one decimal
     * @param parts its parts, one for each cause in the order of {@link Cause}, or none
     * @throws IllegalArgumentException if there are other parts
     */
    public Shift {
        parts = List.copyOf(parts);
        List<Cause> causes = parts.stream().map(Part::cause).toList();
        if (!causes.isEmpty() && !causes.equals(List.of(Cause.values()))) {
            throw new IllegalArgumentException("parts must be none, or one for each cause in the order "
                    + Arrays.stream(Cause.values()).map(Cause::code).toList() + ", but were "
                    + causes.stream().map(Cause::code).toList());
        }
    }

    /** {@return whether it is split: only where every stage on the way has such a number} */
    @JsonIgnore
    public boolean isSplit() {
        return !parts.isEmpty();
    }

    /**
     * Gives the part of a cause.
     *
     * @param cause the cause
     * @return its part
     * @throws NoSuchElementException if it isn't split
     */
    public Part part(Cause cause) {
        return parts.stream()
                .filter(part -> part.cause() == cause)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "the difference isn't split, so " + cause.code() + " has no part in it that could be told"));
    }

    /** {@return the difference for a person, such as {@code +2.1}} */
    @Override
    public String toString() {
        return (shown.signum() > 0 ? "+" : "") + shown;
    }

    /**
     * The shift of a number over its stages, of which the first and last are there. Each part is shown as the difference of
     * two stages as they would be printed, so that the parts add up whatever is missing at which stage.
     *
     * @param stages the number at each stage, where it has one
     * @param printed the same as printed
     */
    static Shift of(List<Optional<Fraction>> stages, List<Optional<BigDecimal>> printed) {
        int last = stages.size() - 1;
        return new Shift(
                points(stages, 0, last),
                shown(printed, 0, last),
                stages.stream().allMatch(Optional::isPresent) ? parts(stages, printed) : List.of());
    }

    private static List<Part> parts(List<Optional<Fraction>> stages, List<Optional<BigDecimal>> printed) {
        List<Part> parts = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            int before = parts.size();
            parts.add(new Part(cause, points(stages, before, before + 1), shown(printed, before, before + 1)));
        }
        return parts;
    }

    private static double points(List<Optional<Fraction>> stages, int from, int to) {
        Fraction step = stages.get(to).orElseThrow().minus(stages.get(from).orElseThrow());
        return Score.points(step);
    }

    private static BigDecimal shown(List<Optional<BigDecimal>> printed, int from, int to) {
        return printed.get(to).orElseThrow().subtract(printed.get(from).orElseThrow());
    }
}
