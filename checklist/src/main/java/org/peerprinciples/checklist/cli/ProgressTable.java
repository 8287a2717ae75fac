package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;

/**
 * Progress as a table: a row for the overall score, each principle and each criterion, with the bounds then and now, the verdict,
 * and how much of the low bound's shift each cause makes. What there isn't is {@code NA}.
 */
final class ProgressTable {

    private static final String NOTHING = "NA";

    private ProgressTable() {}

    static CsvTable of(Progress progress) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("overall", "overall", progress.overall().change()));
        progress.principles()
                .forEach(each -> rows.add(row("principle", each.principle().value(), each.change())));
        progress.criteria()
                .forEach(each -> rows.add(row("criterion", each.criterion().toString(), each.change())));
        return CsvTable.of(columns(), rows);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "what", "id", "then.low", "then.high", "now.low", "now.high", "verdict", "same.people", "low.shift"));
        for (Cause cause : Cause.values()) {
            columns.add("low." + cause.code());
        }
        return columns;
    }

    private static List<String> row(String what, String id, ScoreChange change) {
        List<String> cells = new ArrayList<>(List.of(what, id));
        for (Optional<Score> score : List.of(change.then(), change.now())) {
            cells.add(text(score.map(each -> each.shown().low())));
            cells.add(text(score.map(ScoreTable::high)));
        }
        cells.add(text(change.verdict().map(each -> each.code())));
        cells.add(text(change.practice().map(each -> each.code())));
        cells.add(text(change.low().map(Shift::shown)));
        for (Cause cause : Cause.values()) {
            cells.add(text(change.low().flatMap(shift -> part(shift, cause))));
        }
        return cells;
    }

    private static Optional<?> part(Shift shift, Cause cause) {
        return shift.parts().stream()
                .filter(part -> part.cause() == cause)
                .map(Part::shown)
                .findFirst();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(NOTHING);
    }
}
