package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.problem.ProblemCode;

/** Counts what became of rows, and brings the rejects of a chunk into order. */
final class Tallying {

    private final Map<ProblemCode, Long> rejects = new EnumMap<>(ProblemCode.class);
    private long scored;
    private long rejected;
    private long arrangements;
    private long raters;

    /** Counts a chunk, and gives its rejects in the order of their lines. */
    List<Reject> count(Work work) {
        scored += work.output.scored;
        arrangements += work.output.number;
        raters += work.output.raters;
        List<Reject> all = new ArrayList<>(work.rejects);
        for (int row = 0; row < work.block.rows; row++) {
            Reject reject = work.block.rejects[row];
            if (reject != null) {
                all.add(reject);
            }
        }
        all.sort(Comparator.comparingLong(Reject::line));
        for (Reject reject : all) {
            rejects.merge(reject.code(), 1L, Long::sum);
        }
        rejected += all.size();
        return all;
    }

    /** The rows that were scored or rejected so far; rows that are held aren't among them. */
    long rows() {
        return scored + rejected;
    }

    BatchRun.Counts counts() {
        List<BatchRun.RejectCount> byCode = rejects.entrySet().stream()
                .map(entry -> new BatchRun.RejectCount(entry.getKey(), entry.getValue()))
                .toList();
        return new BatchRun.Counts(scored + rejected, scored, rejected, arrangements, raters, byCode);
    }
}
