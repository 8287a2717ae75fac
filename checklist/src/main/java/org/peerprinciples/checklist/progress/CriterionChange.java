package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;

/**
 * How a criterion changed that both frameworks ask in the same meaning.
 *
 * @param criterion the criterion, by its id in the later framework
 * @param renamedFrom its id in the earlier framework, where that was another
 * @param change how its score changed
 */
public record CriterionChange(CriterionId criterion, Optional<CriterionId> renamedFrom, ScoreChange change) {

    /** {@return its id in the earlier framework} */
    public CriterionId before() {
        return renamedFrom.orElse(criterion);
    }
}
