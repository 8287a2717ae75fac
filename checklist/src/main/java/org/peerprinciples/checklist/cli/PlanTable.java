package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Points;
import org.peerprinciples.checklist.plan.Step;
import org.peerprinciples.core.framework.Framework;

/** A plan as a table: a row for each action of each way, to work through in a spreadsheet. */
final class PlanTable {

    private static final List<String> COLUMNS = List.of(
            "way",
            "action",
            "criterion",
            "question",
            "from",
            "to",
            "steps",
            "effort",
            "effort.at.best",
            "gain",
            "overall.gain",
            "owner");

    private PlanTable() {}

    static CsvTable of(ImprovementPlan plan, Framework words) {
        List<List<String>> rows = new ArrayList<>();
        for (int way = 0; way < plan.alternatives().size(); way++) {
            Alternative alternative = plan.alternatives().get(way);
            for (Action action : alternative.actions()) {
                rows.add(row(way + 1, action, words));
            }
        }
        return CsvTable.of(COLUMNS, rows);
    }

    private static List<String> row(int way, Action action, Framework words) {
        return List.of(
                Integer.toString(way),
                action.kind().code(),
                action.criterion().toString(),
                action.question(),
                text(action.from()),
                text(action.to()),
                action.steps().stream()
                        .map(Step::text)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                Integer.toString(action.effort()),
                Integer.toString(action.effortAtBest()),
                action.gain().atLeast().toString(),
                text(action.overallGain().map(Points::atLeast)),
                action.owner().map(role -> words.role(role).name()).orElse(""));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
