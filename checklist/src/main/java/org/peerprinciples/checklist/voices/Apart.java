package org.peerprinciples.checklist.voices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.core.framework.RatingScale;

/**
 * How far apart two views are.
 *
 * @param points by how many points the second is above the first, -100 to 100
 * @param shown the same with one decimal, rounded to the nearest
 * @param levels the same in levels: the points divided by what one step of the scale is worth on average, as the nearest double
 */
public record Apart(double points, BigDecimal shown, double levels) {

    static Apart of(Fraction share, RatingScale scale) {
        Fraction steps = Fraction.of(scale.levels().size() - 1L, 1);
        return new Apart(
                Score.points(share),
                Score.shown(share, RoundingMode.HALF_UP),
                share.times(steps).toDouble());
    }
}
