package org.peerprinciples.checklist.evaluation;

import java.util.List;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/**
 * Something worth finding out: a criterion that expected sides haven't answered.
 *
 * @param criterion the criterion
 * @param sides the sides to ask; where small groups are suppressed, those that may be named
 * @param unknown the points that hang on these sides' answers in its principle, 0 to 100
 */
public record Enquiry(CriterionId criterion, List<SideId> sides, double unknown) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param criterion the criterion
     * @param sides the sides to ask
     * @param unknown the points that hang on it in its principle, 0 to 100
     */
    public Enquiry {
        sides = List.copyOf(sides);
    }
}
