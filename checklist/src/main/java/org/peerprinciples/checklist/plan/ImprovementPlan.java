package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What could be done to reach a goal, and what it would do to the scores. Up to three ways are proposed, the best first;
 * people choose.
 *
 * <p>The first takes the least effort that there is for the goal, if what is found out is at its worst; among those of equal
 * effort, the one of the least effort at best, then the one of the fewest actions, then the one that does more about the
 * first criterion, in the framework's order, in which they differ. The others are the next by the same order that do without
 * something in each one before them, and take at most a tenth, or 1, more effort. No cheaper way exists, and none contains
 * another.
 *
 * <p>Where the goal is the greatest gain, the first gains the most that the effort can give, among equal gains by the order
 * above. The others are the next by gain that neither contain nor are contained in one before, and gain at least nine tenths
 * as much.
 *
 * <p>A plan shows what single people answered, from the lowest level that anybody chose to the sides that are lowest. It is made
 * from the full evaluation, for those who run it, and isn't for the wall.
 *
 * <p>Immutable; two plans are equal when all they say is equal.
 *
 * @param provenance what the evaluation was made with that the plan starts from
 * @param subject what was evaluated
 * @param goal the goal
 * @param outcome what came of planning
 * @param efforts the efforts that were reckoned with
 * @param wording in which words it speaks
 * @param screen what the screen says, where the goal is a standing and this keeps the arrangement from being effective:
 *     effort on criteria doesn't settle it; empty if it is peer support
 * @param withoutBasis the principles that have no basis and were skipped, in the framework's order
 * @param alternatives the ways to the goal, the best first; at most three, and none unless a way was found
 */
public record ImprovementPlan(
        Provenance provenance,
        Subject subject,
        Goal goal,
        Outcome outcome,
        Efforts efforts,
        Wording wording,
        Optional<ScreenOutcome> screen,
        List<PrincipleId> withoutBasis,
        List<Alternative> alternatives) {

    private static final DerivedJson<ImprovementPlan> JSON = DerivedJson.of("plan", ImprovementPlan.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with that the plan starts from
     * @param subject what was evaluated
     * @param goal the goal
     * @param outcome what came of planning
     * @param efforts the efforts that were reckoned with
     * @param wording in which words it speaks
     * @param screen what the screen says, where the goal is a standing and this keeps the arrangement from being effective:
     *     effort on criteria doesn't settle it; empty if it is peer support
     * @param withoutBasis the principles that have no basis and were skipped, in the framework's order
     * @param alternatives the ways to the goal, the best first; at most three, and none unless a way was found
     * @throws IllegalArgumentException if there are alternatives without a way having been found, or none with one
     */
    public ImprovementPlan {
        withoutBasis = List.copyOf(withoutBasis);
        alternatives = List.copyOf(alternatives);
        if ((outcome == Outcome.WAY_FOUND) == alternatives.isEmpty()) {
            throw new IllegalArgumentException(
                    "alternatives must be there exactly where a way was found, but the outcome was " + outcome.code()
                            + " with " + alternatives.size());
        }
    }

    /** {@return how plans are written as JSON and read back: format {@code peer-principles-plan}} */
    public static DerivedJson<ImprovementPlan> json() {
        return JSON;
    }

    /** {@return whether the goal is reached already, so that there is nothing to do for it} */
    @JsonIgnore
    public boolean isReachedAlready() {
        return outcome == Outcome.REACHED_ALREADY;
    }

    /** {@return the best way to the goal; empty unless one was found} */
    public Optional<Alternative> findBest() {
        return alternatives.stream().findFirst();
    }

    /** {@return what to do by the best way; empty unless one was found} */
    public List<Action> actions() {
        return findBest().map(Alternative::actions).orElse(List.of());
    }

    /** {@return assessment, goal and the least effort in one line} */
    @Override
    public String toString() {
        return "ImprovementPlan[" + subject.assessment() + ", " + goal + ": "
                + findBest().map(best -> "effort " + best.effort()).orElse(outcome.code()) + "]";
    }
}
