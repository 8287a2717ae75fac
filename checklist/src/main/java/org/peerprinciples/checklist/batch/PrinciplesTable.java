package org.peerprinciples.checklist.batch;

import java.util.List;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;

/** A row for each principle of each arrangement, as {@link BatchTable#PRINCIPLES} describes it. */
record PrinciplesTable(Framework framework) implements TidyTable {

    @Override
    public String heading(List<String> carriedColumns) {
        return TableCells.heading(
                carriedColumns, "date,principle,low,point,high,standing,answered,applicable,threshold,weight");
    }

    @Override
    public void append(Assessment assessment, Evaluation evaluation, List<String> carried, int day, StringBuilder csv) {
        Intervals intervals = new Intervals(evaluation);
        for (int p = 0; p < evaluation.principles().size(); p++) {
            PrincipleResult principle = evaluation.principles().get(p);
            TableCells cells = new TableCells(csv);
            cells.cell(evaluation.subject().arrangement()).texts(carried).day(day);
            cells.cell(principle.principle());
            EvaluationLine.principle(cells, evaluation, intervals, p);
            cells.cell(principle.effectiveFrom().toPlainString());
            cells.cell(framework.principles().get(p).weight().toPlainString());
            cells.end();
        }
    }
}
