package org.peerprinciples.checklist.evaluation;

import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.id.LevelId;

/**
 * The mark at or below which a side's answers count as a gap. One place for it, so that all who speak of gaps speak of the
 * same ones.
 */
public final class GapMark {

    /** Two doubles that near are the same points, computed twice. */
    static final double SAME = 1e-9;

    private final RatingScale scale;
    private final double mark;

    private GapMark(RatingScale scale, double mark) {
        this.scale = scale;
        this.mark = mark;
    }

    /**
     * Makes the mark: the highest of the lowest levels that count as a gap by the policy, and never the highest of all.
     *
     * @param scale the scale
     * @param policy the scoring policy
     * @return the mark
     */
    public static GapMark of(RatingScale scale, ScoringPolicy policy) {
        int highest = levels(scale, policy.gapLevels()) - 1;
        return new GapMark(scale, points(scale, scale.levels().get(highest).id()));
    }

    /**
     * Gives how many of the lowest levels count as a gap on a scale.
     *
     * @param scale the scale
     * @param wanted how many of them would by the policy, 1 or more
     * @return as many, but never all
     */
    public static int levels(RatingScale scale, int wanted) {
        return Math.min(scale.levels().size() - 1, wanted);
    }

    /**
     * Asks whether a side's answers are a gap.
     *
     * @param side what the side answered
     * @return whether its value is known and at or below the mark
     */
    public boolean isGap(SideResult side) {
        return side.points().filter(points -> points <= mark + SAME).isPresent();
    }

    /**
     * Asks whether a side is below a level, such as the floor of a critical criterion.
     *
     * @param side what the side answered
     * @param level the level
     * @return whether its value is known and below the level's
     * @throws java.util.NoSuchElementException if the scale has no such level
     */
    public boolean isBelow(SideResult side, LevelId level) {
        double floor = points(scale, level);
        return side.points().filter(points -> points < floor - SAME).isPresent();
    }

    static double points(RatingScale scale, LevelId level) {
        double lowest = scale.lowest().value().doubleValue();
        double highest = scale.highest().value().doubleValue();
        return 100 * (scale.level(level).value().doubleValue() - lowest) / (highest - lowest);
    }
}
