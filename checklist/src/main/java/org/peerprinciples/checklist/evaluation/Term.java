package org.peerprinciples.checklist.evaluation;

import org.peerprinciples.core.id.CriterionId;

/**
 * A criterion as one of two frameworks asks it. What both ask in the same meaning is one term; a criterion that was worded
 * anew is two, whose values have nothing to do with each other.
 */
record Term(CriterionId criterion, Asked asked) {

    /** Which of the two frameworks asks it. */
    enum Asked {
        BY_BOTH,
        BY_THE_BASE,
        BY_THE_TAILORED
    }
}
