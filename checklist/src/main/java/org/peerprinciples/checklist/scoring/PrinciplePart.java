package org.peerprinciples.checklist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * How a principle came out, remembered: it depends on nothing but the raters' roles and their answers to its criteria. Made
 * by {@link RowScores#remember} and used by {@link RowScores#recall}. Immutable.
 */
public final class PrinciplePart {

    private final long one;
    private final long low;
    private final long high;
    private final long point;
    private final long weight;
    private final long pointWeight;
    private final int applicable;
    private final int answered;
    private final long unheard;
    private final @Nullable Standing standing;

    PrinciplePart(Totals totals, int principle) {
        one = totals.one;
        low = totals.low[principle];
        high = totals.high[principle];
        point = totals.point[principle];
        weight = totals.weight[principle];
        pointWeight = totals.pointWeight[principle];
        applicable = totals.applicable[principle];
        answered = totals.answered[principle];
        unheard = totals.unheard[principle];
        standing = totals.standing[principle];
    }

    void restore(Totals totals, int principle) {
        totals.one = one;
        totals.low[principle] = low;
        totals.high[principle] = high;
        totals.point[principle] = point;
        totals.weight[principle] = weight;
        totals.pointWeight[principle] = pointWeight;
        totals.applicable[principle] = applicable;
        totals.answered[principle] = answered;
        totals.unheard[principle] = unheard;
        totals.standing[principle] = standing;
    }
}
