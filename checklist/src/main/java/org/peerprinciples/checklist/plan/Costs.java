package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/** What each step of each criterion of a framework takes. */
final class Costs {

    private final List<Criterion> criteria;
    private final int findingOut;

    /** By criterion and level: the effort from the lowest level up to it. */
    private final int[][] upTo;

    Costs(Framework framework, Efforts efforts) {
        check(framework, efforts);
        this.criteria = framework.criteria();
        this.findingOut = efforts.findingOut();
        List<LevelId> levels =
                framework.scale().levels().stream().map(Level::id).toList();
        Map<CriterionId, Map<LevelId, Integer>> own = new HashMap<>();
        efforts.own()
                .forEach(step -> own.computeIfAbsent(step.criterion(), any -> new HashMap<>())
                        .put(step.level(), step.effort()));
        this.upTo = new int[criteria.size()][levels.size()];
        for (int c = 0; c < upTo.length; c++) {
            Map<LevelId, Integer> steps = new HashMap<>();
            for (NextStep step : criteria.get(c).steps()) {
                steps.put(step.level(), step.effort());
            }
            steps.putAll(own.getOrDefault(criteria.get(c).id(), Map.of()));
            for (int level = 1; level < levels.size(); level++) {
                upTo[c][level] = upTo[c][level - 1] + steps.getOrDefault(levels.get(level - 1), efforts.unstated());
            }
        }
    }

    private static void check(Framework framework, Efforts efforts) {
        List<LevelId> from = new ArrayList<>(
                framework.scale().levels().stream().map(Level::id).toList());
        from.remove(from.size() - 1);
        List<String> unknown = new ArrayList<>();
        for (OwnEffort step : efforts.own()) {
            if (!framework.hasCriterion(step.criterion())) {
                List<CriterionId> criteria =
                        framework.criteria().stream().map(Criterion::id).toList();
                unknown.add(step.criterion() + Meant.instead(step.criterion(), criteria));
            } else if (!from.contains(step.level())) {
                unknown.add(step.criterion() + " from " + step.level() + Meant.instead(step.level(), from));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("efforts must be for criteria of " + framework.ref()
                    + " and steps from one of " + from + ", but some were for " + String.join(", ", unknown));
        }
    }

    int findingOut() {
        return findingOut;
    }

    /** The effort of the steps from one level up to another. */
    int between(int criterion, int from, int to) {
        return upTo[criterion][to] - upTo[criterion][from];
    }
}
