package org.peerprinciples.checklist.plan;

import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/**
 * What a step of a criterion takes here, in the words of those who would take it.
 *
 * @param criterion the criterion
 * @param level the level to start from; the step leads to the level above it
 * @param effort the effort, 1 to 100
 */
public record OwnEffort(CriterionId criterion, LevelId level, int effort) {

    /**
     * Checks the effort.
     *
     * @param criterion the criterion
     * @param level the level to start from; the step leads to the level above it
     * @param effort the effort, 1 to 100
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public OwnEffort {
        Efforts.require("effort", effort);
    }
}
