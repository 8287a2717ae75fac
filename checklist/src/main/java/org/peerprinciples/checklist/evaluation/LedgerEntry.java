package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;

/**
 * What a criterion adds to its principle's hundred points: points gained, lost and not known yet. Over the criteria of a
 * principle, gained adds up to the low bound, lost to 100 less the high bound, and all three to 100.
 *
 * @param gained its part of the low bound, 0 to 100 points
 * @param lost its part of what is out of reach, 0 to 100 points
 * @param unknown its part of what the missing answers decide, 0 to 100 points
 * @param shown the same with one decimal
 */
public record LedgerEntry(double gained, double lost, double unknown, Shown shown) {

    /**
     * A ledger entry with one decimal. Each column is rounded by largest remainder, so that it adds up as displayed: to
     * the shown low bound, to 100 less the shown high bound, and to what lies between. Where another criterion of the principle
     * is kept back ({@link Suppressed}), each figure is rounded to the nearest instead.
     *
     * @param gained points gained, 0.0 to 100.0
     * @param lost points lost, 0.0 to 100.0
     * @param unknown points not known, 0.0 to 100.0
     */
    public record Shown(BigDecimal gained, BigDecimal lost, BigDecimal unknown) {}
}
