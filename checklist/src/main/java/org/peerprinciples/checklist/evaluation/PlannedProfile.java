package org.peerprinciples.checklist.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * The profile as planned: the same evaluation with every planned answer at its planned level. It is what people intend,
 * and nothing of it is in place today.
 *
 * @param overall the overall score as planned; empty if there is no basis
 * @param standing the standing as planned; empty if there is no basis
 * @param principles the principles as planned, in the framework's order
 * @param plans the planned answers
 */
public record PlannedProfile(
        Optional<Score> overall, Optional<Standing> standing, List<PlannedPrinciple> principles, List<Plan> plans) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param overall the overall score as planned; empty if there is no basis
     * @param standing the standing as planned; empty if there is no basis
     * @param principles the principles as planned, in the framework's order
     * @param plans the planned answers
     */
    public PlannedProfile {
        principles = List.copyOf(principles);
        plans = List.copyOf(plans);
    }

    /**
     * Lists the plans that are due to be looked at: those whose day of review has come, or, where no such day was said,
     * the day by which they were to be in place. A plan with neither is never due; the finding {@code open-plan} names it.
     *
     * @param day the day to ask about
     * @return the plans, in the framework's order
     */
    public List<Plan> dueOn(LocalDate day) {
        return plans.stream()
                .filter(plan -> plan.reviewOn()
                        .or(plan::by)
                        .filter(due -> !due.isAfter(day))
                        .isPresent())
                .toList();
    }

    /**
     * A principle as planned.
     *
     * @param principle the principle
     * @param score its score as planned; empty if it has no basis
     * @param standing its standing as planned; empty if it has no basis
     */
    public record PlannedPrinciple(PrincipleId principle, Optional<Score> score, Optional<Standing> standing) {}

    /**
     * A planned answer.
     *
     * @param criterion the criterion
     * @param level the level that is planned
     * @param by the day by which it is to be in place, where that was said
     * @param agreedBy who agreed to it, where that was said
     * @param reviewOn the day on which it is to be looked at again, where that was said
     */
    public record Plan(
            CriterionId criterion,
            LevelId level,
            Optional<LocalDate> by,
            Optional<String> agreedBy,
            Optional<LocalDate> reviewOn) {}
}
