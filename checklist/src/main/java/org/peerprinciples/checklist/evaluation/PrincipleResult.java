package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What an evaluation says about one principle.
 *
 * @param principle the principle
 * @param effectiveFrom the score from which it counts as effective, 0 to 100 points
 * @param score its score; empty if it has no basis
 * @param standing where it stands; empty if it has no basis
 * @param ledger the sums of its ledger; empty if it has no basis
 * @param criteria what the evaluation says about each of its criteria, in the framework's order
 * @param notApplicable what "not applicable" did to it; empty if nobody said so where it counts
 */
public record PrincipleResult(
        PrincipleId principle,
        BigDecimal effectiveFrom,
        Optional<Score> score,
        Optional<StandingResult> standing,
        Optional<Ledger> ledger,
        List<CriterionResult> criteria,
        Optional<NotApplicableEffect> notApplicable) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param principle the principle
     * @param effectiveFrom the score from which it counts as effective, 0 to 100 points
     * @param score its score; empty if it has no basis
     * @param standing where it stands; empty if it has no basis
     * @param ledger the sums of its ledger; empty if it has no basis
     * @param criteria what the evaluation says about each of its criteria, in the framework's order
     * @param notApplicable what "not applicable" did to it; empty if nobody said so where it counts
     */
    public PrincipleResult {
        criteria = List.copyOf(criteria);
    }

    /** {@return whether there is anything applicable to score} */
    public boolean hasBasis() {
        return score.isPresent();
    }

    /**
     * Gives what the evaluation says about a criterion of this principle.
     *
     * @param id the criterion's id
     * @return its result
     * @throws NoSuchElementException if the principle has no such criterion
     */
    public CriterionResult criterion(CriterionId id) {
        return criteria.stream()
                .filter(c -> c.criterion().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("principle " + principle + " has no criterion '" + id + "'"));
    }
}
