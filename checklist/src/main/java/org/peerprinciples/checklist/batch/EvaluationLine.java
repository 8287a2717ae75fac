package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * Writes the row of {@code arrangements.csv} from an evaluation: what the quick way has to come to, and the only way where small
 * groups are suppressed.
 */
final class EvaluationLine {

    private EvaluationLine() {}

    /**
     * Appends an arrangement's row.
     *
     * @param evaluation the evaluation, with its workings or with small groups suppressed
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
        if (evaluation.suppressed().isPresent()) {
            // With what is shown of some, how many people there are tells how many the others are, or what they
            // answered.
            cells.none().none().none();
        } else {
            cells.cell(rows).cell(rejected).cell(raters);
        }
        cells.cell(evaluation.screen().outcome().code());
        Intervals intervals = new Intervals(evaluation);
        intervals.whole(cells);
        rest(cells, evaluation.standing(), Coverage.of(evaluation));
        for (int p = 0; p < evaluation.principles().size(); p++) {
            principle(cells, evaluation, intervals, p);
        }
        cells.end();
    }

    /** Low, point, high, standing, answered and applicable of a principle. */
    static void principle(TableCells cells, Evaluation evaluation, Intervals intervals, int p) {
        PrincipleResult principle = evaluation.principles().get(p);
        intervals.principle(p, cells);
        rest(cells, principle.standing(), Coverage.of(evaluation, principle));
    }

    private static void rest(TableCells cells, Optional<StandingResult> standing, Coverage coverage) {
        cells.cell(standing.map(StandingResult::standing).map(Standing::code));
        cells.cell(coverage.answered()).cell(coverage.applicable());
    }
}
