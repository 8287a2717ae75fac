package org.peerprinciples.checklist.progress;

import java.util.List;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What only one of the two frameworks has, and so isn't compared on its own. It is in the scores of the principles and of the
 * whole, under {@link Cause#EDITION_OR_TAILORING}.
 *
 * @param principlesAdded the principles that only the later framework has
 * @param principlesLeftOut the principles that only the earlier framework has
 * @param criteriaAdded the criteria that only the later framework asks
 * @param criteriaLeftOut the criteria that only the earlier framework asks
 * @param criteriaReworded the criteria that both ask, worded so that they may mean something else; by their ids in the later
 *     framework
 */
public record ContentChange(
        List<PrincipleId> principlesAdded,
        List<PrincipleId> principlesLeftOut,
        List<CriterionId> criteriaAdded,
        List<CriterionId> criteriaLeftOut,
        List<CriterionId> criteriaReworded) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param principlesAdded the principles that only the later framework has
     * @param principlesLeftOut the principles that only the earlier framework has
     * @param criteriaAdded the criteria that only the later framework asks
     * @param criteriaLeftOut the criteria that only the earlier framework asks
     * @param criteriaReworded the criteria that both ask, worded so that they may mean something else
     */
    public ContentChange {
        principlesAdded = List.copyOf(principlesAdded);
        principlesLeftOut = List.copyOf(principlesLeftOut);
        criteriaAdded = List.copyOf(criteriaAdded);
        criteriaLeftOut = List.copyOf(criteriaLeftOut);
        criteriaReworded = List.copyOf(criteriaReworded);
    }
}
