package org.peerprinciples.checklist.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What the standing of one principle follows from, the answers being what they are. Its rules, from scoring: to improve
 * where a floor is missed or the high bound is below the threshold; otherwise effective where the low bound reaches the
 * threshold, no floor is open and every side that is always expected was heard; otherwise not known.
 */
final class Conditions {

    /** A bound that has to come to the threshold: up to it, where reaching is enough, or down past it. */
    private record Push(WeightedMean bound, Fraction mean, boolean up) {

        Crossing crossing() {
            return up ? Crossing.AT : Crossing.BEYOND;
        }
    }

    private final int principle;
    private final Standing standing;
    private final Fraction threshold;
    private final Fraction low;
    private final Fraction high;
    private final WeightedMean lows;
    private final WeightedMean highs;

    /** Whether a floor is missed, so that it is to improve whatever the score. */
    private final boolean missed;

    /** Whether a floor is open or a side unheard, so that it can't be effective whatever the score. */
    private final boolean blocked;

    private Conditions(Scores scores, int principle) {
        Scores.Result result = scores.principle(principle);
        this.principle = principle;
        this.standing = result.standing().orElseThrow();
        this.threshold = scores.threshold(principle);
        this.low = result.low();
        this.high = result.high();
        List<WeightedMean.Part> lowParts = new ArrayList<>();
        List<WeightedMean.Part> highParts = new ArrayList<>();
        boolean below = false;
        boolean open = false;
        for (int c = scores.firstCriterion(principle); c < scores.firstCriterion(principle + 1); c++) {
            below |= scores.belowFloor(c) != 0;
            open |= scores.openFloor(c) != 0;
            Fraction weight = scores.part(c);
            if (weight.compareTo(Fraction.ZERO) > 0) {
                lowParts.add(new WeightedMean.Part(c, weight, scores.criterionLow(c)));
                highParts.add(new WeightedMean.Part(c, weight, scores.criterionHigh(c)));
            }
        }
        this.lows = new WeightedMean(lowParts);
        this.highs = new WeightedMean(highParts);
        this.missed = below;
        this.blocked = open || scores.unheardSides(principle) != 0;
    }

    /** The conditions of a principle with a basis; empty for one without. */
    static Optional<Conditions> of(Scores scores, int principle) {
        return scores.principle(principle).hasBasis()
                ? Optional.of(new Conditions(scores, principle))
                : Optional.empty();
    }

    int principle() {
        return principle;
    }

    Standing standing() {
        return standing;
    }

    WeightedMean lows() {
        return lows;
    }

    WeightedMean highs() {
        return highs;
    }

    /** The other standings. */
    List<Standing> others() {
        return others(standing);
    }

    static List<Standing> others(Standing standing) {
        return Stream.of(Standing.values()).filter(other -> other != standing).toList();
    }

    /**
     * What has to happen to a bound before the standing could be another one. Weights above zero keep whether anything is
     * missing, so where nothing is, both bounds pass the threshold at once and nothing lies between.
     */
    private Optional<Push> push(Standing to) {
        if (missed || to == standing) {
            return Optional.empty();
        }
        boolean settled = low.equals(high);
        return switch (to) {
            case EFFECTIVE -> blocked ? Optional.empty() : Optional.of(new Push(lows, low, true));
            case TO_IMPROVE -> Optional.of(new Push(highs, high, false));
            case NOT_KNOWN ->
                standing == Standing.EFFECTIVE
                        ? settled ? Optional.empty() : Optional.of(new Push(lows, low, false))
                        : settled && !blocked ? Optional.empty() : Optional.of(new Push(highs, high, true));
        };
    }

    /** How far weights have to move before the standing could be this one; empty if no change below 100% is enough. */
    Optional<Reach> byWeights(Standing to) {
        return to == standing
                ? Optional.of(Reach.HERE)
                : push(to).flatMap(push ->
                        push.bound().shareTo(threshold).map(share -> new Reach(share, push.crossing())));
    }

    /** The criteria whose weights go up to get to a standing that weights can lead to. */
    List<Integer> heavier(Standing to) {
        return push(to).map(push ->
                        push.up() ? push.bound().above(threshold) : push.bound().below(threshold))
                .orElse(List.of());
    }

    /** The criteria whose weights go down to get to a standing that weights can lead to. */
    List<Integer> lighter(Standing to) {
        return push(to).map(push ->
                        push.up() ? push.bound().below(threshold) : push.bound().above(threshold))
                .orElse(List.of());
    }

    /** By how much the threshold has to change, to the point or beyond it, for this standing; empty if no threshold gives it. */
    Optional<Fraction> byThreshold(Standing to) {
        return push(to).filter(push -> push.up() || push.mean().compareTo(Fraction.ONE) < 0)
                .map(push -> push.mean().minus(threshold));
    }

    /** The standings that a threshold can give and this one isn't, the smallest change first. */
    List<Standing> byThreshold() {
        return others().stream()
                .filter(to -> byThreshold(to).isPresent())
                .sorted(Comparator.comparing(to -> distance(byThreshold(to).orElseThrow())))
                .toList();
    }

    static Fraction distance(Fraction change) {
        return change.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(change) : change;
    }

    /**
     * The standing under a threshold moved by so much, down to it or up to just beyond it, but not out of 0 to 1.
     */
    Standing underThreshold(Fraction change) {
        Fraction moved = threshold.plus(change);
        boolean beyond = change.compareTo(Fraction.ZERO) >= 0 && moved.compareTo(Fraction.ONE) < 0;
        Fraction now = moved.compareTo(Fraction.ONE) > 0
                ? Fraction.ONE
                : moved.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO : moved;
        if (missed || falls(high, now, beyond)) {
            return Standing.TO_IMPROVE;
        }
        return blocked || falls(low, now, beyond) ? Standing.NOT_KNOWN : Standing.EFFECTIVE;
    }

    private static boolean falls(Fraction bound, Fraction threshold, boolean beyond) {
        return bound.compareTo(threshold) < (beyond ? 1 : 0);
    }
}
