package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;

/** What one should see first: what is strong, what could come next, how sure we are, and who answered. */
final class FirstScreen {

    private static final int FEW = 3;

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;
    private final StandingWords standings;
    private final ScreenWords screen;
    private final WhoPanel who;

    FirstScreen(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
        this.standings = new StandingWords(words, evaluation);
        this.screen = new ScreenWords(words, evaluation);
        this.who = new WhoPanel(words, evaluation);
    }

    Report.Section section() {
        SubjectWords subject = new SubjectWords(words, evaluation.subject());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(subject.line()));
        if (!words.framework().tailorings().isEmpty()) {
            blocks.add(Blocks.paragraph(words.say(
                    evaluation.comparisons().isEmpty() ? "glance.tailored" : "glance.tailored-see",
                    words.base(words.framework().tailorings().get(0).base()))));
        }
        blocks.addAll(subject.note());
        blocks.add(new Block.Panels(List.of(
                panel("glance.strong", strong()),
                panel("glance.next", next()),
                panel("glance.sure", sure()),
                panel("glance.who", who.items()))));
        blocks.addAll(subject.callouts());
        material.suppressed()
                .ifPresent(left -> blocks.add(
                        new Block.Callout(words.say("suppressed.heading"), new SuppressionWords(words).atFirst(left))));
        return new Report.Section(words.say("glance.heading"), blocks);
    }

    private Block.Panel panel(String heading, List<Block.Item> items) {
        return new Block.Panel(words.say(heading), Blocks.bullets(items));
    }

    private List<Block.Item> strong() {
        List<Block.Item> items = new ArrayList<>(whole(Standing.EFFECTIVE));
        StrongPanel strong = new StrongPanel(words, evaluation);
        items.add(strong.strengths());
        strong.effective().ifPresent(items::add);
        return items;
    }

    /** Where the whole stands, in the panel that this belongs to. */
    private List<Block.Item> whole(Standing standing) {
        return evaluation.standing().filter(result -> result.standing() == standing).stream()
                .map(result -> new Block.Item(words.word("glance.whole", standing), standings.ofWhole(result)))
                .toList();
    }

    private List<Block.Item> next() {
        List<Block.Item> items = new ArrayList<>(whole(Standing.TO_IMPROVE));
        screen.first().ifPresent(items::add);
        List<String> critical = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream()
                        .map(CriterionResult::criterion)
                        .filter(criterion -> isBelowFloor(principle, criterion)))
                .map(words::question)
                .toList();
        if (!critical.isEmpty()) {
            items.add(new Block.Item(words.say("glance.critical"), critical));
        }
        List<String> first = material.plan().map(this::begun).orElseGet(this::offered);
        if (!first.isEmpty()) {
            items.add(new Block.Item(words.say(material.plan().isPresent() ? "glance.plan" : "glance.offers"), first));
        } else if (items.isEmpty() || evaluation.nextSteps().isEmpty()) {
            items.add(Block.Item.of(new StepsSection(words, material).nothing()));
        }
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

    private List<Block.Item> sure() {
        List<Block.Item> items = new ArrayList<>(whole(Standing.NOT_KNOWN));
        if (evaluation.standing().isEmpty()) {
            items.add(Block.Item.of(words.say("glance.no-basis")));
        }
        items.add(new Block.Item(words.say("glance.screen", standings.screen()), doubts()));
        missing().map(Block.Item::of).forEach(items::add);
        ground().map(Block.Item::of).forEach(items::add);
        material.robustness().flatMap(this::firmness).map(Block.Item::of).ifPresent(items::add);
        material.progress()
                .map(progress -> new ChangesAtAGlance(words, progress).item())
                .ifPresent(items::add);
        items.add(Block.Item.of(words.say("glance.not-proof")));
        return items;
    }

    private List<String> doubts() {
        return screen.areKeptBack() ? List.of(words.say("suppressed.screen")) : screen.against();
    }

    /** What was asked and not answered: about the principles, and before that about peer support itself. */
    private Stream<String> missing() {
        if (material.suppressed().isPresent()) {
            return Stream.of(words.say("suppressed.missing"));
        }
        int ratings = evaluation.sides().stream()
                .mapToInt(side -> side.expected() - side.answered())
                .sum();
        int replies = screen.missing().size();
        if (ratings == 0 && replies == 0) {
            return Stream.of(words.say("not-known.nothing"));
        }
        return Stream.of(
                        ratings == 0
                                ? words.say("not-known.nothing-about-principles")
                                : words.count("glance.missing", ratings),
                        replies == 0 ? "" : words.count("glance.missing-screen", replies))
                .filter(sentence -> !sentence.isEmpty());
    }

    /** How little it may rest on: on one person, or on no evidence. */
    private Stream<String> ground() {
        boolean isRated = evaluation.sides().stream().anyMatch(side -> side.answered() > 0);
        boolean isEvidenceNamed = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .anyMatch(criterion -> !criterion.evidence().isEmpty());
        return Stream.of(
                        who.isOnePerson() ? "glance.one-person" : "",
                        isRated && !isEvidenceNamed && material.suppressed().isEmpty() ? "glance.no-evidence" : "")
                .filter(key -> !key.isEmpty())
                .map(words::say);
    }

    /** How many of the standings that are settled would stay if questions counted more or less. */
    private Optional<String> firmness(Robustness robustness) {
        List<PrincipleRobustness> settled = robustness.principles().stream()
                .filter(principle -> principle.standing() != Standing.NOT_KNOWN)
                .toList();
        long firm =
                settled.stream().filter(PrincipleRobustness::survivesWeights).count();
        String percent = robustness.withinPercent().toPlainString();
        if (settled.isEmpty()) {
            return Optional.empty();
        } else if (firm == settled.size()) {
            return Optional.of(words.count("glance.firm.all", settled.size(), percent));
        }
        return Optional.of(
                firm == 0
                        ? words.count("glance.firm.none", settled.size(), percent)
                        : words.count("glance.firm.some", firm, settled.size(), percent));
    }
}
