package org.peerprinciples.core.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;

/**
 * The changes of one tailoring without problems, sorted by what they are about. They don't contradict each other, so what
 * results doesn't depend on their order, but for what is added: that stands in the order of the tailoring.
 */
final class Changes {

    private final Tailoring tailoring;
    private final Set<PrincipleId> principlesOut = new HashSet<>();
    private final Set<CriterionId> criteriaOut = new HashSet<>();
    private final List<Principle> principlesIn = new ArrayList<>();
    private final List<Criterion> criteriaIn = new ArrayList<>();
    private final Map<PrincipleId, BigDecimal> principleWeights = new HashMap<>();
    private final Map<CriterionId, BigDecimal> criterionWeights = new HashMap<>();
    private final Map<CriterionId, Optional<CriticalFloor>> floors = new HashMap<>();
    private final Map<PrincipleId, BigDecimal> thresholds = new HashMap<>();
    private final Map<TextId, String> wordings = new HashMap<>();

    private Changes(Tailoring tailoring) {
        this.tailoring = tailoring;
        tailoring.changes().forEach(this::sort);
    }

    static Changes of(Tailoring tailoring) {
        return new Changes(tailoring);
    }

    private void sort(Change change) {
        if (change instanceof Change.LeaveOutPrinciple out) {
            principlesOut.add(out.principle());
        } else if (change instanceof Change.LeaveOutCriterion out) {
            criteriaOut.add(out.criterion());
        } else if (change instanceof Change.AddPrinciple in) {
            principlesIn.add(in.principle());
        } else if (change instanceof Change.AddCriterion in) {
            criteriaIn.add(in.criterion());
        } else if (change instanceof Change.WeighPrinciple weigh) {
            principleWeights.put(weigh.principle(), weigh.weight());
        } else if (change instanceof Change.WeighCriterion weigh) {
            criterionWeights.put(weigh.criterion(), weigh.weight());
        } else if (change instanceof Change.Reword reword) {
            wordings.put(reword.text(), reword.wording());
        } else if (change instanceof Change.SetFloor set) {
            floors.put(set.criterion(), set.floor().map(floor -> CriticalFloor.of(floor, set.reason())));
        } else if (change instanceof Change.SetThreshold set) {
            thresholds.put(set.principle(), set.effectiveFrom());
        }
    }

    /** The framework that results from a base in which all that the changes name is there. */
    Framework appliedTo(Framework base) {
        Framework worded = Wordings.of(wordings).laidOver(base);
        List<PracticeExample> examples = illustrations(worded.examples());
        Set<ExampleId> told = new HashSet<>();
        examples.forEach(example -> told.add(example.id()));
        List<Principle> principles = new ArrayList<>();
        for (Principle principle : worded.principles()) {
            if (!principlesOut.contains(principle.id())) {
                principles.add(altered(principle, told));
            }
        }
        principles.addAll(principlesIn);
        return Framework.builder()
                .from(worded)
                .id(tailoring.id())
                .edition(tailoring.edition())
                .replaces(Optional.empty())
                .corrections(List.of())
                .name(tailoring.name())
                .madeBy(tailoring.madeBy())
                .madeWith(tailoring.madeWith())
                .principles(principles)
                .examples(examples)
                .addTailorings(tailoring)
                .build();
    }

    /** The examples of what stays: one that illustrates nothing else goes with what is left out. */
    private List<PracticeExample> illustrations(List<PracticeExample> examples) {
        List<PracticeExample> staying = new ArrayList<>();
        for (PracticeExample example : examples) {
            List<PrincipleId> principles = example.principles().stream()
                    .filter(id -> !principlesOut.contains(id))
                    .toList();
            if (!principles.isEmpty()) {
                staying.add(PracticeExample.builder()
                        .from(example)
                        .principles(principles)
                        .build());
            }
        }
        return staying;
    }

    private Principle altered(Principle principle, Set<ExampleId> told) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : principle.criteria()) {
            if (!criteriaOut.contains(criterion.id())) {
                criteria.add(altered(criterion, told));
            }
        }
        criteriaIn.stream()
                .filter(added -> added.id().principle().equals(principle.id()))
                .forEach(criteria::add);
        PrincipleBuilder altered = Principle.builder().from(principle).criteria(criteria);
        Optional.ofNullable(principleWeights.get(principle.id())).ifPresent(altered::weight);
        Optional.ofNullable(thresholds.get(principle.id())).ifPresent(altered::effectiveFrom);
        return altered.build();
    }

    private Criterion altered(Criterion criterion, Set<ExampleId> told) {
        CriterionBuilder altered = Criterion.builder()
                .from(criterion)
                .examples(criterion.examples().stream().filter(told::contains).toList())
                .covers(criterion.covers().stream()
                        .filter(idea -> !principlesOut.contains(idea.principle()))
                        .toList());
        Optional.ofNullable(criterionWeights.get(criterion.id())).ifPresent(altered::weight);
        Optional.ofNullable(floors.get(criterion.id())).ifPresent(altered::critical);
        return altered.build();
    }
}
