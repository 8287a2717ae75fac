package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.FloorCheck;
import org.peerprinciples.checklist.evaluation.LedgerEntry;
import org.peerprinciples.checklist.scoring.Scores;
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
    public void append(Evaluation evaluation, List<String> carried, int day, StringBuilder csv) {
        Scores scores = evaluation.workings().scores();
        List<CriterionResult> results = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .toList();
        for (int c = 0; c < scores.criteria(); c++) {
            TableCells cells = new TableCells(csv);
            cells.cell(evaluation.subject().arrangement()).texts(carried).day(day);
            row(cells, scores, c, results.get(c));
            cells.end();
        }
    }

    private void row(TableCells cells, Scores scores, int c, CriterionResult result) {
        Criterion criterion = framework.criteria().get(c);
        cells.cell(criterion.id().principle()).cell(criterion.id());
        cells.cell(result.counting().code());
        if (result.isCounted()) {
            cells.interval(scores.criterionLow(c), scores.criterionPoint(c), scores.criterionHigh(c));
        } else {
            cells.noInterval();
        }
        Optional<LedgerEntry.Shown> ledger = result.ledger().map(LedgerEntry::shown);
        cells.cell(ledger.map(LedgerEntry.Shown::gained));
        cells.cell(ledger.map(LedgerEntry.Shown::lost));
        cells.cell(ledger.map(LedgerEntry.Shown::unknown));
        cells.ids(sides(scores.expectedSides(c)));
        cells.ids(sides(scores.answeredSides(c)));
        cells.cell(result.lowest());
        cells.cell(result.floor().map(CriteriaTable::word));
        cells.cell(criterion.weight().toPlainString());
    }

    private List<SideId> sides(long set) {
        return IntStream.range(0, framework.sides().size())
                .filter(side -> (set >>> side & 1) == 1)
                .mapToObj(side -> framework.sides().get(side).id())
                .toList();
    }

    private static String word(FloorCheck floor) {
        return floor.isMet() ? "met" : floor.below().isEmpty() ? "open" : "below";
    }
}
