package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/** Where a tailored framework sets other marks than its base: thresholds of principles, floors of criteria. */
final class MarkChanges {

    private final Framework base;
    private final Framework tailored;
    private final ScoringPolicy policy;

    MarkChanges(Framework base, Framework tailored, ScoringPolicy policy) {
        this.base = base;
        this.tailored = tailored;
        this.policy = policy;
    }

    List<Comparison.ThresholdChange> thresholds() {
        List<Comparison.ThresholdChange> changes = new ArrayList<>();
        for (Principle principle : tailored.principles()) {
            base.findPrinciple(principle.id()).map(this::threshold).ifPresent(before -> {
                BigDecimal now = threshold(principle);
                if (now.compareTo(before) != 0) {
                    changes.add(new Comparison.ThresholdChange(principle.id(), before, now));
                }
            });
        }
        return changes;
    }

    private BigDecimal threshold(Principle principle) {
        return principle.effectiveFrom().orElse(policy.effectiveFrom());
    }

    List<Comparison.FloorChange> floors() {
        Set<CriterionId> all = new LinkedHashSet<>();
        base.criteria().forEach(criterion -> all.add(criterion.id()));
        tailored.criteria().forEach(criterion -> all.add(criterion.id()));
        return all.stream()
                .map(id -> new Comparison.FloorChange(id, floor(base, id), floor(tailored, id)))
                .filter(change -> !change.base().equals(change.tailored()))
                .toList();
    }

    private static Optional<LevelId> floor(Framework framework, CriterionId id) {
        return framework.findCriterion(id).flatMap(Criterion::critical).map(CriticalFloor::floor);
    }
}
