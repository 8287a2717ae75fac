package org.peerprinciples.checklist.reliability;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;
import org.peerprinciples.checklist.sampling.Significant;

/**
 * A coefficient of reliability and all that is needed to read it. Figures are kept to {@linkplain Significant twelve
 * significant digits}.
 *
 * @param statistic the id of the coefficient
 * @param title its name
 * @param coefficient the coefficient, at most 1; how low it can be is the statistic's to say
 * @param interval its confidence interval; empty if none was asked for, or most draws don't define the coefficient
 * @param drawn what was drawn for the interval
 * @param cases how many cases answered every item, which are the ones it speaks of
 * @param leftOut how many cases were left out because an answer is missing
 * @param items how many items there are
 * @param answers how many answers it was worked out from
 * @param method how it was worked out
 * @param source where the statistic comes from
 * @param cautions what to bear in mind
 */
public record ReliabilityResult(
        String statistic,
        String title,
        double coefficient,
        Optional<ConfidenceInterval> interval,
        Drawn drawn,
        int cases,
        int leftOut,
        int items,
        int answers,
        String method,
        String source,
        List<String> cautions) {
    /**
     * Rounds the figures and copies the list.
     *
     * @param statistic the id of the coefficient
     * @param title its name
     * @param coefficient the coefficient
     * @param interval its confidence interval
     * @param drawn what was drawn for the interval
     * @param cases how many cases answered every item
     * @param leftOut how many cases were left out
     * @param items how many items there are
     * @param answers how many answers it was worked out from
     * @param method how it was worked out
     * @param source where the statistic comes from
     * @param cautions what to bear in mind
     */
    public ReliabilityResult {
        coefficient = Significant.of(coefficient);
        cautions = List.copyOf(cautions);
    }
}
