package org.peerprinciples.checklist.export;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.report.Drawing;

/** Pledges as leaves: a list for each branch, which the drawing goes round. */
final class LeavesFigure {

    private LeavesFigure() {}

    static Map<String, ?> values(Drawing.Leaves leaves, String id) {
        List<Drawing.Branch> branches = leaves.branches();
        return Map.of(
                "branches",
                IntStream.range(0, branches.size())
                        .mapToObj(b -> Map.of(
                                "id", id + "-" + (b + 1),
                                "name", branches.get(b).name(),
                                "leaves", branches.get(b).leaves()))
                        .toList());
    }
}
