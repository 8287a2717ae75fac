package org.peerprinciples.checklist.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What stands behind the answers to the criteria of a principle.
 *
 * @param principle the principle
 * @param strengths how many of its criteria have evidence of each strength, weakest first; they add up to its criteria
 * @param criteria what stands behind each of its criteria, in the framework's order
 */
public record PrincipleEvidence(
        PrincipleId principle, List<StrengthCount> strengths, List<CriterionEvidence> criteria) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param principle the principle
     * @param strengths how many of its criteria have evidence of each strength, weakest first; they add up to its criteria
     * @param criteria what stands behind each of its criteria, in the framework's order
     */
    public PrincipleEvidence {
        strengths = List.copyOf(strengths);
        criteria = List.copyOf(criteria);
    }

    static PrincipleEvidence of(PrincipleId principle, List<CriterionEvidence> criteria) {
        return new PrincipleEvidence(
                principle,
                Arrays.stream(EvidenceStrength.values())
                        .map(strength -> new StrengthCount(strength, (int) criteria.stream()
                                .filter(each -> each.strength() == strength)
                                .count()))
                        .toList(),
                criteria);
    }

    /**
     * Gives what stands behind a criterion of this principle.
     *
     * @param id the criterion's id
     * @return what stands behind it
     * @throws NoSuchElementException if the principle has no such criterion
     */
    public CriterionEvidence criterion(CriterionId id) {
        return criteria.stream()
                .filter(each -> each.criterion().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("principle " + principle + " has no criterion '" + id + "'"));
    }
}
