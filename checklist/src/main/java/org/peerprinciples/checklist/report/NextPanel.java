package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;

/** What could come next: whom to ask, what is critical, and then offers or how the plan begins. */
final class NextPanel {

    private static final int FEW = 3;

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;
    private final StepsSection steps;

    NextPanel(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
        this.steps = new StepsSection(words, material);
    }

    List<Block.Item> items() {
        List<Block.Item> items = new ArrayList<>(new StandingWords(words, evaluation).whole(Standing.TO_IMPROVE));
        items.addAll(steps.before());
        new PlansAtAGlance(words, material).item().ifPresent(items::add);
        List<String> critical = critical();
        if (!critical.isEmpty()) {
            items.add(new Block.Item(words.count("glance.critical", critical.size()), critical));
        }
        List<String> first = material.plan().map(this::begun).orElseGet(this::offered);
        if (!first.isEmpty()) {
            items.add(new Block.Item(words.say(material.plan().isPresent() ? "glance.plan" : "glance.offers"), first));
        } else if (items.isEmpty() || steps.offers().isEmpty()) {
            steps.nothing().map(Block.Item::of).ifPresent(items::add);
        }
        steps.notNamed().map(Block.Item::of).ifPresent(items::add);
        return items;
    }

    private List<String> critical() {
        return evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream()
                        .map(CriterionResult::criterion)
                        .filter(criterion -> isBelowFloor(principle, criterion)))
                .map(words::question)
                .toList();
    }

    private static boolean isBelowFloor(PrincipleResult principle, CriterionId criterion) {
        return principle
                        .criterion(criterion)
                        .floor()
                        .filter(floor -> !floor.below().isEmpty())
                        .isPresent()
                || principle.standing().stream()
                        .flatMap(standing -> standing.grounds().stream())
                        .anyMatch(ground -> ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR
                                && ground.criterion().filter(criterion::equals).isPresent());
    }

    private List<String> offered() {
        return steps.offers().stream()
                .limit(FEW)
                .map(ahead -> words.framework()
                        .criterion(ahead.criterion())
                        .findStep(ahead.from())
                        .orElseThrow()
                        .text())
                .toList();
    }

    private List<String> begun(ImprovementPlan plan) {
        return plan.actions().stream()
                .map(action -> action.asking().isPresent()
                        ? words.say("glance.find-out", words.quoted(action.question()))
                        : new PlanWords(words).what(action))
                .distinct()
                .limit(FEW)
                .toList();
    }
}
