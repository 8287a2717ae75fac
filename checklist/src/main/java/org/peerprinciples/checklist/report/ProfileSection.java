package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.PrincipleChange;

/** The profile of principles: a drawing, and what its figures are and aren't. */
final class ProfileSection {

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;
    private final StandingWords standings;

    ProfileSection(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
        this.standings = new StandingWords(words, evaluation);
    }

    Report.Section section() {
        String overall = evaluation
                .overall()
                .map(score -> words.say("profile.overall", words.points(score)))
                .orElseGet(() -> words.say("profile.no-score"));
        String intervals = material.suppressed()
                .filter(left -> !left.withheld().isEmpty())
                .map(left -> " " + words.say("suppressed.intervals"))
                .orElse("");
        List<Block> blocks = new ArrayList<>();
        blocks.add(drawing());
        new ScreenWords(words, evaluation).caveat().map(Blocks::paragraph).ifPresent(blocks::add);
        blocks.add(Blocks.paragraph(overall + " " + words.say("profile.points") + intervals));
        blocks.add(Blocks.paragraph(words.say(
                "profile.effective",
                evaluation.provenance().policy().effectiveFrom().toPlainString())));
        return new Report.Section(words.say("profile.heading"), blocks);
    }

    private Drawing.Profile drawing() {
        boolean earlier = evaluation.principles().stream()
                .anyMatch(result -> before(result).isPresent());
        return new Drawing.Profile(
                words.say("profile.title"),
                words.say(
                        "profile.description",
                        evaluation.principles().stream().map(this::described).collect(Collectors.joining("; "))),
                new Drawing.Legend(
                        words.say("profile.legend.range"),
                        words.say("profile.legend.point"),
                        words.say("profile.legend.mark"),
                        earlier ? Optional.of(words.say("profile.legend.before")) : Optional.empty()),
                evaluation.principles().stream().map(this::bar).toList(),
                table(earlier));
    }

    private String described(PrincipleResult result) {
        return words.say(
                "profile.described",
                words.principle(result.principle()),
                words.points(result.score()),
                words.standing(StandingWords.standing(result)));
    }

    private Drawing.Bar bar(PrincipleResult result) {
        return new Drawing.Bar(
                words.principle(result.principle()),
                words.standing(StandingWords.standing(result)),
                standings.butNot(result),
                standings.because(result),
                result.score().map(score -> score.shown().low()),
                result.score().map(ProfileSection::highest),
                result.score().flatMap(score -> score.shown().point()),
                result.effectiveFrom(),
                before(result));
    }

    /** Where nothing is missing the bounds are one number, rounded down and up. */
    private static BigDecimal highest(Score score) {
        return score.isSettled() ? score.shown().low() : score.shown().high();
    }

    private Optional<BigDecimal> before(PrincipleResult result) {
        return material.progress()
                .flatMap(progress -> progress.findPrinciple(result.principle()))
                .map(PrincipleChange::change)
                .flatMap(change -> change.then())
                .flatMap(score -> score.shown().point());
    }

    private Block.Table table(boolean earlier) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.text(words.say("principle")));
        columns.add(Block.Column.number(words.say("points")));
        columns.add(Block.Column.number(words.say("profile.so-far")));
        if (earlier) {
            columns.add(Block.Column.number(words.say("profile.before")));
        }
        columns.add(Block.Column.text(words.say("profile.standing")));
        return new Block.Table(
                columns,
                evaluation.principles().stream()
                        .map(result -> row(result, earlier))
                        .toList(),
                Optional.of(words.say("profile.why")));
    }

    private Block.Row row(PrincipleResult result, boolean earlier) {
        List<String> cells = new ArrayList<>();
        cells.add(words.principle(result.principle()));
        cells.add(words.points(result.score()));
        cells.add(words.point(result.score()));
        if (earlier) {
            cells.add(before(result).map(BigDecimal::toString).orElse(Words.NONE));
        }
        cells.add(words.standing(StandingWords.standing(result)));
        return new Block.Row(cells, standings.because(result));
    }
}
