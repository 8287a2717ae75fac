package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StepAhead;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.id.CriterionId;
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
        List<Block> blocks = new ArrayList<>(Blocks.bullets(before()));
        if (steps.isEmpty()) {
            nothing().map(Blocks::paragraph).ifPresent(blocks::add);
        } else {
            blocks.add(Blocks.paragraph(words.say(notNamed().isPresent() ? "steps.intro-gains" : "steps.intro")));
            blocks.add(
                    new Block.Bullets(steps.stream().limit(MOST).map(this::step).toList()));
            if (steps.size() > MOST) {
                blocks.add(Blocks.paragraph(
                        words.count(material.brief() ? "steps.more" : "steps.more-above", steps.size() - MOST)));
            }
        }
        notNamed().map(Blocks::paragraph).ifPresent(blocks::add);
        return new Report.Section(words.say("steps.heading"), blocks);
    }

    /** What comes before any step: to ask who is hardly heard, and to look at whether it is peer support. */
    List<Block.Item> before() {
        return Stream.of(new AskFirst(words, material).item(), new ScreenWords(words, evaluation).first())
                .flatMap(Optional::stream)
                .toList();
    }

    /** That on a critical question no step is named: where small groups are suppressed, what is known isn't for the side that is below. */
    Optional<String> notNamed() {
        return material.suppressed().isPresent()
                        && critical().stream()
                                .anyMatch(criterion -> evaluation.nextSteps().stream()
                                        .noneMatch(step -> step.criterion().equals(criterion)))
                ? Optional.of(words.say("suppressed.steps-critical"))
                : Optional.empty();
    }

    /** The critical questions on which a side is below what is needed. */
    List<CriterionId> critical() {
        return evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream()
                        .map(CriterionResult::criterion)
                        .filter(criterion -> isBelowFloor(principle, criterion)))
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

    /** Why no step is offered; nothing where that is said already. */
    Optional<String> nothing() {
        if (material.suppressed().isPresent()) {
            return notNamed().isPresent() ? Optional.empty() : Optional.of(words.say("suppressed.steps"));
        }
        if (!evaluation.enquiries().isEmpty()) {
            return new AskFirst(words, material).item().isPresent()
                    ? Optional.empty()
                    : Optional.of(words.say("steps.find-out", words.say("not-known.heading")));
        }
        List<CriterionResult> counted = material.counted().toList();
        if (counted.isEmpty()) {
            return Optional.of(words.say("steps.nothing-counts"));
        }
        return Optional.of(
                words.say(counted.stream().allMatch(StepsSection::isHighest) ? "steps.highest" : "steps.none"));
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
