package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;

/** Writes the row of {@code arrangements.csv} from an evaluation: what the quick way has to come to. */
final class EvaluationLine {

    private EvaluationLine() {}

    /**
     * Appends an arrangement's row.
     *
     * @param evaluation the evaluation, with its workings
     * @param arrangement the arrangement's id
     * @param carried the carried cells
     * @param day the date as days since 1970-01-01, or {@link RaterRow#NO_DAY}
     * @param rows how many rows of the input it comes from
     * @param rejected how many more rows named it and were rejected
     * @param raters how many raters there are
     * @param csv where the row goes
     */
    static void append(
            Evaluation evaluation,
            String arrangement,
            List<String> carried,
            int day,
            int rows,
            int rejected,
            int raters,
            StringBuilder csv) {
        TableCells cells = new TableCells(csv);
        cells.cell(arrangement).texts(carried).day(day);
        cells.cell(rows).cell(rejected).cell(raters);
        cells.cell(evaluation.screen().outcome().code());
        Scores scores = evaluation.workings().scores();
        result(cells, scores.whole(), evaluation.standing(), Coverage.of(evaluation));
        for (int p = 0; p < scores.principles(); p++) {
            PrincipleResult principle = evaluation.principles().get(p);
            result(cells, scores.principle(p), principle.standing(), Coverage.of(principle));
        }
        cells.end();
    }

    /** Low, point, high, standing, answered and applicable of a principle, or of the whole. */
    static void result(TableCells cells, Scores.Result result, Optional<StandingResult> standing, Coverage coverage) {
        if (result.hasBasis()) {
            cells.interval(result.low(), result.point(), result.high());
        } else {
            cells.noInterval();
        }
        cells.cell(standing.map(StandingResult::standing).map(Standing::code));
        cells.cell(coverage.answered()).cell(coverage.applicable());
    }
}
