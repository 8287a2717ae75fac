package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.Standing;

/** What one should see first: what is strong, what could come next, how sure we are, and who answered. */
final class FirstScreen {

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
        blocks.addAll(subject.shortNote());
        blocks.add(new Block.Panels(List.of(
                panel("glance.strong", strong()),
                panel("glance.next", new NextPanel(words, material).items()),
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
        List<Block.Item> items = new ArrayList<>(standings.whole(Standing.EFFECTIVE));
        StrongPanel strong = new StrongPanel(words, material);
        items.add(strong.strengths());
        strong.effective().ifPresent(items::add);
        return items;
    }

    private List<Block.Item> sure() {
        List<Block.Item> items = new ArrayList<>(standings.whole(Standing.NOT_KNOWN));
        if (evaluation.standing().isEmpty()) {
            items.add(Block.Item.of(words.say("glance.no-basis")));
        }
        items.add(new Block.Item(words.say("glance.screen", standings.screen()), doubts()));
        missing().map(Block.Item::of).forEach(items::add);
        differently().map(Block.Item::of).ifPresent(items::add);
        ground().map(Block.Item::of).forEach(items::add);
        material.robustness().flatMap(this::firmness).map(Block.Item::of).ifPresent(items::add);
        material.progress()
                .map(progress -> new ChangesAtAGlance(words, progress).item())
                .ifPresent(items::add);
        items.add(Block.Item.of(words.say("glance.not-proof")));
        return items;
    }

    private List<String> doubts() {
        return screen.areKeptBack() ? List.of(words.say("suppressed.screen")) : List.of();
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

    /** On how many questions sides are apart, and where that stands in this report. */
    private Optional<String> differently() {
        int apart = new SeenDifferentlySection(words, material).bySides().size();
        String heading = words.say(material.brief() ? "findings.heading" : "differently.heading");
        return apart == 0 ? Optional.empty() : Optional.of(words.count("glance.differently", apart, heading));
    }

    /** How little it may rest on: on one person, or on no evidence. */
    private Stream<String> ground() {
        boolean isRated = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .flatMap(criterion -> criterion.sides().stream())
                .anyMatch(side -> side.rated() > 0);
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
