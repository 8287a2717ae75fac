package org.peerprinciples.checklist.scoring;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How principles came out when one rater answered, remembered by number. It depends on nothing but the rater's roles and the answers
 * to the principle's criteria. All stands in two arrays: what each part adds to the whole, which every row needs, and what else there
 * is to restore. Not for use by several threads at once.
 */
final class PrincipleParts {

    // What a part adds to the whole.
    private static final int LOW = 0;
    private static final int HIGH = 1;
    private static final int POINT = 2;
    private static final int WEIGHT = 3;
    private static final int POINT_WEIGHT = 4;
    private static final int APPLICABLE = 5;
    private static final int ANSWERED = 6;
    private static final int FLAGS = 7;
    private static final int ADDED = 8;

    // What else there is.
    private static final int OWN_LOW = 0;
    private static final int OWN_HIGH = 1;
    private static final int OWN_POINT = 2;
    private static final int OWN_WEIGHT = 3;
    private static final int OWN_POINT_WEIGHT = 4;
    private static final int UNHEARD = 5;
    private static final int OWN = 6;

    private static final int FIRST = 256;

    /** The whole has a basis. */
    static final long BASIS = 1;

    /** The principle is to be improved, or its standing isn't known. */
    static final long TO_IMPROVE = 2;

    static final long UNKNOWN = 4;

    /** There is no unit at hand for its weight: the whole can't be added up from what is here. */
    static final long APART = 8;

    // No room at first, because most who score rows don't remember any.
    private long[] added = {};
    private long[] own = {};
    private @Nullable Standing[] standings = new Standing[0];
    private int count;

    /** Remembers how a principle has come out, and gives its number. */
    int add(Totals totals, int p, Units units) {
        if (count == standings.length) {
            int room = Math.max(FIRST, 2 * count);
            added = Arrays.copyOf(added, room * ADDED);
            own = Arrays.copyOf(own, room * OWN);
            standings = Arrays.copyOf(standings, room);
        }
        int at = count * ADDED;
        long w = totals.framework.principleWeight[p];
        long scale = w * units.perWeight(totals.weight[p]);
        long pointScale = w * units.perWeight(totals.pointWeight[p]);
        boolean basis = totals.weight[p] > 0;
        boolean point = totals.pointWeight[p] > 0;
        added[at + LOW] = totals.low[p] * scale;
        added[at + HIGH] = totals.high[p] * scale;
        added[at + POINT] = totals.point[p] * pointScale;
        added[at + WEIGHT] = basis ? w : 0;
        added[at + POINT_WEIGHT] = point ? w : 0;
        added[at + APPLICABLE] = totals.applicable[p];
        added[at + ANSWERED] = totals.answered[p];
        boolean provided = (!basis || units.perWeight(totals.weight[p]) > 0)
                && (!point || units.perWeight(totals.pointWeight[p]) > 0);
        added[at + FLAGS] = (basis ? BASIS : 0)
                | (totals.standing[p] == Standing.TO_IMPROVE ? TO_IMPROVE : 0)
                | (totals.standing[p] == Standing.NOT_KNOWN ? UNKNOWN : 0)
                | (provided ? 0 : APART);
        keepOwn(totals, p);
        return count++;
    }

    private void keepOwn(Totals totals, int p) {
        int at = count * OWN;
        own[at + OWN_LOW] = totals.low[p];
        own[at + OWN_HIGH] = totals.high[p];
        own[at + OWN_POINT] = totals.point[p];
        own[at + OWN_WEIGHT] = totals.weight[p];
        own[at + OWN_POINT_WEIGHT] = totals.pointWeight[p];
        own[at + UNHEARD] = totals.unheard[p];
        standings[count] = totals.standing[p];
    }

    /** Adds these parts up to the whole, and gives what is so of any of them. */
    long addUp(int[] parts, Totals totals) {
        long low = 0;
        long high = 0;
        long point = 0;
        long weight = 0;
        long pointWeight = 0;
        long applicable = 0;
        long answered = 0;
        long flags = 0;
        for (int p = 0; p < totals.whole; p++) {
            int at = parts[p] * ADDED;
            low += added[at + LOW];
            high += added[at + HIGH];
            point += added[at + POINT];
            weight += added[at + WEIGHT];
            pointWeight += added[at + POINT_WEIGHT];
            applicable += added[at + APPLICABLE];
            answered += added[at + ANSWERED];
            flags |= added[at + FLAGS];
        }
        totals.low[totals.whole] = low;
        totals.high[totals.whole] = high;
        totals.point[totals.whole] = point;
        totals.weight[totals.whole] = weight;
        totals.pointWeight[totals.whole] = pointWeight;
        totals.applicable[totals.whole] = (int) applicable;
        totals.answered[totals.whole] = (int) answered;
        return flags;
    }

    /** Puts a part back in a principle's place. */
    void restore(int part, Totals totals, int p) {
        int at = part * OWN;
        totals.low[p] = own[at + OWN_LOW];
        totals.high[p] = own[at + OWN_HIGH];
        totals.point[p] = own[at + OWN_POINT];
        totals.weight[p] = own[at + OWN_WEIGHT];
        totals.pointWeight[p] = own[at + OWN_POINT_WEIGHT];
        totals.unheard[p] = own[at + UNHEARD];
        totals.applicable[p] = (int) added[part * ADDED + APPLICABLE];
        totals.answered[p] = (int) added[part * ADDED + ANSWERED];
        totals.standing[p] = standings[part];
    }
}
