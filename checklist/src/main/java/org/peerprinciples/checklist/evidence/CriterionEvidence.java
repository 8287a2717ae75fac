package org.peerprinciples.checklist.evidence;

import java.util.List;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RoleId;

/**
 * What stands behind the answers to a criterion.
 *
 * @param criterion the criterion
 * @param strength how strong it is
 * @param sources how many sources it comes from that don't rest on each other: everything told in one document is one; a
 *     rating that counts as evidence is one; pledges are none
 * @param saidBy the roles of those who say so, the framework's in its order first
 * @param ratingsAsEvidence how many ratings count as evidence here and not as answers, since nobody in the rater's roles can
 *     tell
 * @param cited what raters cite, in the assessment's order; what is set aside last
 */
public record CriterionEvidence(
        CriterionId criterion,
        EvidenceStrength strength,
        int sources,
        List<RoleId> saidBy,
        int ratingsAsEvidence,
        List<CitedEvidence> cited) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param criterion the criterion
     * @param strength how strong it is
     * @param sources how many sources it comes from that don't rest on each other: everything told in one document is one; a
     *     rating that counts as evidence is one; pledges are none
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
