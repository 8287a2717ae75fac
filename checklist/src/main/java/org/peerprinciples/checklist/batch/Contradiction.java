package org.peerprinciples.checklist.batch;

import java.util.List;
import org.peerprinciples.core.problem.ProblemCode;

/** Why a row can't stand beside those before it, with the line of one that it contradicts. */
final class Contradiction {

    private Contradiction() {}

    /** A row whose carried cells aren't those of the rows before it. */
    static Reject inCarried(RowBlock block, int row, List<String> earlier, long earlierLine) {
        List<String> cells = block.carried[row];
        int column = 0;
        while (column + 1 < cells.size() && cells.get(column).equals(earlier.get(column))) {
            column++;
        }
        return Rejecting.of(
                block.line[row],
                ProblemCode.FIELDS_DISAGREE,
                Shown.headingOrNothing(block.carriedColumns.get(column)),
                Shown.cell(cells.get(column)) + ", where line " + earlierLine + " has "
                        + Shown.cell(earlier.get(column)),
                "the same in all rows of an arrangement, because the column is carried over");
    }

    static Reject inRater(long line, long earlierLine) {
        return Rejecting.of(
                line,
                ProblemCode.DUPLICATE_RATING,
                CsvHeader.RATER,
                "a rater who has a row about this arrangement already, line " + earlierLine,
                "one row for each rater");
    }

    static Reject inRoles(long line, long earlierLine) {
        return Rejecting.of(
                line,
                ProblemCode.FIELDS_DISAGREE,
                CsvHeader.ROLE,
                "other roles than in the rater's first row, line " + earlierLine,
                "the same in all rows of a rater about an arrangement");
    }

    static Reject inCriterion(long line, long earlierLine) {
        return Rejecting.of(
                line,
                ProblemCode.DUPLICATE_RATING,
                CsvHeader.CRITERION,
                "a second answer of the rater whose rows begin on line " + earlierLine,
                "one answer of a rater to each criterion and question");
    }

    static Reject ofReturn(long line) {
        return Rejecting.of(
                line,
                ProblemCode.DUPLICATE_ID,
                CsvHeader.ARRANGEMENT,
                "an arrangement that was scored already, after others came between",
                "rows of one arrangement together; sort the input, or run it without grouped");
    }
}
