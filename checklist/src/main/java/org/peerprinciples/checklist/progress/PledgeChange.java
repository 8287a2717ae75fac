package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What became of a pledge, and how what it aims at changed. The two stand side by side: a pledge can be kept and nothing
 * move, and something can move for other reasons.
 *
 * @param pledge the pledge, by its id as a piece of evidence, the same one over time
 * @param then its status in the earlier assessment; empty if it is new
 * @param now its status in the later assessment; empty if that doesn't record it any more
 * @param principle the principle that it aims at, or whose criterion it aims at
 * @param criterion the criterion that it aims at, as promised first, by its id in the later framework; empty if it aims at
 *     none, or at one that the later framework doesn't ask in the same meaning
 * @param level the level of the criterion that it aims at
 * @param scoreThen the earlier score of the criterion or, where it names none, of the principle
 * @param scoreNow the later score of the same
 * @param verdict what can be said about that change
 * @param reached whether the level that it aims at is there now; empty if it names no level
 */
public record PledgeChange(
        EvidenceId pledge,
        Optional<PledgeStatus> then,
        Optional<PledgeStatus> now,
        Optional<PrincipleId> principle,
        Optional<CriterionId> criterion,
        Optional<LevelId> level,
        Optional<Score> scoreThen,
        Optional<Score> scoreNow,
        Optional<Verdict> verdict,
        Optional<Reached> reached) {

    /** {@return whether only the later assessment records it} */
    public boolean wasMadeSince() {
        return then.isEmpty();
    }
}
