package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What became of a recorded pledge, and how what it aims at changed. The two stand side by side: a pledge can be kept and
 * nothing move, and something can move for other reasons. What it was first recorded to aim at counts; whether it was recorded
 * otherwise later is said.
 *
 * @param pledge the pledge, by its id as a piece of evidence, the same one over time
 * @param what what was promised, without names, in the words of the later assessment; empty if that doesn't record it any
 *     more, so that what was taken back isn't repeated
 * @param then its status in the earlier assessment; empty if it is new
 * @param now its status in the later assessment; empty if that doesn't record it any more
 * @param aim what it aims at, as recorded first
 * @param aimNow what the later assessment records that it aims at, where that is something else
 * @param change how the score of its criterion or, where it names none, of its principle changed, split by cause; it has no
 *     verdict where the later framework doesn't have it in the same meaning, or the earlier one didn't; empty if it aims at
 *     nothing
 * @param reached whether the level that it aims at is there now; empty if it names no level
 */
public record PledgeChange(
        EvidenceId pledge,
        Optional<String> what,
        Optional<PledgeStatus> then,
        Optional<PledgeStatus> now,
        Aim aim,
        Optional<Aim> aimNow,
        Optional<ScoreChange> change,
        Optional<Reached> reached) {

    /**
     * What a pledge aims at; nothing is an aim too.
     *
     * @param principle the principle, or that of the criterion
     * @param criterion the criterion, by its id in the later framework; where that doesn't ask it in the same meaning, by its
     *     id in the earlier one
     * @param level the level of the criterion
     */
    public record Aim(Optional<PrincipleId> principle, Optional<CriterionId> criterion, Optional<LevelId> level) {

        static Aim of(Optional<PrincipleId> principle, Optional<CriterionId> criterion, Optional<LevelId> level) {
            return new Aim(criterion.map(CriterionId::principle).or(() -> principle), criterion, level);
        }

        /** {@return the aim for a person, such as {@code care.listening at often}} */
        @Override
        public String toString() {
            return criterion
                            .map(CriterionId::toString)
                            .or(() -> principle.map(PrincipleId::toString))
                            .orElse("nothing in particular")
                    + level.map(id -> " at " + id).orElse("");
        }
    }

    /** {@return whether only the later assessment records it} */
    public boolean wasMadeSince() {
        return then.isEmpty();
    }

    /** {@return whether the later assessment records that it aims at something else} */
    public boolean aimChanged() {
        return aimNow.isPresent();
    }

    /**
     * {@return what became of it and of what it aims at, for a person, in one line; what was promised isn't told, so that it
     * can't end up in a log}
     */
    @Override
    public String toString() {
        return pledge + ": " + then.map(PledgeStatus::code).orElse("new") + ", now "
                + now.map(PledgeStatus::code).orElse("not recorded") + "; aims at " + aim
                + aimNow.map(other -> ", now at " + other).orElse("")
                + change.map(score -> ": " + score).orElse("")
                + reached.map(level -> "; its level: " + level.code()).orElse("");
    }
}
