package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.peerprinciples.checklist.scoring.ScoringPolicy;

/**
 * The scoring policy that an evaluation was made with, as a statement of it. See
 * {@link org.peerprinciples.checklist.scoring.ScoringPolicy} for what each choice does.
 *
 * @param combiner the name of the rating combiner
 * @param effectiveFrom the score from which a principle without a threshold of its own counts as effective, in points
 * @param gapLevels how many of the lowest levels count as a gap
 * @param strengthLevels how many of the highest levels can make a strength
 * @param strengthFrom the points from which a criterion can be a strength
 * @param levelsApart how many levels apart sides or roles have to be to count as seeing it differently
 * @param ratersApart how many levels apart raters of one side have to be
 * @param staleAfterMonths the age in months from which evidence counts as stale
 * @param rules the names of the finding rules, in their order
 */
public record AppliedPolicy(
        String combiner,
        BigDecimal effectiveFrom,
        int gapLevels,
        int strengthLevels,
        BigDecimal strengthFrom,
        BigDecimal levelsApart,
        int ratersApart,
        int staleAfterMonths,
        List<String> rules) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param combiner the name of the rating combiner
     * @param effectiveFrom the score from which a principle without a threshold of its own counts as effective, in points
     * @param gapLevels how many of the lowest levels count as a gap
     * @param strengthLevels how many of the highest levels can make a strength
     * @param strengthFrom the points from which a criterion can be a strength
     * @param levelsApart how many levels apart sides or roles have to be to count as seeing it differently
     * @param ratersApart how many levels apart raters of one side have to be
     * @param staleAfterMonths the age in months from which evidence counts as stale
     * @param rules the names of the finding rules, in their order
     */
    public AppliedPolicy {
        rules = List.copyOf(rules);
    }

    /**
     * States a policy.
     *
     * @param policy the policy
     * @param rules the names of the finding rules, in their order
     * @return the statement
     */
    public static AppliedPolicy of(ScoringPolicy policy, List<String> rules) {
        return new AppliedPolicy(
                policy.combiner().name(),
                policy.effectiveFrom(),
                policy.gapLevels(),
                policy.strengthLevels(),
                policy.strengthFrom(),
                policy.levelsApart(),
                policy.ratersApart(),
                policy.staleAfterMonths(),
                List.copyOf(rules));
    }
}
