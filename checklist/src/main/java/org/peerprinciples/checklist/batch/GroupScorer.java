package org.peerprinciples.checklist.batch;

import java.util.EnumMap;
import java.util.List;
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
        private final Map<BatchTable, TidyTable> tables = new EnumMap<>(BatchTable.class);

        Maker(Checklist checklist, Wanted wanted, Set<BatchTable> tables) {
            this.checklist = checklist;
            this.wanted = wanted;
            this.scorer = Scorer.of(checklist.framework(), checklist.policy());
            this.assessments = RowAssessments.of(checklist.framework());
            for (BatchTable each : tables) {
                this.tables.put(each, TidyTables.of(each, checklist.framework()));
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
            return wanted != Wanted.ROWS || !tables.isEmpty();
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
        if (maker.wanted == Wanted.ROWS) {
            line.append(group, output.arrangements);
        }
        if (maker.assesses()) {
            ArrangementRows rows = group.toRows(maker.scorer.criteria());
            note(maker.assessments.assessment(rows), group, output);
        }
    }

    /** Scores a sheet, which a document filled. */
    void score(Sheet sheet, Group heading, Output output) {
        count(heading, sheet.raters, output);
        line.append(sheet, heading, output.arrangements);
    }

    /** Scores a document that was read. */
    void score(Assessment assessment, Group heading, Output output) {
        int raters = assessment.raters().size();
        count(heading, raters, output);
        if (maker.wanted == Wanted.ASSESSMENTS) {
            output.assessed.add(new Output.Made<>(assessment, heading.carried));
            return;
        }
        Evaluation evaluation = maker.checklist.evaluate(assessment);
        if (maker.wanted == Wanted.ROWS) {
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
        note(evaluation, heading.carried, heading.day, output);
    }

    private static void count(Group heading, int raters, Output output) {
        output.scored += heading.rows;
        output.number++;
        output.raters += raters;
    }

    private void note(Assessment assessment, Group heading, Output output) {
        if (maker.wanted == Wanted.ASSESSMENTS) {
            output.assessed.add(new Output.Made<>(assessment, heading.carried));
        } else {
            note(maker.checklist.evaluate(assessment), heading.carried, heading.day, output);
        }
    }

    private void note(Evaluation evaluation, List<String> carried, int day, Output output) {
        maker.tables.forEach((table, tidy) -> tidy.append(evaluation, carried, day, output.table(table)));
        if (maker.wanted == Wanted.EVALUATIONS) {
            output.evaluated.add(new Output.Made<>(evaluation, carried));
        }
    }
}
