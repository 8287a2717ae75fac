package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.OverallChange;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * Progress as a table: a row for the screen, the overall score, each principle and each criterion, with the bounds then and now,
 * the verdict, how much of the low bound's shift each cause makes, and where it stood and stands: of the screen what came of it.
 * What there isn't is {@code NA}.
 */
final class ProgressTable {

    private static final String NOTHING = "NA";

    private ProgressTable() {}

    static CsvTable of(Progress progress) {
        List<List<String>> rows = new ArrayList<>();
        OverallChange overall = progress.overall();
        rows.add(screen(
                overall.screenThen().map(ScreenOutcome::code),
                overall.screenNow().map(ScreenOutcome::code)));
        rows.add(row("overall", "overall", overall.change(), overall.standingThen(), overall.standingNow()));
        progress.principles()
                .forEach(each -> rows.add(row(
                        "principle",
                        each.principle().value(),
                        each.change(),
                        each.standingThen(),
                        each.standingNow())));
        progress.criteria()
                .forEach(each -> rows.add(row(
                        "criterion", each.criterion().toString(), each.change(), Optional.empty(), Optional.empty())));
        return CsvTable.of(columns(), rows);
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(
                "what", "id", "then.low", "then.high", "now.low", "now.high", "verdict", "same.people", "low.shift"));
        for (Cause cause : Cause.values()) {
            columns.add("low." + cause.code());
        }
        columns.addAll(List.of("then.standing", "now.standing"));
        return columns;
    }

    /** The screen has no score. */
    private static List<String> screen(Optional<String> then, Optional<String> now) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns().size(), NOTHING));
        cells.set(0, "screen");
        cells.set(1, "screen");
        cells.set(cells.size() - 2, text(then));
        cells.set(cells.size() - 1, text(now));
        return cells;
    }

    private static List<String> row(
            String what, String id, ScoreChange change, Optional<Standing> then, Optional<Standing> now) {
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
        cells.add(text(then.map(Standing::code)));
        cells.add(text(now.map(Standing::code)));
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
