package org.peerprinciples.checklist.evaluation;

import java.util.List;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * A standing, what it rests on, and what would settle it.
 *
 * @param standing the standing
 * @param grounds what it rests on; at least one
 * @param settledBy what would settle it, one entry for each way in which it could be settled; empty unless the standing
 *     isn't known, without what would show small groups
 */
public record StandingResult(Standing standing, List<Ground> grounds, List<Settling> settledBy) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param standing the standing
     * @param grounds what it rests on; at least one
     * @param settledBy what would settle it, one entry for each way in which it could be settled; empty unless the standing
     *     isn't known
     */
    public StandingResult {
        grounds = List.copyOf(grounds);
        settledBy = List.copyOf(settledBy);
    }
}
