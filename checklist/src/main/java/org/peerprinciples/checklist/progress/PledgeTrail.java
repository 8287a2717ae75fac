package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/** Follows pledges and plans from one assessment to a later one. */
final class PledgeTrail {

    private final Evaluation earlier;
    private final Evaluation later;
    private final Matching matching;
    private final Map<CriterionId, ScoreChange> criteria = new LinkedHashMap<>();
    private final Map<PrincipleId, ScoreChange> principles = new LinkedHashMap<>();

    PledgeTrail(
            Evaluation earlier,
            Evaluation later,
            Matching matching,
            List<CriterionChange> criteria,
            List<PrincipleChange> principles) {
        this.earlier = earlier;
        this.later = later;
        this.matching = matching;
        criteria.forEach(change -> this.criteria.put(change.criterion(), change.change()));
        principles.forEach(change -> this.principles.put(change.principle(), change.change()));
    }

    /** What became of every pledge: those of the earlier assessment in its order, then the new ones in theirs. */
    List<PledgeChange> pledges() {
        Map<EvidenceId, Pledge> now = pledges(later.workings().assessment());
        List<PledgeChange> changes = new ArrayList<>();
        for (Pledge pledge : pledges(earlier.workings().assessment()).values()) {
            Optional<CriterionId> criterion = pledge.criterion().flatMap(matching::findSame);
            changes.add(change(pledge, criterion, Optional.of(pledge), Optional.ofNullable(now.remove(pledge.id()))));
        }
        now.values()
                .forEach(pledge ->
                        changes.add(change(pledge, pledge.criterion(), Optional.empty(), Optional.of(pledge))));
        return changes;
    }

    private static Map<EvidenceId, Pledge> pledges(Assessment assessment) {
        Map<EvidenceId, Pledge> pledges = new LinkedHashMap<>();
        for (Evidence piece : assessment.evidence()) {
            if (piece instanceof Pledge pledge) {
                pledges.put(pledge.id(), pledge);
            }
        }
        return pledges;
    }

    /** What became of a pledge. What was promised first counts, whatever a later record of the same pledge aims at. */
    private PledgeChange change(
            Pledge aim, Optional<CriterionId> criterion, Optional<Pledge> then, Optional<Pledge> now) {
        Optional<PrincipleId> principle =
                criterion.or(aim::criterion).map(CriterionId::principle).or(aim::principle);
        Optional<ScoreChange> change = aim.criterion().isPresent()
                ? criterion.flatMap(id -> Optional.ofNullable(criteria.get(id)))
                : principle.flatMap(id -> Optional.ofNullable(principles.get(id)));
        return new PledgeChange(
                aim.id(),
                then.map(Pledge::status),
                now.map(Pledge::status),
                principle,
                criterion,
                aim.level(),
                change.flatMap(ScoreChange::then),
                change.flatMap(ScoreChange::now).or(() -> criterion.flatMap(this::score)),
                change.flatMap(ScoreChange::verdict),
                aim.level().map(level -> reached(criterion, level)));
    }

    private Optional<Score> score(CriterionId id) {
        return later.criterion(id).score();
    }

    /** Whether a level of a criterion of the later framework is there now. */
    private Reached reached(Optional<CriterionId> criterion, LevelId level) {
        Optional<CriterionResult> now = criterion.map(later::criterion);
        return Reached.of(now, level, later.workings().scorer());
    }

    /** What became of what was planned in the earlier assessment and was due by the day of the later one. */
    List<DuePlan> plans() {
        return earlier.planned().map(planned -> planned.dueOn(later.subject().date())).orElse(List.of()).stream()
                .map(plan -> {
                    Optional<CriterionId> criterion = matching.findSame(plan.criterion());
                    return new DuePlan(
                            criterion.orElse(plan.criterion()),
                            plan.level(),
                            plan.by(),
                            reached(criterion, plan.level()));
                })
                .toList();
    }
}
