package org.peerprinciples.checklist.progress;

import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
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

    /** Its numbers as a score prints them: where nothing is missing all three are the one number that is printed. */
    Printed printed() {
        Score score = Score.of(low, point, high);
        Score.Shown shown = score.shown();
        return new Printed(
                shown.low(), shown.point(), low.equals(high) && point.isPresent() ? shown.low() : shown.high());
    }

    /** The numbers of a score with one decimal, as a person reads them. */
    record Printed(BigDecimal low, Optional<BigDecimal> point, BigDecimal high) {}
}
