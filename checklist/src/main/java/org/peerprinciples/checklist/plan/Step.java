package org.peerprinciples.checklist.plan;

import java.util.Optional;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;

/**
 * One step of an action: from a level to the one above.
 *
 * @param level the level to start from
 * @param text what to do, in the framework's words; empty if it has no such step
 * @param effort the effort, 1 to 100
 * @param atBest whether it is part of the way even if what is found out is at its best; if not, it is taken only where an
 *     answer that is found out is as low
 * @param owner the role that might take it on, as the framework suggests
 */
public record Step(LevelId level, Optional<String> text, int effort, boolean atBest, Optional<RoleId> owner) {
    /**
     * Checks the effort.
     *
     * @param level the level to start from
     * @param text what to do, in the framework's words; empty if it has no such step
     * @param effort the effort, 1 to 100
     * @param atBest whether it is part of the way even if what is found out is at its best; if not, it is taken only where an
     *     answer that is found out is as low
     * @param owner the role that might take it on, as the framework suggests
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public Step {
        Efforts.require("effort", effort);
    }
}
