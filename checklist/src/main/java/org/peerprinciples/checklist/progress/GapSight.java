package org.peerprinciples.checklist.progress;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.GapMark;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.progress.GapChange.Sight;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/** Looks for gaps in two evaluations with the marks of the later one. */
final class GapSight {

    private final Evaluation earlier;
    private final Evaluation later;
    private final Framework framework;
    private final GapMark mark;

    GapSight(Evaluation earlier, Evaluation later) {
        this.earlier = earlier;
        this.later = later;
        Workings now = later.workings();
        this.framework = now.framework();
        this.mark = GapMark.of(framework.scale(), now.policy());
    }

    List<GapChange> changes(List<CriterionChange> criteria) {
        return criteria.stream().flatMap(each -> change(each).stream()).toList();
    }

    private Optional<GapChange> change(CriterionChange criterion) {
        CriterionId id = criterion.criterion();
        CriterionResult then = earlier.criterion(criterion.before());
        CriterionResult now = later.criterion(id);
        Optional<LevelId> floor = framework.criterion(id).critical().map(CriticalFloor::floor);
        boolean criticalThen = isShort(then, floor);
        boolean criticalNow = isShort(now, floor);
        return GapChange.what(sight(then, criticalThen), sight(now, criticalNow))
                .map(what -> new GapChange(id, what, criticalThen, criticalNow, criterion.change()));
    }

    private Sight sight(CriterionResult result, boolean critical) {
        if (critical || result.sides().stream().anyMatch(mark::isGap)) {
            return Sight.GAP;
        }
        boolean known = result.isCounted()
                && result.sides().stream()
                        .filter(SideResult::expected)
                        .allMatch(side -> side.points().isPresent());
        return known ? Sight.CLEAR : Sight.UNCLEAR;
    }

    private boolean isShort(CriterionResult result, Optional<LevelId> floor) {
        return floor.filter(level -> result.sides().stream()
                        .filter(SideResult::expected)
                        .anyMatch(side -> mark.isBelow(side, level)))
                .isPresent();
    }
}
