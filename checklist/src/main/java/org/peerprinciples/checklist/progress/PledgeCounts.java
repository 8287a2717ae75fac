package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.evidence.PledgeStatus;

/**
 * How many recorded pledges there are, by what became of them. Each is counted once: together they are all pledges of either
 * assessment.
 *
 * @param newlyKept how many weren't kept in the earlier assessment, and are now
 * @param keptBefore how many were kept in the earlier assessment already, and still are
 * @param madeAndKeptSince how many only the later assessment records, as kept
 * @param notKept how many the later assessment says weren't kept, whenever they were made
 * @param open how many are made or under way in the later assessment, whenever they were made
 * @param notRecorded how many only the earlier assessment records
 */
public record PledgeCounts(
        int newlyKept, int keptBefore, int madeAndKeptSince, int notKept, int open, int notRecorded) {

    static PledgeCounts of(List<PledgeChange> pledges) {
        return new PledgeCounts(
                (int) pledges.stream()
                        .filter(PledgeCounts::isKept)
                        .filter(pledge -> !pledge.wasMadeSince() && !isKept(pledge.then()))
                        .count(),
                (int) pledges.stream()
                        .filter(PledgeCounts::isKept)
                        .filter(pledge -> isKept(pledge.then()))
                        .count(),
                (int) pledges.stream()
                        .filter(PledgeCounts::isKept)
                        .filter(PledgeChange::wasMadeSince)
                        .count(),
                count(pledges, PledgeStatus.NOT_KEPT),
                count(pledges, PledgeStatus.MADE) + count(pledges, PledgeStatus.UNDER_WAY),
                (int) pledges.stream().filter(pledge -> pledge.now().isEmpty()).count());
    }

    private static boolean isKept(PledgeChange pledge) {
        return isKept(pledge.now());
    }

    private static boolean isKept(Optional<PledgeStatus> status) {
        return status.equals(Optional.of(PledgeStatus.KEPT));
    }

    private static int count(List<PledgeChange> pledges, PledgeStatus status) {
        return (int) pledges.stream()
                .filter(pledge -> pledge.now().equals(Optional.of(status)))
                .count();
    }

    /** {@return how many there are in all} */
    @JsonIgnore
    public int all() {
        return newlyKept + keptBefore + madeAndKeptSince + notKept + open + notRecorded;
    }
}
