package org.peerprinciples.checklist.evaluation;

import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.id.LevelId;

/**
 * The level from which a side's answers can make a strength. One place for it, so that all who speak of strengths speak of the
 * same ones.
 */
public final class StrengthMark {

    private final LevelId level;
    private final double mark;

    private StrengthMark(LevelId level, double mark) {
        this.level = level;
        this.mark = mark;
    }

    /**
     * Makes the mark: the lowest of the highest levels that can make a strength, and never the lowest of all.
     *
     * @param scale the scale
     * @param wanted how many of the highest levels can make a strength by the policy, 1 or more
     * @return the mark
     */
    public static StrengthMark of(RatingScale scale, int wanted) {
        int lowest = scale.levels().size() - levels(scale, wanted);
        LevelId level = scale.levels().get(lowest).id();
        return new StrengthMark(level, GapMark.points(scale, level));
    }

    /**
     * Gives how many of the highest levels can make a strength on a scale.
     *
     * @param scale the scale
     * @param wanted how many of them can by the policy, 1 or more
     * @return as many, but never all
     */
    public static int levels(RatingScale scale, int wanted) {
        return GapMark.levels(scale, wanted);
    }

    /** {@return the level} */
    public LevelId level() {
        return level;
    }

    /**
     * Asks whether a side's answers reach the level.
     *
     * @param side what the side answered
     * @return whether its value is known and at or above the level's
     */
    public boolean isReached(SideResult side) {
        return side.points().filter(points -> points >= mark - GapMark.SAME).isPresent();
    }
}
