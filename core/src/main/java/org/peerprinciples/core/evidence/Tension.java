package org.peerprinciples.core.evidence;

import org.peerprinciples.core.id.CriterionId;

/**
 * A tension between a piece of evidence and a criterion: it gives reason to ask, and doesn't answer.
 *
 * @param criterion the criterion
 * @param note what pulls against what
 */
public record Tension(CriterionId criterion, String note) {

    /**
     * Makes a tension.
     *
     * @param criterion the criterion
     * @param note what pulls against what
     * @return the tension
     */
    public static Tension of(CriterionId criterion, String note) {
        return new Tension(criterion, note);
    }
}
