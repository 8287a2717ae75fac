package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StepAhead;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.id.PrincipleId;

/** Next steps, as offers to choose from. */
final class StepsSection {

    private static final int MOST = 7;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;

    StepsSection(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
    }

    Report.Section section() {
        List<StepAhead> steps = evaluation.nextSteps();
        List<Block> blocks = new ArrayList<>();
        new ScreenWords(words, evaluation).first().ifPresent(first -> blocks.add(new Block.Bullets(List.of(first))));
        if (steps.isEmpty()) {
            blocks.add(Blocks.paragraph(nothing()));
        } else {
            blocks.add(Blocks.paragraph(words.say("steps.intro")));
            blocks.add(
                    new Block.Bullets(steps.stream().limit(MOST).map(this::step).toList()));
            if (steps.size() > MOST) {
                blocks.add(Blocks.paragraph(
                        words.count(material.brief() ? "steps.more" : "steps.more-above", steps.size() - MOST)));
            }
        }
        return new Report.Section(words.say("steps.heading"), blocks);
    }

    /** Why no step is offered. */
    String nothing() {
        if (material.suppressed().isPresent()) {
            return words.say("suppressed.steps");
        }
        if (!evaluation.enquiries().isEmpty()) {
            return words.say("steps.find-out");
        }
        List<CriterionResult> counted = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .filter(CriterionResult::isCounted)
                .toList();
        boolean isHighest = counted.stream().allMatch(StepsSection::isHighest);
        return words.say(isHighest && !counted.isEmpty() ? "steps.highest" : "steps.none");
    }

    private static boolean isHighest(CriterionResult result) {
        return result.score()
                .filter(score -> score.shown().low().compareTo(HUNDRED) == 0)
                .isPresent();
    }

    /** The offers for one principle. */
    List<Block.Item> of(PrincipleId principle) {
        return evaluation.nextSteps().stream()
                .filter(step -> step.criterion().principle().equals(principle))
                .map(this::step)
                .toList();
    }

    private Block.Item step(StepAhead ahead) {
        Criterion criterion = words.framework().criterion(ahead.criterion());
        NextStep step = criterion.findStep(ahead.from()).orElseThrow();
        List<String> details = new ArrayList<>();
        details.add(words.say(
                from(ahead), words.question(criterion.id()), words.level(ahead.from()), words.level(ahead.to())));
        details.add(step.owner()
                .map(owner -> words.say("steps.effort-owner", ahead.effort(), words.role(owner)))
                .orElseGet(() -> words.say("steps.effort", ahead.effort())));
        String examples = criterion.examples().stream()
                .flatMap(id -> words.framework().findExample(id).stream())
                .map(PracticeExample::name)
                .collect(Collectors.joining("; "));
        if (!examples.isEmpty()) {
            details.add(words.say("steps.examples", examples));
        }
        return new Block.Item(step.text(), details);
    }

    /** What the level is from which a step starts. */
    private String from(StepAhead ahead) {
        CriterionResult result = evaluation.criterion(ahead.criterion());
        if (result.lowest().isEmpty()) {
            return "steps.from-reached";
        }
        boolean isPlanned =
                ahead.from().equals(words.framework().scale().lowest().id())
                        && result.sides().stream().anyMatch(SideResult::hasPlanned);
        return isPlanned ? "steps.from-planned" : "steps.from-lowest";
    }
}
