package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.AppliedPolicy;
import org.peerprinciples.checklist.evaluation.Counting;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.GapMark;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.evaluation.StrengthMark;
import org.peerprinciples.core.framework.Principle;

/** How it was made, what it counts and leaves out, and what it isn't. */
final class MethodSection {

    private final Words words;
    private final Evaluation evaluation;

    MethodSection(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    Report.Section section() {
        List<Report.Section> parts = new ArrayList<>();
        parts.add(new Report.Section(
                words.say("method.not.heading"),
                List.of(
                        Blocks.paragraph(words.framework().caution()),
                        new Block.Bullets(Stream.of(
                                        "method.not.interval",
                                        "method.not.validated",
                                        "method.not.proof",
                                        "method.not.for-ranking")
                                .map(words::say)
                                .map(Block.Item::of)
                                .toList()))));
        parts.add(new Report.Section(words.say("method.formula.heading"), formula()));
        parts.add(new Report.Section(words.say("method.counted.heading"), counted()));
        evaluation
                .suppressed()
                .map(left -> new Report.Section(
                        words.say("suppressed.heading"),
                        List.of(Blocks.paragraph(new SuppressionWords(words).of(left)))))
                .ifPresent(parts::add);
        parts.add(new Report.Section(words.say("method.judgements.heading"), judgements()));
        parts.add(new Report.Section(
                words.say("method.sources.heading"),
                List.of(
                        Blocks.paragraph(provenance(words, evaluation.provenance())),
                        SubjectWords.sources(words, words.framework().sources()))));
        return new Report.Section(words.say("method.heading"), List.of(), parts);
    }

    private List<Block> formula() {
        AppliedPolicy policy = evaluation.provenance().policy();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(Stream.of(
                        words.say("method.formula.side", combiner(policy.combiner())),
                        words.say("method.formula.planned"),
                        words.say("method.formula.criterion"),
                        words.say("method.formula.missing"),
                        words.say("method.formula.principle"),
                        words.say(
                                "method.formula.effective",
                                policy.effectiveFrom().toPlainString()),
                        words.say("method.formula.whole"),
                        words.say(weighsAlike() ? "method.formula.overall-alike" : "method.formula.overall"))
                .map(Block.Item::of)
                .toList()));
        if (!weighsAlike()) {
            blocks.add(weights());
        }
        return blocks;
    }

    private boolean weighsAlike() {
        return words.framework().principles().stream()
                        .map(Principle::weight)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                <= 1;
    }

    private Block.Table weights() {
        return Blocks.table(
                List.of(Block.Column.text(words.say("principle")), Block.Column.number(words.say("principles.weight"))),
                words.framework().principles().stream()
                        .map(principle -> Block.Row.of(
                                principle.name(), principle.weight().toPlainString())));
    }

    /** How ratings are combined; by its name where somebody made another. */
    private String combiner(String name) {
        return switch (name) {
            case "mean" -> words.say("method.combiner.mean");
            case "median" -> words.say("method.combiner.median");
            default -> words.say("method.combiner.other", name);
        };
    }

    /** What was asked, what counts and what is left out, as sums that add up. */
    private List<Block> counted() {
        List<Block> blocks = new ArrayList<>();
        long weightless = criteria()
                .filter(criterion -> criterion.isCounted() && isWeightless(criterion))
                .count();
        blocks.add(Blocks.table(
                List.of(
                        Block.Column.text(words.say("method.counted.questions")),
                        Block.Column.number(words.say("method.counted.number"))),
                Stream.of(
                                Optional.of(row("method.counted.counted", count(Counting.COUNTED) - weightless)),
                                weightless == 0
                                        ? Optional.<Block.Row>empty()
                                        : Optional.of(row("method.counted.weightless", weightless)),
                                Optional.of(row("method.counted.not-applicable", count(Counting.NOT_APPLICABLE))),
                                Optional.of(row("method.counted.nobody-can-tell", count(Counting.NOBODY_CAN_TELL))),
                                Optional.of(row(
                                        "method.counted.all",
                                        words.framework().criteria().size())))
                        .flatMap(Optional::stream)));
        List<SideHeard> sides =
                evaluation.sides().stream().filter(side -> side.expected() > 0).toList();
        if (!sides.isEmpty()) {
            blocks.add(Blocks.table(
                    List.of(
                            Block.Column.text(words.say("method.counted.side")),
                            Block.Column.number(words.say("method.counted.answered")),
                            Block.Column.number(words.say("method.counted.missing")),
                            Block.Column.number(words.say("method.counted.expected"))),
                    sides.stream().map(this::side)));
            blocks.add(Blocks.paragraph(words.say("method.counted.by-side")));
        }
        return blocks;
    }

    private Block.Row row(String key, long number) {
        return Block.Row.of(words.say(key), Long.toString(number));
    }

    private Block.Row side(SideHeard side) {
        return Block.Row.of(
                words.side(side.side()),
                Integer.toString(side.answered()),
                Integer.toString(side.expected() - side.answered()),
                Integer.toString(side.expected()));
    }

    private long count(Counting counting) {
        return criteria().filter(criterion -> criterion.counting() == counting).count();
    }

    private Stream<CriterionResult> criteria() {
        return evaluation.principles().stream().flatMap(principle -> principle.criteria().stream());
    }

    /** Whether its answers move no points. In a principle without weight they do move that principle's. */
    private boolean isWeightless(CriterionResult result) {
        return words.framework().criterion(result.criterion()).weight().signum() == 0;
    }

    private List<Block> judgements() {
        AppliedPolicy policy = evaluation.provenance().policy();
        List<Block> judgements = Blocks.bullets(
                words.framework().judgements().stream().map(judgement -> Block.Item.of(judgement.reason())));
        SubjectWords subject = new SubjectWords(words, evaluation.subject());
        List<Block> blocks = new ArrayList<>(subject.isLong() ? subject.note() : List.of());
        if (!judgements.isEmpty() && !words.framework().tailorings().isEmpty()) {
            blocks.add(Blocks.paragraph(words.say(
                    "method.judgements.tailored",
                    words.base(words.framework().tailorings().get(0).base()))));
        }
        blocks.addAll(judgements);
        int gapLevels = GapMark.levels(words.framework().scale(), policy.gapLevels());
        int strengthLevels = StrengthMark.levels(words.framework().scale(), policy.strengthLevels());
        blocks.add(Blocks.paragraph(words.say("method.marks")));
        blocks.add(new Block.Bullets(Stream.of(
                        words.count("method.marks.gap", gapLevels),
                        words.count(
                                "method.marks.strength",
                                strengthLevels,
                                policy.strengthFrom().toPlainString()),
                        words.say(
                                "method.marks.differently", policy.levelsApart().toPlainString(), policy.ratersApart()),
                        words.count("method.marks.old", policy.staleAfterMonths()))
                .map(Block.Item::of)
                .toList()));
        return blocks;
    }

    /** What it was made with. */
    static String provenance(Words words, Provenance provenance) {
        return words.say(
                "method.provenance",
                provenance.library(),
                provenance.framework(),
                provenance.framework().digest().map(Object::toString).orElseGet(() -> words.say("method.no-digest")));
    }
}
