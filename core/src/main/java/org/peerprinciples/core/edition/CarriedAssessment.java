package org.peerprinciples.core.edition;

import java.util.List;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.id.CriterionId;

/**
 * An assessment that was carried over, and what is left for people to decide. Every answer and everything else that was
 * recorded is in the new assessment: moved, come back, or set aside, and then there is a decision about it.
 *
 * @param assessment the assessment as one of the framework that it was carried to
 * @param moved the criteria whose answers moved, in the order of the framework that was answered
 * @param decisions what a person must decide
 * @param unanswered the criteria that are new to the framework and that nobody has answered, in its order
 */
public record CarriedAssessment(
        Assessment assessment, List<MovedCriterion> moved, List<Decision> decisions, List<CriterionId> unanswered) {

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param assessment the assessment as one of the framework that it was carried to
     * @param moved the criteria whose answers moved, in the order of the framework that was answered
     * @param decisions what a person must decide
     * @param unanswered the criteria that are new to the framework and that nobody has answered, in its order
     */
    public CarriedAssessment {
        moved = List.copyOf(moved);
        decisions = List.copyOf(decisions);
        unanswered = List.copyOf(unanswered);
    }
}
