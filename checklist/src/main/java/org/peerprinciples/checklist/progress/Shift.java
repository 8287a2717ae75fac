package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Tenths;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * How far one number of a score moved, its low bound, point or high bound, split by cause.
 *
 * @param points the number now less the number then, -100 to 100 points
 * @param shown the same with one decimal: the difference of the two as shown; for a point of which only one was settled, the
 *     difference rounded to the nearest, since the two were rounded in different ways
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
     */
    public Shift {
        parts = List.copyOf(parts);
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
     * The shift of a number over its stages, of which the first and last are there.
     *
     * @param shown the difference of the two as shown, where both were rounded in one way
     */
    static Shift of(List<Optional<Fraction>> stages, Optional<BigDecimal> shown) {
        Fraction whole = last(stages).minus(stages.get(0).orElseThrow());
        BigDecimal difference = shown.orElseGet(() -> Score.shown(whole, RoundingMode.HALF_UP));
        List<Part> parts = stages.stream().allMatch(Optional::isPresent)
                ? parts(steps(stages.stream().map(Optional::orElseThrow).toList()), difference)
                : List.of();
        return new Shift(Score.points(whole), difference, parts);
    }

    private static Fraction last(List<Optional<Fraction>> stages) {
        return stages.get(stages.size() - 1).orElseThrow();
    }

    private static List<Fraction> steps(List<Fraction> stages) {
        List<Fraction> steps = new ArrayList<>();
        for (int i = 1; i < stages.size(); i++) {
            steps.add(stages.get(i).minus(stages.get(i - 1)));
        }
        return steps;
    }

    private static List<Part> parts(List<Fraction> steps, BigDecimal whole) {
        List<Long> shown = Tenths.handOut(steps, whole.unscaledValue().longValueExact());
        Cause[] causes = Cause.values();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < causes.length; i++) {
            parts.add(new Part(causes[i], Score.points(steps.get(i)), Tenths.toPoints(shown.get(i))));
        }
        return parts;
    }
}
