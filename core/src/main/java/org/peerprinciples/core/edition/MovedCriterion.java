package org.peerprinciples.core.edition;

import org.peerprinciples.core.id.CriterionId;

/**
 * A criterion whose answers moved.
 *
 * @param before its id in the framework that was answered
 * @param after its id in the framework that is answered now
 * @param corrected whether a text that is read when answering was worded anew and is declared to mean the same
 * @param answers how many answers to it moved, one or more
 */
public record MovedCriterion(CriterionId before, CriterionId after, boolean corrected, int answers) {

    /** {@return whether it has another id now} */
    public boolean isRenamed() {
        return !before.equals(after);
    }
}
