package org.peerprinciples.checklist.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;

/** Scores groups: the row of scores, and where more is asked for, whole evaluations. Not for use by several threads at once. */
final class GroupScorer {

    /** What is asked of each group. */
    enum Wanted {
        ROWS,
        EVALUATIONS,
        ASSESSMENTS
    }

    /** Makes scorers for as many threads as there are. */
    static final class Maker {

        private final Checklist checklist;
        private final Scorer scorer;
        private final Wanted wanted;
        private final RowAssessments assessments;
        private final int suppressedBelow;
        private final boolean suppresses;
        private final Map<BatchTable, TidyTable> tables = new EnumMap<>(BatchTable.class);

        Maker(Checklist checklist, Wanted wanted, BatchSettings settings) {
            this.checklist = checklist;
            this.wanted = wanted;
            this.suppressedBelow = settings.suppressedBelow();
            this.suppresses = settings.suppresses();
            this.scorer = Scorer.of(checklist.framework(), checklist.policy());
            this.assessments = RowAssessments.of(checklist.framework());
            for (BatchTable each : wanted == Wanted.ROWS ? settings.tables() : Set.<BatchTable>of()) {
                this.tables.put(each, TidyTables.of(each, checklist.words()));
            }
        }

        Framework framework() {
            return checklist.framework();
        }

        Scorer scorer() {
            return scorer;
        }

        Checklist checklist() {
            return checklist;
        }

        Map<BatchTable, TidyTable> tables() {
            return tables;
        }

        /** Whether each group has to become an assessment, as a document is. */
        boolean assesses() {
            return wanted != Wanted.ROWS || suppresses || !tables.isEmpty();
        }

        GroupScorer make() {
            return new GroupScorer(this);
        }
    }

    private final Maker maker;
    private final ScoreLine line;
    private final StringBuilder row = new StringBuilder();

    private GroupScorer(Maker maker) {
        this.maker = maker;
        this.line = new ScoreLine(maker.framework(), maker.scorer());
    }

    /** Scores a group; one in which all rows were rejected has nothing to score. */
    void score(Group group, Output output) {
        if (group.raters == 0) {
            return;
        }
        count(group, group.raters, output);
        boolean isQuick = maker.wanted == Wanted.ROWS && !maker.suppresses;
        if (isQuick) {
            line.append(group, output.arrangements);
        }
        if (maker.assesses()) {
            ArrangementRows rows = group.toRows(maker.scorer.criteria());
            evaluate(maker.assessments.assessment(rows), group, !isQuick, output);
        }
    }

    /** Scores a sheet, which a document filled. */
    void score(Sheet sheet, Group heading, Output output) {
        count(heading, sheet.raters, output);
        line.append(sheet, heading, output.arrangements);
    }

    /** Scores a document that was read. */
    void score(Assessment assessment, Group heading, Output output) {
        count(heading, assessment.raters().size(), output);
        evaluate(assessment, heading, true, output);
    }

    private static void count(Group heading, int raters, Output output) {
        output.scored += heading.rows;
        output.number++;
        output.raters += raters;
    }

    /** Notes what is asked for; the row of scores only where it isn't written already. */
    private void evaluate(Assessment assessment, Group heading, boolean withRow, Output output) {
        if (maker.wanted == Wanted.ASSESSMENTS) {
            output.assessed.add(new Output.Made<>(assessment, heading.carried));
            return;
        }
        Evaluation evaluation = maker.checklist.evaluate(assessment).suppressedBelow(maker.suppressedBelow);
        if (maker.wanted == Wanted.EVALUATIONS) {
            output.evaluated.add(new Output.Made<>(evaluation, heading.carried));
            return;
        }
        if (withRow) {
            row(evaluation, assessment.raters().size(), heading, output);
        }
        maker.tables.forEach((table, tidy) ->
                tidy.append(assessment, evaluation, heading.carried, heading.day, output.table(table)));
    }

    private void row(Evaluation evaluation, int raters, Group heading, Output output) {
        row.setLength(0);
        EvaluationLine.append(
                evaluation,
                Group.text(heading.id, 0, heading.idLength),
                heading.carried,
                heading.day,
                heading.rows,
                heading.rejected,
                raters,
                row);
        output.arrangements.put(row.toString());
    }
}
