package org.peerprinciples.checklist.cohort;

import java.util.List;
import java.util.Optional;

/**
 * What one measure is like over a set of arrangements. Points are what was answered; what wasn't is in the bounds beside them, so
 * that points don't hide it.
 *
 * @param measure the measure
 * @param basis how many arrangements have a basis: a score applies to them, whether anything was answered or not
 * @param answered how many of these have a point, because somebody answered
 * @param points how the points spread; empty if nobody has one
 * @param bounds what missing answers could do; empty if nobody has a basis
 * @param standings where those with a basis stand; empty for a criterion, which has no standing
 * @param levels how many are at each level, lowest first; empty but for a criterion
 * @param gaps on how many a side is at a gap by the policy; empty but for a criterion
 */
public record MeasureFigures(
        Measure measure,
        int basis,
        int answered,
        Optional<Distribution> points,
        Optional<Bounds> bounds,
        Optional<StandingCounts> standings,
        List<LevelCount> levels,
        Optional<Integer> gaps) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param measure the measure
     * @param basis how many arrangements have a basis
     * @param answered how many of these have a point
     * @param points how the points spread
     * @param bounds what missing answers could do
     * @param standings where those with a basis stand
     * @param levels how many are at each level
     * @param gaps on how many a side is at a gap
     */
    public MeasureFigures {
        levels = List.copyOf(levels);
    }

    /** {@return how many have a basis but no point, because nobody answered} */
    public int missing() {
        return basis - answered;
    }
}
