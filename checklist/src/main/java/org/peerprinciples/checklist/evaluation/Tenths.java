package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peerprinciples.checklist.scoring.Fraction;

/** Points as people see them: whole tenths. */
public final class Tenths {

    static final Fraction HUNDRED = Fraction.of(100, 1);
    static final long ALL = 1000;
    private static final Fraction PER_SHARE = Fraction.of(ALL, 1);

    private Tenths() {}

    /** A share of 1 in tenths of points, unrounded. */
    static Fraction of(Fraction share) {
        return share.times(PER_SHARE);
    }

    /**
     * Rounds down to whole tenths.
     *
     * @param share a share of 1
     * @return its tenths of points
     */
    public static long floor(Fraction share) {
        return of(share).rounded(RoundingMode.FLOOR).longValueExact();
    }

    /**
     * Turns tenths into points.
     *
     * @param tenths tenths of points
     * @return the points, with one decimal
     */
    public static BigDecimal toPoints(long tenths) {
        return new BigDecimal(BigInteger.valueOf(tenths), 1);
    }

    /**
     * Hands out a total of tenths to shares by largest remainder, so that what is shown adds up: each share gets its
     * whole tenths, and what is left goes, one tenth each, to the largest remainders; among equal ones to the first.
     * Shares of nothing get nothing.
     *
     * @param shares shares of 1, or steps from one such share to another, up and down
     * @param total the tenths to hand out, at least the sum of each share's whole tenths, rounded down
     * @return a number of tenths for each share; their sum is the total unless all shares are nothing
     */
    public static List<Long> handOut(List<Fraction> shares, long total) {
        List<Long> tenths = new ArrayList<>(shares.stream().map(Tenths::floor).toList());
        List<Integer> byRemainder = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            if (!shares.get(i).equals(Fraction.ZERO)) {
                byRemainder.add(i);
            }
        }
        byRemainder.sort(Comparator.comparing((Integer i) -> of(shares.get(i)).minus(Fraction.of(tenths.get(i), 1)))
                .reversed());
        long left = total - tenths.stream().mapToLong(Long::longValue).sum();
        for (int turn = 0; left > 0 && !byRemainder.isEmpty(); turn++, left--) {
            int i = byRemainder.get(turn % byRemainder.size());
            tenths.set(i, tenths.get(i) + 1);
        }
        return tenths;
    }
}
