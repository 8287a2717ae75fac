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
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/** Puts into words how an evaluation under a tailored framework compares with what that was tailored from. */
final class ComparisonSection {

    private static final String NONE = "\u2013";

    private final Framework framework;
    private final Evaluation evaluation;
    private final boolean whole;
    private final ChangeWords words;

    ComparisonSection(Framework framework, Evaluation evaluation, boolean whole) {
        this.framework = framework;
        this.evaluation = evaluation;
        this.whole = whole;
        this.words = new ChangeWords(framework);
    }

    Report.Section section() {
        List<Block> blocks = new ArrayList<>();
        if (whole) {
            framework.tailorings().forEach(tailoring -> blocks.add(changes(tailoring)));
        }
        for (Comparison comparison : evaluation.comparisons()) {
            blocks.add(new Block.Paragraph(counts(comparison)));
            blocks.add(new Block.Bullets(effects(comparison)));
            if (whole) {
                blocks.add(scores(comparison));
                blocks.add(effectsByPrinciple(comparison));
            }
        }
        blocks.add(new Block.Paragraph(
                "Effects are worked out in this order: leaving out, adding, weighing anew. Up to the"
                        + " last step, what was there before keeps its old weight. A question worded anew counts as left out and"
                        + " added. Where two numbers are given, the missing answers could still make it anything between them;"
                        + " that is not a confidence interval."));
        return new Report.Section("What the tailoring did", blocks);
    }

    private static String counts(Comparison comparison) {
        return "Compared with " + comparison.base() + ": "
                + questions(comparison.shared().size()) + " the same, "
                + comparison.leftOut().size() + " left out, "
                + comparison.reworded().size() + " worded anew, "
                + comparison.added().size() + " added.";
    }

    private List<Block.Item> effects(Comparison comparison) {
        TailoringEffect overall = comparison.overall();
        List<Block.Item> items = new ArrayList<>();
        items.add(Block.Item.of(overall.likeForLike()
                .map(score -> "Like for like, on the questions that are the same and by the weights of "
                        + comparison.base() + ": " + score + " points overall.")
                .orElse("Like for like there is no score, because no question that is the same counts.")));
        int gone = comparison.leftOut().size() + comparison.reworded().size();
        int come = comparison.added().size() + comparison.reworded().size();
        items.add(Block.Item.of(
                gone == 0
                        ? "Nothing was left out."
                        : "Leaving out " + questions(gone) + inAnotherWording(comparison) + ": "
                                + effect(overall.leavingOut(), why(comparison)) + "."));
        items.add(Block.Item.of(
                come == 0
                        ? "Nothing was added."
                        : "Adding " + questions(come) + inAnotherWording(comparison) + ": "
                                + effect(overall.adding(), missing()) + "."));
        items.add(Block.Item.of("Weighing anew: " + effect(overall.weighing(), missing()) + "."));
        items.add(Block.Item.of("Together: " + effect(overall.together(), missing()) + ", from "
                + score(overall.base()) + " under " + comparison.base() + " to " + score(evaluation.overall())
                + " here."));
        comparison
                .thresholds()
                .forEach(change -> items.add(Block.Item.of(principle(change.principle())
                        + " is effective from " + change.tailored().toPlainString() + " points here, and from "
                        + change.base().toPlainString() + " under " + comparison.base() + ".")));
        comparison.floors().forEach(change -> items.add(Block.Item.of(floor(change, comparison))));
        return items;
    }

    private static String inAnotherWording(Comparison comparison) {
        int reworded = comparison.reworded().size();
        return reworded == 0 ? "" : ", " + reworded + " of them only in another wording";
    }

    private static String why(Comparison comparison) {
        int open = comparison.unanswered().size();
        return open == 0
                ? missing()
                : ", because " + open
                        + (open == 1 ? " of them isn't" : " of them aren't") + " fully answered as " + comparison.base()
                        + " asks";
    }

    private static String missing() {
        return ", because answers are missing";
    }

    private static String effect(Optional<Difference> difference, String whyOpen) {
        return difference
                .map(points -> points.isSettled()
                        ? points + " points"
                        : "between " + points.toString().replace(" to ", " and ") + " points" + whyOpen)
                .orElse("no number, because there is nothing to score before or after it");
    }

    private Block.Bullets changes(Tailoring tailoring) {
        return new Block.Bullets(List.of(new Block.Item(
                tailoring.name() + ", edition " + tailoring.edition() + ", changes " + tailoring.base() + ". Made by: "
                        + tailoring.madeBy() + ". Made with: " + tailoring.madeWith(),
                tailoring.changes().stream()
                        .map(change -> words.of(change) + " Why: " + change.reason())
                        .toList())));
    }

    private Block.Table scores(Comparison comparison) {
        return new Block.Table(
                List.of(
                        Block.Column.text("Principle"),
                        Block.Column.number("Before"),
                        Block.Column.number("Like for like"),
                        Block.Column.number("Here"),
                        Block.Column.text("Standing before")),
                comparison.principles().stream()
                        .map(compared -> Block.Row.of(
                                principle(compared.principle()),
                                score(compared.effect().base()),
                                score(compared.effect().likeForLike()),
                                score(here(compared.principle())),
                                compared.baseStanding()
                                        .map(Composition::standing)
                                        .orElse("No basis")))
                        .toList(),
                Optional.empty());
    }

    private Block.Table effectsByPrinciple(Comparison comparison) {
        return new Block.Table(
                List.of(
                        Block.Column.text("Principle"),
                        Block.Column.number("Leaving out"),
                        Block.Column.number("Adding"),
                        Block.Column.number("Weighing anew"),
                        Block.Column.number("Together")),
                comparison.principles().stream()
                        .map(compared -> Block.Row.of(
                                principle(compared.principle()),
                                points(compared.effect().leavingOut()),
                                points(compared.effect().adding()),
                                points(compared.effect().weighing()),
                                points(compared.effect().together())))
                        .toList(),
                Optional.empty());
    }

    private Optional<Score> here(PrincipleId id) {
        return evaluation.principles().stream()
                .filter(result -> result.principle().equals(id))
                .findFirst()
                .flatMap(PrincipleResult::score);
    }

    private String principle(PrincipleId id) {
        return framework.findPrinciple(id).map(Principle::name).orElse(id + " (left out)");
    }

    private String floor(Comparison.FloorChange change, Comparison comparison) {
        boolean isHere = framework.hasCriterion(change.criterion());
        return isHere
                ? "Every side needs at least, on " + words.question(change.criterion()) + ": "
                        + floor(change.tailored()) + " here, " + floor(change.base()) + " under " + comparison.base()
                        + "."
                : "Left out was " + change.criterion() + ", on which every side needs at least " + floor(change.base())
                        + " under " + comparison.base() + ".";
    }

    private String floor(Optional<LevelId> level) {
        return level.map(id -> framework.scale().level(id).name()).orElse("nothing");
    }

    private static String score(Optional<Score> score) {
        return score.map(Score::toString).orElse(NONE);
    }

    private static String points(Optional<Difference> difference) {
        return difference.map(Difference::toString).orElse(NONE);
    }

    private static String questions(int number) {
        return number + (number == 1 ? " question" : " questions");
    }
}
