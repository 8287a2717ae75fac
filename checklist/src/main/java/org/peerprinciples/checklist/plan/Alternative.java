package org.peerprinciples.checklist.plan;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * One way to the goal. Nothing in it can be dropped or done to a lower level without missing the goal, or, where the goal
 * is the greatest gain, without gaining less. The order in which its actions are done changes nothing in the end, but
 * for finding out before raising.
 *
 * @param effort the effort, if what is found out is at its worst
 * @param certainEffort the part of the effort that is needed whatever is found out
 * @param actions what to do, in the order proposed; at least one
 * @param overall how the overall score's low bound rises; empty if there is no overall score
 * @param standingThen where the arrangement stands then, if what is found out is at its worst
 * @param principles what it does to each principle with a basis, in the framework's order
 */
public record Alternative(
        int effort,
        int certainEffort,
        List<Action> actions,
        Optional<Rise> overall,
        Standing standingThen,
        List<PrincipleRise> principles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param effort the effort, if what is found out is at its worst
     * @param certainEffort the part of the effort that is needed whatever is found out
     * @param actions what to do, in the order proposed; at least one
     * @param overall how the overall score's low bound rises; empty if there is no overall score
     * @param standingThen where the arrangement stands then, if what is found out is at its worst
     * @param principles what it does to each principle with a basis, in the framework's order
     */
    public Alternative {
        actions = List.copyOf(actions);
        principles = List.copyOf(principles);
    }
}
