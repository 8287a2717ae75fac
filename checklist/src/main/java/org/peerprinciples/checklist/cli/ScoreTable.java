package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;

/**
 * Evaluations as a table: a row for each, with the screen's outcome and, overall and for every principle, the bounds of the
 * score, its point and the standing. Points have one decimal, as in reports; what there isn't is {@code NA}, as in R.
 */
final class ScoreTable {

    private static final String NOTHING = "NA";

    private ScoreTable() {}

    /**
     * Makes the table.
     *
     * @param evaluations evaluations under the same framework, at least one
     * @return the table
     * @throws CommandFailure if they are under several frameworks, whose principles can't share columns
     */
    static CsvTable of(List<Evaluation> evaluations) {
        List<String> frameworks = evaluations.stream()
                .map(each -> FrameworkChoice.name(each.provenance().framework()))
                .distinct()
                .toList();
        if (frameworks.size() > 1) {
            throw new CommandFailure("--format csv has a column for each principle, so all files must answer one"
                    + " framework; these answer " + String.join(", ", frameworks));
        }
        return CsvTable.of(
                columns(evaluations.get(0)),
                evaluations.stream().map(ScoreTable::row).toList());
    }

    private static List<String> columns(Evaluation evaluation) {
        List<String> columns = new ArrayList<>(
                List.of("arrangement", "assessment", "date", "framework", "suppressed.below", "screen"));
        columns.addAll(four("overall"));
        for (PrincipleResult principle : evaluation.principles()) {
            columns.addAll(four(principle.principle().value()));
        }
        return columns;
    }

    private static List<String> four(String what) {
        return List.of(what + ".low", what + ".point", what + ".high", what + ".standing");
    }

    private static List<String> row(Evaluation evaluation) {
        List<String> cells = new ArrayList<>(List.of(
                evaluation.subject().arrangement().value(),
                evaluation.subject().assessment().value(),
                evaluation.subject().date().toString(),
                FrameworkChoice.name(evaluation.provenance().framework()),
                evaluation
                        .suppressed()
                        .map(left -> Integer.toString(left.below()))
                        .orElse(NOTHING),
                evaluation.screen().outcome().code()));
        cells.addAll(four(evaluation.overall(), evaluation.standing()));
        for (PrincipleResult principle : evaluation.principles()) {
            cells.addAll(four(principle.score(), principle.standing()));
        }
        return cells;
    }

    private static List<String> four(Optional<Score> score, Optional<StandingResult> standing) {
        Optional<Score.Shown> shown = score.map(Score::shown);
        return List.of(
                cell(shown.map(Score.Shown::low)),
                cell(shown.flatMap(Score.Shown::point)),
                cell(score.map(ScoreTable::high)),
                standing.map(each -> each.standing().code()).orElse(NOTHING));
    }

    /** Where nothing is missing, the one number that low and high are; bounds are rounded outwards otherwise. */
    static BigDecimal high(Score score) {
        boolean isOne = score.isSettled() && score.point().isPresent();
        return isOne ? score.shown().low() : score.shown().high();
    }

    private static String cell(Optional<BigDecimal> points) {
        return points.map(BigDecimal::toPlainString).orElse(NOTHING);
    }
}
