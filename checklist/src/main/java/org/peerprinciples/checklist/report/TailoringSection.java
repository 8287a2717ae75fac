package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Comparison;
import org.peerprinciples.checklist.evaluation.Difference;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.TailoringEffect;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/** How an evaluation under a tailored framework compares with what that was tailored from. */
final class TailoringSection {

    private final Words words;
    private final Evaluation evaluation;
    private final boolean whole;

    TailoringSection(Words words, Material material) {
        this.words = words;
        this.evaluation = material.evaluation();
        this.whole = !material.brief();
    }

    Optional<Report.Section> section() {
        return Blocks.section(words.say("tailoring.heading"), blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (whole) {
            words.framework().tailorings().forEach(tailoring -> blocks.add(changes(tailoring)));
        }
        for (Comparison comparison : evaluation.comparisons()) {
            blocks.add(Blocks.paragraph(words.say(
                    "tailoring.counts",
                    words.base(comparison.base()),
                    words.count("questions", comparison.shared().size()),
                    comparison.leftOut().size(),
                    comparison.reworded().size(),
                    comparison.added().size())));
            blocks.add(new Block.Bullets(effects(comparison)));
            if (whole) {
                blocks.add(scores(comparison));
                blocks.add(effectsByPrinciple(comparison));
            }
        }
        if (!evaluation.comparisons().isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("tailoring.how")));
        }
        return blocks;
    }

    private List<Block.Item> effects(Comparison comparison) {
        TailoringEffect overall = comparison.overall();
        String base = words.base(comparison.base());
        int gone = comparison.leftOut().size() + comparison.reworded().size();
        int come = comparison.added().size() + comparison.reworded().size();
        List<String> items = new ArrayList<>();
        items.add(overall.likeForLike()
                .map(score -> words.say("tailoring.like", base, words.points(score)))
                .orElseGet(() -> words.say("tailoring.no-like")));
        items.add(
                gone == 0
                        ? words.say("tailoring.nothing-left-out")
                        : words.say(
                                "tailoring.leaving-out",
                                questions(gone, comparison),
                                effect(overall.leavingOut(), why(comparison))));
        items.add(
                come == 0
                        ? words.say("tailoring.nothing-added")
                        : words.say(
                                "tailoring.adding",
                                questions(come, comparison),
                                effect(overall.adding(), words.say("tailoring.missing"))));
        items.add(words.say("tailoring.weighing", effect(overall.weighing(), words.say("tailoring.missing"))));
        items.add(words.say(
                "tailoring.together",
                effect(overall.together(), words.say("tailoring.missing")),
                words.points(overall.base()),
                base,
                words.points(evaluation.overall())));
        comparison
                .thresholds()
                .forEach(change -> items.add(words.say(
                        "tailoring.threshold",
                        principle(change.principle()),
                        change.tailored().toPlainString(),
                        change.base().toPlainString(),
                        base)));
        comparison.floors().forEach(change -> items.add(floor(change, base)));
        return items.stream().map(Block.Item::of).toList();
    }

    private String questions(int number, Comparison comparison) {
        int reworded = comparison.reworded().size();
        String questions = words.count("questions", number);
        return reworded == 0 ? questions : words.say("tailoring.reworded", questions, reworded);
    }

    private String why(Comparison comparison) {
        int open = comparison.unanswered().size();
        return open == 0
                ? words.say("tailoring.missing")
                : words.count("tailoring.unanswered", open, words.base(comparison.base()));
    }

    private String effect(Optional<Difference> difference, String whyOpen) {
        return difference
                .map(points -> points.isSettled()
                        ? words.say("tailoring.points", words.points(points))
                        : words.say(
                                "tailoring.between",
                                Words.signed(points.shown().low()),
                                Words.signed(points.shown().high()),
                                whyOpen))
                .orElseGet(() -> words.say("tailoring.no-number"));
    }

    private Block.Bullets changes(Tailoring tailoring) {
        return new Block.Bullets(List.of(new Block.Item(
                words.say(
                        "tailoring.made",
                        tailoring.name(),
                        tailoring.edition(),
                        words.base(tailoring.base()),
                        tailoring.madeBy(),
                        tailoring.madeWith()),
                tailoring.changes().stream()
                        .map(change -> words.say(
                                "tailoring.why",
                                words.ended(new ChangeWords(words, tailoring.base()).of(change)),
                                words.ended(change.reason())))
                        .toList())));
    }

    private Block.Table scores(Comparison comparison) {
        return Blocks.table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.number(words.say("tailoring.before")),
                        Block.Column.number(words.say("tailoring.like-for-like")),
                        Block.Column.number(words.say("tailoring.here")),
                        Block.Column.text(words.say("tailoring.standing-before"))),
                comparison.principles().stream()
                        .map(compared -> Block.Row.of(
                                principle(compared.principle()),
                                words.points(compared.effect().base()),
                                words.points(compared.effect().likeForLike()),
                                words.points(here(compared.principle())),
                                words.standing(compared.baseStanding()))));
    }

    private Block.Table effectsByPrinciple(Comparison comparison) {
        return Blocks.table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.number(words.say("tailoring.column.leaving-out")),
                        Block.Column.number(words.say("tailoring.column.adding")),
                        Block.Column.number(words.say("tailoring.column.weighing")),
                        Block.Column.number(words.say("together"))),
                comparison.principles().stream()
                        .map(compared -> Block.Row.of(
                                principle(compared.principle()),
                                points(compared.effect().leavingOut()),
                                points(compared.effect().adding()),
                                points(compared.effect().weighing()),
                                points(compared.effect().together()))));
    }

    private Optional<Score> here(PrincipleId id) {
        return evaluation.principles().stream()
                .filter(result -> result.principle().equals(id))
                .findFirst()
                .flatMap(PrincipleResult::score);
    }

    /** A principle's name, and that it was left out where it was. */
    private String principle(PrincipleId id) {
        return words.framework().findPrinciple(id).isPresent()
                ? words.principle(id)
                : words.say("tailoring.left-out", words.principle(id));
    }

    private String floor(Comparison.FloorChange change, String base) {
        return words.framework().hasCriterion(change.criterion())
                ? words.say(
                        "tailoring.floor",
                        words.question(change.criterion()),
                        floor(change.tailored()),
                        floor(change.base()),
                        base)
                : words.say("tailoring.floor-left-out", words.question(change.criterion()), floor(change.base()), base);
    }

    private String floor(Optional<LevelId> level) {
        return level.map(words::level).orElseGet(() -> words.say("tailoring.no-floor"));
    }

    private String points(Optional<Difference> difference) {
        return difference.map(words::points).orElse(Words.NONE);
    }
}
