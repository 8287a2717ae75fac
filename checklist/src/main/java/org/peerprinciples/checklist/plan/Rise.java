package org.peerprinciples.checklist.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Tenths;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * How a low bound rises: what the score is at least, whatever the missing answers turn out to be.
 *
 * @param now the low bound now
 * @param then the low bound once the actions are done, if what is found out is at its worst
 * @param gain the difference; what is shown is the difference of what is shown
 */
public record Rise(Points now, Points then, Points gain) {

    static Rise of(Fraction now, Fraction then) {
        return new Rise(points(now, shown(now)), points(then, shown(then)), points(then.minus(now), shown(now, then)));
    }

    /** The tenths of points by which the bound rises as shown: what is handed out to actions. */
    static long tenths(Fraction now, Fraction then) {
        return Tenths.floor(then) - Tenths.floor(now);
    }

    private static BigDecimal shown(Fraction share) {
        return Score.shown(share, RoundingMode.FLOOR);
    }

    private static BigDecimal shown(Fraction now, Fraction then) {
        return Tenths.toPoints(tenths(now, then));
    }

    private static Points points(Fraction share, BigDecimal shown) {
        return new Points(Score.points(share), shown);
    }
}
