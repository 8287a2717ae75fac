package org.peerprinciples.checklist.progress;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.evidence.PledgeStatus;

/**
 * How many pledges there are, by what became of them. The first four are those of the earlier assessment.
 *
 * @param kept how many are kept now
 * @param notKept how many are said not to have been kept
 * @param open how many are made or under way
 * @param notRecorded how many the later assessment doesn't record any more
 * @param madeSince how many only the later assessment records
 */
public record PledgeCounts(int kept, int notKept, int open, int notRecorded, int madeSince) {

    static PledgeCounts of(List<PledgeChange> pledges) {
        List<Optional<PledgeStatus>> old = pledges.stream()
                .filter(pledge -> !pledge.wasMadeSince())
                .map(PledgeChange::now)
                .toList();
        int kept = count(old, PledgeStatus.KEPT);
        int notKept = count(old, PledgeStatus.NOT_KEPT);
        int open = count(old, PledgeStatus.MADE) + count(old, PledgeStatus.UNDER_WAY);
        return new PledgeCounts(kept, notKept, open, old.size() - kept - notKept - open, pledges.size() - old.size());
    }

    private static int count(List<Optional<PledgeStatus>> pledges, PledgeStatus status) {
        return (int)
                pledges.stream().filter(now -> now.equals(Optional.of(status))).count();
    }
}
