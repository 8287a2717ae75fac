package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.FloorCheck;
import org.peerprinciples.checklist.evaluation.LedgerEntry;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.SideId;

/** A row for each criterion of each arrangement, as {@link BatchTable#CRITERIA} describes it. */
record CriteriaTable(Framework framework) implements TidyTable {

    @Override
    public String heading(List<String> carriedColumns) {
        return TableCells.heading(
                carriedColumns,
                "date,principle,criterion,counting,low,point,high,gained,lost,unknown,expected,answered,lowest,floor,weight");
    }

    @Override
    public void append(Assessment assessment, Evaluation evaluation, List<String> carried, int day, StringBuilder csv) {
        Intervals intervals = new Intervals(evaluation);
        List<CriterionResult> results = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .toList();
        for (int c = 0; c < results.size(); c++) {
            TableCells cells = new TableCells(csv);
            cells.cell(evaluation.subject().arrangement()).texts(carried).day(day);
            row(cells, intervals, c, results.get(c));
            cells.end();
        }
    }

    private void row(TableCells cells, Intervals intervals, int c, CriterionResult result) {
        Criterion criterion = framework.criteria().get(c);
        cells.cell(criterion.id().principle()).cell(criterion.id());
        cells.cell(result.counting().code());
        intervals.criterion(c, result, cells);
        Optional<LedgerEntry.Shown> ledger = result.ledger().map(LedgerEntry::shown);
        cells.cell(ledger.map(LedgerEntry.Shown::gained));
        cells.cell(ledger.map(LedgerEntry.Shown::lost));
        cells.cell(ledger.map(LedgerEntry.Shown::unknown));
        if (result.isCounted() && result.sides().isEmpty()) {
            // Somebody is expected to answer what counts: it isn't shown who.
            cells.none().none();
        } else {
            cells.ids(sides(result, SideResult::expected));
            cells.ids(sides(result, side -> side.expected() && side.points().isPresent()));
        }
        cells.cell(result.lowest());
        cells.cell(result.floor().map(CriteriaTable::word));
        cells.cell(criterion.weight().toPlainString());
    }

    private static List<SideId> sides(CriterionResult result, Predicate<SideResult> are) {
        return result.sides().stream().filter(are).map(SideResult::side).toList();
    }

    private static String word(FloorCheck floor) {
        return floor.isMet() ? "met" : floor.below().isEmpty() ? "open" : "below";
    }
}
