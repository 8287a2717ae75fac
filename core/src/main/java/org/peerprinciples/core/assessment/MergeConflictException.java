package org.peerprinciples.core.assessment;

import java.util.List;
import java.util.stream.Collectors;

/** Assessments that can't be merged as they are, with all conflicts. Nothing of them is merged then. */
public final class MergeConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 100;

    private final transient List<MergeConflict> conflicts;

    MergeConflictException(List<MergeConflict> conflicts) {
        super(message(conflicts));
        this.conflicts = List.copyOf(conflicts);
    }

    /** {@return the conflicts, at least one, in the order of the assessments that they stand in} */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    private static String message(List<MergeConflict> conflicts) {
        int more = conflicts.size() - MOST_SHOWN;
        return "assessments can't be merged: "
                + (conflicts.size() == 1 ? "1 conflict" : conflicts.size() + " conflicts")
                + conflicts.stream()
                        .limit(MOST_SHOWN)
                        .map(conflict -> "\n  " + conflict.message())
                        .collect(Collectors.joining())
                + (more > 0 ? "\n  ... and " + more + " more" : "");
    }
}
