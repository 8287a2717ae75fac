package org.peerprinciples.checklist.plan;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * One way to the goal. Nothing in it can be dropped or done to a lower level without missing the goal, or, where the goal
 * is the greatest gain, without gaining less. The order in which its actions are done changes nothing in the end, but
 * for finding out before raising.
 *
 * <p>Both efforts are those of doing this way as it stands. Once it is known what was to be found out, the rest of the way may
 * not be needed either, or another one may be better: evaluate again, and plan again.
 *
 * @param effort the effort, at least 1, if what is found out is at its worst
 * @param effortAtBest the effort of this way if what is found out is at its best
 * @param actions what to do, in the order proposed: for a standing what is critical and short first; then finding out, then
 *     raising; at least one
 * @param overall how the overall score's low bound rises; empty if there is no overall score
 * @param standingThen where the arrangement stands then, if what is found out is at its worst
 * @param principles what it does to each principle with a basis, in the framework's order
 */
public record Alternative(
        int effort,
        int effortAtBest,
        List<Action> actions,
        Optional<Rise> overall,
        Standing standingThen,
        List<PrincipleRise> principles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param effort the effort, at least 1, if what is found out is at its worst
     * @param effortAtBest the effort of this way if what is found out is at its best
     * @param actions what to do, in the order proposed: for a standing what is critical and short first; then finding out, then
     *     raising; at least one
     * @param overall how the overall score's low bound rises; empty if there is no overall score
     * @param standingThen where the arrangement stands then, if what is found out is at its worst
     * @param principles what it does to each principle with a basis, in the framework's order
     * @throws IllegalArgumentException if an effort is outside its range or there is no action
     */
    public Alternative {
        EffortRange.check(effort, 1, effortAtBest);
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("actions must be at least one, but there were none");
        }
        actions = List.copyOf(actions);
        principles = List.copyOf(principles);
    }
}
