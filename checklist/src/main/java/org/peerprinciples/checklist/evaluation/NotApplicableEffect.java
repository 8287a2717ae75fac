package org.peerprinciples.checklist.evaluation;

import java.util.List;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/**
 * What answers of "not applicable" did to a principle's score.
 *
 * @param withoutThem the score if those answers were taken as not known
 * @param setAside the criteria and sides that they set aside
 */
public record NotApplicableEffect(Score withoutThem, List<SetAside> setAside) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param withoutThem the score if those answers were taken as not known
     * @param setAside the criteria and sides that they set aside
     */
    public NotApplicableEffect {
        setAside = List.copyOf(setAside);
    }

    /**
     * A criterion on which "not applicable" set sides aside.
     *
     * @param criterion the criterion
     * @param sides the sides all of whose answers say that it doesn't apply
     * @param out whether no expected side is left, so that the criterion counts for nothing
     */
    public record SetAside(CriterionId criterion, List<SideId> sides, boolean out) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param criterion the criterion
         * @param sides the sides all of whose answers say that it doesn't apply
         * @param out whether no expected side is left, so that the criterion counts for nothing
         */
        public SetAside {
            sides = List.copyOf(sides);
        }
    }
}
