package org.peerprinciples.checklist.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Fraction;

/** Values with weights above zero, and where their mean can go while each weight moves on its own. */
final class WeightedMean {

    /**
     * A value with its weight.
     *
     * @param position what it is the value of
     * @param weight more than 0
     */
    record Part(int position, Fraction weight, Fraction value) {}

    private static final Fraction TWO = Fraction.of(2, 1);

    private final List<Part> parts;

    WeightedMean(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The least that the mean can be when each weight moves by at most this share of itself; the share is below 1. */
    Fraction least(Fraction share) {
        return extremes(share, Comparator.comparing(Part::value)).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The most that the mean can be when each weight moves by at most this share of itself; the share is below 1. */
    Fraction most(Fraction share) {
        return extremes(share, Comparator.comparing(Part::value).reversed()).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The means with the first values as heavy and the others as light as can be, for every number of first values. A ratio
     * of sums has its extremes where weights are at their ends, and it pulls down to weigh more exactly what is below it.
     */
    private List<Fraction> extremes(Fraction share, Comparator<Part> order) {
        Fraction light = Fraction.ONE.minus(share);
        Fraction added = share.times(TWO);
        Fraction sum = Fraction.ZERO;
        Fraction weight = Fraction.ZERO;
        for (Part part : parts) {
            sum = sum.plus(part.weight().times(part.value()).times(light));
            weight = weight.plus(part.weight().times(light));
        }
        List<Fraction> means = new ArrayList<>();
        for (Part part : parts.stream().sorted(order).toList()) {
            Fraction more = part.weight().times(added);
            sum = sum.plus(more.times(part.value()));
            weight = weight.plus(more);
            means.add(sum.dividedBy(weight));
        }
        return means;
    }

    /**
     * The share by which weights have to move before the mean can be at a target: all weights w of values x above it one
     * way, all below it the other way, gives the sum of w(x - target), up to sign, over that of w|x - target|.
     *
     * @return the share, 0 to less than 1; empty if no smaller share than 1 gets there, or none moves the mean at all
     */
    Optional<Fraction> shareTo(Fraction target) {
        Fraction above = Fraction.ZERO;
        Fraction below = Fraction.ZERO;
        for (Part part : parts) {
            Fraction distance = part.value().minus(target).times(part.weight());
            if (distance.compareTo(Fraction.ZERO) > 0) {
                above = above.plus(distance);
            } else {
                below = below.minus(distance);
            }
        }
        if (above.equals(Fraction.ZERO) || below.equals(Fraction.ZERO)) {
            return Optional.empty();
        }
        Fraction apart = above.compareTo(below) > 0 ? above.minus(below) : below.minus(above);
        return Optional.of(apart.dividedBy(above.plus(below)));
    }

    /** What is above a target, in order of position. */
    List<Integer> above(Fraction target) {
        return where(target, 1);
    }

    /** What is below a target, in order of position. */
    List<Integer> below(Fraction target) {
        return where(target, -1);
    }

    private List<Integer> where(Fraction target, int sign) {
        return parts.stream()
                .filter(part -> Integer.signum(part.value().compareTo(target)) == sign)
                .map(Part::position)
                .toList();
    }
}
