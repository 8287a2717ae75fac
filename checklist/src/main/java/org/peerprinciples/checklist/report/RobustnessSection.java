package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.robustness.Crossing;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.robustness.ThresholdFlip;
import org.peerprinciples.checklist.robustness.WeightFlip;
import org.peerprinciples.checklist.scoring.Standing;

/** How firmly standings stand: whether they hold under other weights, and what marks would turn them. No single answers. */
final class RobustnessSection {

    private final Words words;
    private final Robustness robustness;
    private final Evaluation evaluation;

    RobustnessSection(Words words, Robustness robustness, Evaluation evaluation) {
        this.words = words;
        this.robustness = robustness;
        this.evaluation = evaluation;
    }

    Optional<Report.Section> section() {
        if (robustness.principles().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        new ScreenWords(words, evaluation)
                .caveat(robustness.principles().stream().flatMap(this::said))
                .map(Blocks::paragraph)
                .ifPresent(blocks::add);
        blocks.add(Blocks.paragraph(
                words.say("robust.intro", robustness.withinPercent().toPlainString())));
        blocks.add(new Block.Table(
                List.of(
                        Block.Column.text(words.say("principle")),
                        Block.Column.text(words.say("profile.standing")),
                        Block.Column.text(words.say("robust.holds"))),
                robustness.principles().stream().map(this::row).toList(),
                Optional.of(words.say("robust.turns"))));
        return Optional.of(new Report.Section(words.say("robust.heading"), blocks));
    }

    /** The standings that are named of a principle. */
    private Stream<Standing> said(PrincipleRobustness each) {
        return Stream.of(
                        Stream.of(each.standing()),
                        each.byWeights().stream().map(WeightFlip::to),
                        turns(each).map(ThresholdFlip::to))
                .flatMap(standings -> standings);
    }

    private Block.Row row(PrincipleRobustness each) {
        String turns = Stream.concat(
                        each.byWeights().stream().map(this::weights),
                        turns(each).map(this::mark))
                .collect(Collectors.joining(" "));
        return new Block.Row(
                List.of(
                        words.principle(each.principle()),
                        words.standing(each.standing()),
                        words.say(each.survivesWeights() ? "robust.yes" : "robust.no")),
                turns.isEmpty() ? words.say("robust.nothing") : turns);
    }

    /** Without a mark of no points, from which anything at all would be effective: nobody sets such a one. */
    private Stream<ThresholdFlip> turns(PrincipleRobustness each) {
        BigDecimal none = evaluation.principle(each.principle()).effectiveFrom().negate();
        return each.byThreshold().stream().filter(flip -> flip.shown().compareTo(none) > 0);
    }

    private String weights(WeightFlip flip) {
        return turn("robust.weights", flip.crossing(), flip.to(), flip.shown());
    }

    private String mark(ThresholdFlip flip) {
        return turn(
                flip.points() < 0 ? "robust.mark.lower" : "robust.mark.higher",
                flip.crossing(),
                flip.to(),
                flip.shown().abs());
    }

    /** Figures are rounded up, so that one of nothing stands for any at all. */
    private String turn(String way, Crossing crossing, Standing to, BigDecimal shown) {
        if (shown.signum() == 0) {
            return words.say(way + ".any", words.standing(to));
        }
        return words.say(way + (crossing == Crossing.AT ? ".at" : ".beyond"), words.standing(to), shown);
    }
}
