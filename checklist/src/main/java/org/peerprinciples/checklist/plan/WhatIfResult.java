package org.peerprinciples.checklist.plan;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What an assessment says, and what it would say if some answers were others. Immutable; two results are equal when all they
 * say is equal.
 *
 * @param provenance what the evaluation was made with that it starts from
 * @param subject what was evaluated
 * @param suppositions what is supposed, in the order in which it was
 * @param uncounted those of the suppositions that count on no side, since no role of the rater can tell about the criterion
 * @param overall the overall score now; empty if nothing has a basis
 * @param overallThen the overall score then; empty if nothing would have a basis
 * @param standing where the arrangement stands now; empty if nothing has a basis
 * @param standingThen where it would stand; empty if nothing would have a basis
 * @param screen what the screen says now
 * @param screenThen what the screen would say
 * @param principles every principle as it is and as it would be, in the framework's order
 * @param criteria the criteria whose scores would be others, in the framework's order
 */
public record WhatIfResult(
        Provenance provenance,
        Subject subject,
        List<Supposition> suppositions,
        List<Supposition> uncounted,
        Optional<Score> overall,
        Optional<Score> overallThen,
        Optional<Standing> standing,
        Optional<Standing> standingThen,
        ScreenOutcome screen,
        ScreenOutcome screenThen,
        List<SupposedPrinciple> principles,
        List<SupposedCriterion> criteria) {

    private static final DerivedJson<WhatIfResult> JSON = DerivedJson.of("what-if", WhatIfResult.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with that it starts from
     * @param subject what was evaluated
     * @param suppositions what is supposed, in the order in which it was
     * @param uncounted those of the suppositions that count on no side, since no role of the rater can tell about the criterion
     * @param overall the overall score now; empty if nothing has a basis
     * @param overallThen the overall score then; empty if nothing would have a basis
     * @param standing where the arrangement stands now; empty if nothing has a basis
     * @param standingThen where it would stand; empty if nothing would have a basis
     * @param screen what the screen says now
     * @param screenThen what the screen would say
     * @param principles every principle as it is and as it would be, in the framework's order
     * @param criteria the criteria whose scores would be others, in the framework's order
     */
    public WhatIfResult {
        suppositions = List.copyOf(suppositions);
        uncounted = List.copyOf(uncounted);
        principles = List.copyOf(principles);
        criteria = List.copyOf(criteria);
    }

    /** {@return how results are written as JSON and read back: format {@code peer-principles-what-if}} */
    public static DerivedJson<WhatIfResult> json() {
        return JSON;
    }
}
