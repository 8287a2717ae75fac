package org.peerprinciples.checklist.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Principle;

/** Weights moved every way, and what the naive evaluation makes of it. */
final class MovedWeights {

    private MovedWeights() {}

    /** The weights of a principle's criteria, each up or down by a share: all the corners of the box of weights. */
    static List<NaiveEvaluation> corners(NaiveEvaluation now, Principle principle, Ratio share) {
        return factors(principle.criteria().stream().map(Criterion::id).toList(), share).stream()
                .map(factors -> now.moved(factors, Map.of()))
                .toList();
    }

    /** For each of these ids up or down by a share, in all combinations. */
    static List<Map<Object, Ratio>> factors(List<?> ids, Ratio share) {
        return IntStream.range(0, 1 << ids.size())
                .mapToObj(corner -> {
                    Map<Object, Ratio> factors = new HashMap<>();
                    for (int i = 0; i < ids.size(); i++) {
                        factors.put(
                                ids.get(i), (corner & 1 << i) != 0 ? Ratio.ONE.plus(share) : Ratio.ONE.minus(share));
                    }
                    return factors;
                })
                .toList();
    }

    /**
     * The share by which weights must move before a bound can be at the principle's threshold; empty if none does, or all of
     * a weight would have to go.
     */
    static Optional<Ratio> shareToThreshold(NaiveEvaluation now, Principle principle, boolean high) {
        Ratio threshold = now.threshold(principle);
        Ratio sum = Ratio.ZERO;
        Ratio apart = Ratio.ZERO;
        for (Criterion criterion : principle.criteria()) {
            Optional<NaiveEvaluation.Interval> score = now.score(criterion);
            if (score.isPresent()) {
                Ratio bound = high ? score.get().high() : score.get().low();
                Ratio distance = Ratio.of(criterion.weight()).times(bound.minus(threshold));
                sum = sum.plus(distance);
                apart = apart.plus(size(distance));
            }
        }
        return apart.isZero()
                ? Optional.empty()
                : Optional.of(size(sum).over(apart)).filter(share -> !share.atLeast(Ratio.ONE));
    }

    private static Ratio size(Ratio ratio) {
        return ratio.atLeast(Ratio.ZERO) ? ratio : Ratio.ZERO.minus(ratio);
    }

    /**
     * The standings that a principle has at corners; and not known, if it is effective at one, to improve at another, and
     * something is missing, since then a path from one to the other passes through it.
     */
    static List<Standing> standings(List<NaiveEvaluation> corners, Principle principle) {
        List<Standing> found = new ArrayList<>(corners.stream()
                .flatMap(corner -> corner.standing(principle).stream())
                .distinct()
                .toList());
        boolean missing = corners.stream()
                .flatMap(corner -> corner.score(principle).stream())
                .anyMatch(score -> !score.low().equals(score.high()));
        if (missing && found.size() == 2 && !found.contains(Standing.NOT_KNOWN)) {
            found.add(Standing.NOT_KNOWN);
        }
        return found;
    }
}
