package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PlannedProfile.Plan;
import org.peerprinciples.checklist.progress.PledgeChange.Aim;
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
            changes.add(earlier(pledge, Optional.ofNullable(now.remove(pledge.id()))));
        }
        now.values().forEach(pledge -> changes.add(madeSince(pledge)));
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

    /** What became of an earlier pledge. What it was first recorded to aim at counts, whatever the later record aims at. */
    private PledgeChange earlier(Pledge then, Optional<Pledge> now) {
        Optional<CriterionId> same = then.criterion().flatMap(matching::findSame);
        Aim aim = Aim.of(then.principle(), same.or(then::criterion), then.level());
        Optional<ScoreChange> change = then.criterion().isPresent()
                ? same.map(criteria::get)
                        .or(() -> then.criterion()
                                .map(id ->
                                        ScoreChange.apart(earlier.criterion(id).score(), Optional.empty())))
                : aim.principle()
                        .map(id -> known(
                                id,
                                () -> ScoreChange.apart(earlier.principle(id).score(), Optional.empty())));
        return new PledgeChange(
                then.id(),
                now.map(Pledge::what),
                Optional.of(then.status()),
                now.map(Pledge::status),
                aim,
                now.map(PledgeTrail::aim).filter(other -> !other.equals(aim)),
                change,
                then.level().map(level -> reached(same, level)));
    }

    /** What there is to say about a pledge that only the later assessment records. */
    private PledgeChange madeSince(Pledge now) {
        Aim aim = aim(now);
        Optional<ScoreChange> change = aim.criterion().isPresent()
                ? aim.criterion()
                        .map(id -> Optional.ofNullable(criteria.get(id))
                                .orElseGet(() -> ScoreChange.apart(
                                        Optional.empty(), later.criterion(id).score())))
                : aim.principle()
                        .map(id -> known(
                                id,
                                () -> ScoreChange.apart(
                                        Optional.empty(), later.principle(id).score())));
        return new PledgeChange(
                now.id(),
                Optional.of(now.what()),
                Optional.empty(),
                Optional.of(now.status()),
                aim,
                Optional.empty(),
                change,
                now.level().map(level -> reached(aim.criterion(), level)));
    }

    private ScoreChange known(PrincipleId id, Supplier<ScoreChange> otherwise) {
        return Optional.ofNullable(principles.get(id)).orElseGet(otherwise);
    }

    private static Aim aim(Pledge pledge) {
        return Aim.of(pledge.principle(), pledge.criterion(), pledge.level());
    }

    /** Whether a level of a criterion of the later framework is there now. */
    private Reached reached(Optional<CriterionId> criterion, LevelId level) {
        Optional<CriterionResult> now = criterion.map(later::criterion);
        return Reached.of(now, level, later.workings().scorer());
    }

    /** What became of what was planned in the earlier assessment and was due by the day of the later one. */
    List<DuePlan> plans() {
        return earlier.planned().map(PlannedProfile::plans).orElse(List.of()).stream()
                .filter(this::wasDue)
                .map(plan -> {
                    Optional<CriterionId> criterion = matching.findSame(plan.criterion());
                    return new DuePlan(
                            criterion.orElse(plan.criterion()),
                            plan.level(),
                            plan.by(),
                            plan.reviewOn(),
                            reached(criterion, plan.level()));
                })
                .toList();
    }

    /** A plan that is to be in place by a day isn't due before it, however often it is looked at on the way. */
    private boolean wasDue(Plan plan) {
        return plan.by()
                .or(plan::reviewOn)
                .filter(due -> !due.isAfter(later.subject().date()))
                .isPresent();
    }
}
