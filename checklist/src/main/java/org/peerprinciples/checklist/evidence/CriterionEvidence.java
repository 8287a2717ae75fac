package org.peerprinciples.checklist.evidence;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RoleId;

/**
 * What stands behind the answers to a criterion.
 *
 * @param criterion the criterion
 * @param strength what kind of evidence there is, by the strongest; not how good it is
 * @param sources how many sources it comes from that don't rest on each other: everything told in one document is one; a
 *     rating that counts as evidence is one; pledges are none
 * @param fewestRespondents how many answered the smallest of the surveys that are cited; empty if none is
 * @param saidBy the roles of those who say so, the framework's in its order first
 * @param ratingsAsEvidence how many ratings count as evidence here and not as answers, since nobody in the rater's roles can
 *     tell
 * @param cited what raters cite, in the assessment's order; what is set aside last
 */
public record CriterionEvidence(
        CriterionId criterion,
        EvidenceStrength strength,
        int sources,
        Optional<Integer> fewestRespondents,
        List<RoleId> saidBy,
        int ratingsAsEvidence,
        List<CitedEvidence> cited) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param criterion the criterion
     * @param strength what kind of evidence there is, by the strongest; not how good it is
     * @param sources how many sources it comes from that don't rest on each other: everything told in one document is one; a
     *     rating that counts as evidence is one; pledges are none
     * @param fewestRespondents how many answered the smallest of the surveys that are cited; empty if none is
     * @param saidBy the roles of those who say so, the framework's in its order first
     * @param ratingsAsEvidence how many ratings count as evidence here and not as answers, since nobody in the rater's roles
     *     can tell
     * @param cited what raters cite, in the assessment's order; what is set aside last
     */
    public CriterionEvidence {
        saidBy = List.copyOf(saidBy);
        cited = List.copyOf(cited);
    }
}
