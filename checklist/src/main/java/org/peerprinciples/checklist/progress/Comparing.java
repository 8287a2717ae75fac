package org.peerprinciples.checklist.progress;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** Puts together what is said about the progress from one evaluation to a later one. */
final class Comparing {

    private final Evaluation earlier;
    private final Evaluation later;
    private final Matching matching;
    private final Stages stages;

    Comparing(Evaluation earlier, Evaluation later, Matching matching) {
        this.earlier = earlier;
        this.later = later;
        this.matching = matching;
        this.stages = new Stages(earlier.workings(), later.workings(), matching);
    }

    Progress progress() {
        List<PrincipleChange> principles = principles(matching.after()).stream()
                .filter(matching.before()::hasPrinciple)
                .map(this::principle)
                .toList();
        List<CriterionChange> criteria =
                matching.same().stream().map(this::criterion).toList();
        PledgeTrail trail = new PledgeTrail(earlier, later, matching, criteria, principles);
        List<PledgeChange> pledges = trail.pledges();
        return new Progress(
                Moment.of(earlier),
                Moment.of(later),
                Turnover.between(
                        earlier.workings().assessment(), later.workings().assessment()),
                overall(),
                principles,
                criteria,
                content(),
                new GapSight(earlier, later).changes(criteria),
                trail.plans(),
                pledges,
                PledgeCounts.of(pledges));
    }

    private OverallChange overall() {
        return new OverallChange(
                ScoreChange.of(earlier.overall(), later.overall(), stages.ofTheWhole()),
                Optional.of(earlier.screen().outcome()),
                Optional.of(later.screen().outcome()),
                earlier.standing().map(StandingResult::standing),
                later.standing().map(StandingResult::standing));
    }

    private PrincipleChange principle(PrincipleId id) {
        PrincipleResult then = earlier.principle(id);
        PrincipleResult now = later.principle(id);
        return new PrincipleChange(
                id,
                ScoreChange.of(then.score(), now.score(), stages.ofPrinciple(id)),
                then.standing().map(StandingResult::standing),
                now.standing().map(StandingResult::standing));
    }

    private CriterionChange criterion(CriterionId id) {
        CriterionId before = matching.findEarlier(id).orElseThrow();
        return new CriterionChange(
                id,
                Optional.of(before).filter(other -> !other.equals(id)),
                ScoreChange.of(
                        earlier.criterion(before).score(),
                        later.criterion(id).score(),
                        stages.ofCriterion(before, id)));
    }

    private ContentChange content() {
        List<PrincipleId> before = principles(matching.before());
        List<PrincipleId> after = principles(matching.after());
        return new ContentChange(
                after.stream().filter(id -> !before.contains(id)).toList(),
                before.stream().filter(id -> !after.contains(id)).toList(),
                matching.added(),
                matching.leftOut(),
                matching.reworded());
    }

    private static List<PrincipleId> principles(Framework framework) {
        return framework.principles().stream().map(Principle::id).toList();
    }
}
