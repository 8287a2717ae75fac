package org.peerprinciples.checklist.batch;

import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;

/**
 * The intervals of an evaluation as cells: from its exact scores, or where small groups are suppressed and these aren't at hand,
 * from the figures that it shows.
 */
final class Intervals {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    private final Evaluation evaluation;
    private final Optional<Scores> exact;

    Intervals(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.exact =
                evaluation.hasWorkings() ? Optional.of(evaluation.workings().scores()) : Optional.empty();
    }

    void whole(TableCells cells) {
        result(evaluation.overall(), exact.map(Scores::whole), cells);
    }

    void principle(int p, TableCells cells) {
        result(evaluation.principles().get(p).score(), exact.map(scores -> scores.principle(p)), cells);
    }

    private static void result(Optional<Score> score, Optional<Scores.Result> exact, TableCells cells) {
        if (score.isPresent() && exact.isPresent()) {
            cells.interval(exact.get().low(), exact.get().point(), exact.get().high());
        } else {
            figures(score, cells);
        }
    }

    void criterion(int c, CriterionResult result, TableCells cells) {
        if (result.isCounted() && exact.isPresent()) {
            Scores scores = exact.get();
            cells.interval(scores.criterionLow(c), scores.criterionPoint(c), scores.criterionHigh(c));
        } else {
            figures(result.score().filter(score -> result.isCounted()), cells);
        }
    }

    private static void figures(Optional<Score> score, TableCells cells) {
        if (score.isPresent()) {
            cells.interval(
                    share(score.get().low()),
                    score.get().point().map(Intervals::share),
                    share(score.get().high()));
        } else {
            cells.noInterval();
        }
    }

    /** The shortest decimal that is this number, so that nothing is rounded that has few decimals. */
    private static Fraction share(double points) {
        return Fraction.of(BigDecimal.valueOf(points)).dividedBy(HUNDRED);
    }
}
