package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;

/**
 * What an evaluation says about one criterion.
 *
 * @param criterion the criterion
 * @param counting whether it counts, and if not, why
 * @param score its score: the mean over the expected sides, each a mean over its raters; empty if it
 *     doesn't count, or is kept back so that small groups aren't shown ({@link Suppressed})
 * @param ledger what it adds to its principle's hundred points; empty if the criterion is out, or the principle has no
 *     basis, or where it is kept back
 * @param sides what each side answered that was expected to or did; empty where it isn't shown by side
 * @param roles what each role answered that rated and can tell; empty where roles aren't shown on their own
 * @param floor how it stands to its floor, if it is critical and not out; empty where it isn't shown by side
 * @param lowest the lowest level that a counted rater stands for today, planned answers at the lowest of all; empty if nobody
 *     rated, and where small groups are suppressed, because it is one person's answer
 * @param evidence the evidence that raters cited; none where that would name a small group
 */
public record CriterionResult(
        CriterionId criterion,
        Counting counting,
        Optional<Score> score,
        Optional<LedgerEntry> ledger,
        List<SideResult> sides,
        List<RoleResult> roles,
        Optional<FloorCheck> floor,
        Optional<LevelId> lowest,
        List<EvidenceId> evidence) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param criterion the criterion
     * @param counting whether it counts, and if not, why
     * @param score its score: the mean over the expected sides, each a mean over its raters; empty if it
     *     doesn't count
     * @param ledger what it adds to its principle's hundred points; empty if the criterion is out, or the principle has no
     *     basis
     * @param sides what each side answered that was expected to or did; empty where it is shown for all together only
     * @param roles what each role answered that rated and can tell; empty where roles aren't shown on their own
     * @param floor how it stands to its floor, if it is critical and not out, and not shown for all together only
     * @param lowest the lowest level that a counted rater stands for today; empty if nobody rated or it isn't shown
     * @param evidence the evidence that raters cited
     */
    public CriterionResult {
        sides = List.copyOf(sides);
        roles = List.copyOf(roles);
        evidence = List.copyOf(evidence);
    }

    /** {@return whether it counts} */
    @JsonIgnore
    public boolean isCounted() {
        return counting == Counting.COUNTED;
    }
}
