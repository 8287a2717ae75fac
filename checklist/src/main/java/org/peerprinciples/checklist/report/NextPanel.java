package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.scoring.Standing;

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
        List<String> critical = steps.critical().stream().map(words::question).toList();
        if (!critical.isEmpty()) {
            items.add(new Block.Item(words.count("glance.critical", critical.size()), critical));
        }
        List<String> begun = material.plan().map(this::begun).orElse(List.of());
        List<String> first = begun.isEmpty() ? offered() : begun;
        if (!first.isEmpty()) {
            items.add(new Block.Item(words.say(begun.isEmpty() ? "glance.offers" : "glance.plan"), first));
        } else {
            steps.nothing().map(Block.Item::of).ifPresent(items::add);
        }
        steps.notNamed().map(Block.Item::of).ifPresent(items::add);
        return items;
    }

    private List<String> offered() {
        return evaluation.nextSteps().stream()
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
