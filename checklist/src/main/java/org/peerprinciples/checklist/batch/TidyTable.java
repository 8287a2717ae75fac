package org.peerprinciples.checklist.batch;

import java.util.List;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.assessment.Assessment;

/** Turns evaluations into the rows of one table. Immutable and safe for use by many threads. */
interface TidyTable {

    /**
     * The headings, without the line's end: {@code arrangement}, the carried columns, {@code date}, and the table's own.
     *
     * @param carriedColumns the names of the carried columns
     */
    String heading(List<String> carriedColumns);

    /**
     * Appends the rows of one arrangement, each with its line's end; cells are quoted and guarded where they need it.
     *
     * @param assessment what was evaluated
     * @param evaluation the evaluation, with its workings or with small groups suppressed
     * @param carried the carried cells
     * @param day the date as days since 1970-01-01, or {@link RaterRow#NO_DAY}
     * @param csv where the rows go
     */
    void append(Assessment assessment, Evaluation evaluation, List<String> carried, int day, StringBuilder csv);
}
