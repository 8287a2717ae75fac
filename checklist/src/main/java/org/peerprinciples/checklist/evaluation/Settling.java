package org.peerprinciples.checklist.evaluation;

import java.util.List;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What would settle a standing that isn't known: the smallest sets of missing answers that could settle it one way. Good
 * enough answers to all of a set make it effective, whatever the rest may be; low enough ones make it to improve.
 *
 * @param as the standing that it could be settled as
 * @param smallest the smallest sets, all of the same size and in the framework's order; at most three are named
 * @param more whether there are more sets of that size than are named
 */
public record Settling(Standing as, List<List<Unanswered>> smallest, boolean more) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param as the standing that it could be settled as
     * @param smallest the smallest sets, all of the same size and in the framework's order; at most three are named
     * @param more whether there are more sets of that size than are named
     */
    public Settling {
        smallest = smallest.stream().map(List::copyOf).toList();
    }
}
