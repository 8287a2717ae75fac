package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;

/** What one stage makes of a criterion, a principle or the whole, exactly; each 0 to 1. */
record Reading(Fraction low, Optional<Fraction> point, Fraction high) {

    /** What the stage makes of a criterion, or empty if it doesn't count there. */
    static Optional<Reading> ofCriterion(Scores scores, int criterion) {
        return scores.expectedSides(criterion) == 0
                ? Optional.empty()
                : Optional.of(new Reading(
                        scores.criterionLow(criterion),
                        scores.criterionPoint(criterion),
                        scores.criterionHigh(criterion)));
    }

    /** What the stage makes of a principle or the whole, or empty if that has no basis there. */
    static Optional<Reading> of(Scores.Result result) {
        return result.hasBasis()
                ? Optional.of(new Reading(result.low(), result.point(), result.high()))
                : Optional.empty();
    }
}
