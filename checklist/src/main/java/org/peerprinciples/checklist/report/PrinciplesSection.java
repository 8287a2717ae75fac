package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Counting;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.LedgerEntry;
import org.peerprinciples.checklist.evaluation.NotApplicableEffect;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.core.framework.Criterion;

/** Every principle by itself: where it stands, what each side says to its questions, and what could come next. */
final class PrinciplesSection {

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;
    private final StandingWords standings;
    private final SuppressionWords suppression;
    private final StepsSection steps;

    PrinciplesSection(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
        this.standings = new StandingWords(words, evaluation);
        this.suppression = new SuppressionWords(words);
        this.steps = new StepsSection(words, material);
    }

    Report.Section section() {
        String rest = material.suppressed()
                .map(left -> left.keptBack().isEmpty() ? "" : " " + words.say("suppressed.ledger"))
                .orElseGet(() -> " " + words.say("principles.ledger.levels"));
        List<Block> blocks = new ArrayList<>();
        new ScreenWords(words, evaluation).caveat().map(Blocks::paragraph).ifPresent(blocks::add);
        blocks.add(Blocks.paragraph(words.say("principles.ledger") + rest));
        return new Report.Section(
                words.say("principles.heading"),
                blocks,
                evaluation.principles().stream().map(this::principle).toList());
    }

    private Report.Section principle(PrincipleResult result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Blocks.paragraph(words.framework().principle(result.principle()).meaning()));
        String standing = words.standing(StandingWords.standing(result));
        String because = standings.because(result);
        blocks.add(Blocks.paragraph(result.score()
                .map(score -> words.say("principles.standing", standing, words.points(score), because))
                .orElseGet(() -> words.say("principles.no-points", standing, because))));
        blocks.add(table(result));
        result.notApplicable().map(this::notApplicable).ifPresent(blocks::add);
        List<Block.Item> offers = steps.of(result.principle());
        if (!offers.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("principles.next")));
            blocks.add(new Block.Bullets(offers));
        }
        return new Report.Section(words.principle(result.principle()), blocks);
    }

    private Block.Table table(PrincipleResult result) {
        List<Block.Row> rows =
                new ArrayList<>(result.criteria().stream().map(this::row).toList());
        result.ledger().ifPresent(sums -> {
            rows.add(Block.Row.of(
                    words.say("together"),
                    "",
                    sums.gained().toString(),
                    sums.lost().toString(),
                    sums.unknown().toString()));
        });
        return new Block.Table(
                List.of(
                        Block.Column.text(words.say("question")),
                        Block.Column.number(words.say("principles.weight")),
                        Block.Column.number(words.say("principles.gained")),
                        Block.Column.number(words.say("principles.lost")),
                        Block.Column.number(words.say("principles.unknown"))),
                rows,
                Optional.of(words.say("principles.said")));
    }

    private Block.Row row(CriterionResult result) {
        Criterion criterion = words.framework().criterion(result.criterion());
        Optional<LedgerEntry.Shown> points = result.ledger().map(LedgerEntry::shown);
        return new Block.Row(
                List.of(
                        criterion.question(),
                        criterion.weight().toPlainString(),
                        points.map(shown -> shown.gained().toString()).orElse(Words.NONE),
                        points.map(shown -> shown.lost().toString()).orElse(Words.NONE),
                        points.map(shown -> shown.unknown().toString()).orElse(Words.NONE)),
                Stream.of(
                                result.isCounted()
                                        ? Optional.<String>empty()
                                        : Optional.of(notCounted(result.counting())),
                                said(result),
                                material.suppressed().flatMap(left -> suppression.of(left, result.criterion())),
                                criterion
                                        .critical()
                                        .map(floor -> words.say("principles.critical", words.level(floor.floor()))),
                                material.evidence()
                                        .map(reading -> reading.criterion(result.criterion()))
                                        .map(backing -> words.word("evidence.strength", backing.strength())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")));
    }

    private String notCounted(Counting counting) {
        return words.say(
                counting == Counting.NOT_APPLICABLE ? "principles.not-applicable" : "principles.nobody-can-tell");
    }

    private Optional<String> said(CriterionResult result) {
        return result.sides().isEmpty()
                ? Optional.empty()
                : Optional.of(result.sides().stream()
                        .map(side -> words.say("principles.side", words.side(side.side()), said(side)))
                        .collect(Collectors.joining("; ", "", ".")));
    }

    private String said(SideResult side) {
        return words.countingPlanned(saidToday(side), side);
    }

    private String saidToday(SideResult side) {
        Optional<String> levels = levels(side);
        if (side.shown().isPresent()) {
            String points = side.shown().get().toString();
            String said =
                    side.lowest().equals(side.highest()) ? "principles.levels-points" : "principles.levels-together";
            return levels.map(range -> words.say(said, range, points)).orElse(points);
        } else if (levels.isPresent()) {
            // Rated, where it doesn't count.
            return levels.get();
        } else if (side.rated() > 0) {
            return words.say("principles.rated");
        }
        return words.say(
                side.notApplicable().orElse(0) > 0 ? "principles.does-not-apply" : "principles.side-not-known");
    }

    /** From the lowest to the highest level that people on a side chose; where they only plan, what that counts as. */
    private Optional<String> levels(SideResult side) {
        if (side.isPlannedOnly()) {
            return Optional.of(words.plannedOnly());
        }
        return side.lowest()
                .flatMap(lowest -> side.highest()
                        .map(highest -> lowest.equals(highest)
                                ? words.level(lowest)
                                : words.say("principles.levels", words.level(lowest), words.level(highest))));
    }

    private Block notApplicable(NotApplicableEffect effect) {
        return Blocks.paragraph(words.say(
                "principles.without-not-applicable",
                words.points(effect.withoutThem()),
                effect.setAside().stream()
                        .map(aside -> aside.out()
                                ? words.say("principles.out", words.question(aside.criterion()))
                                : words.say(
                                        "principles.out-for",
                                        words.question(aside.criterion()),
                                        words.sides(aside.sides())))
                        .collect(Collectors.joining("; "))));
    }
}
