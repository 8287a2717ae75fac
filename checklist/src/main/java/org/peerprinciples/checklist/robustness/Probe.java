package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/** Asks the workings of one evaluation what would turn its standings. */
final class Probe {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Evaluation evaluation;
    private final Workings workings;
    private final Scores scores;
    private final BigDecimal withinPercent;
    private final Fraction share;
    private final Sides sides;
    private final List<CriterionId> criteria;
    private final List<Principle> principles;
    private final List<Conditions> conditions;

    Probe(Evaluation evaluation, BigDecimal withinPercent) {
        this.evaluation = evaluation;
        this.workings = Workings.of(evaluation);
        this.scores = workings.scores();
        this.withinPercent = withinPercent;
        this.share = Fraction.of(withinPercent).dividedBy(Fraction.of(HUNDRED));
        this.sides = Sides.of(workings.framework());
        this.criteria =
                workings.framework().criteria().stream().map(Criterion::id).toList();
        this.principles = workings.framework().principles();
        this.conditions = IntStream.range(0, principles.size())
                .mapToObj(p -> Conditions.of(scores, p))
                .flatMap(Optional::stream)
                .toList();
    }

    Robustness robustness() {
        SingleAnswers single = new SingleAnswers(workings);
        List<AnswerFlip> ofWhole = new ArrayList<>();
        List<PrincipleRobustness> ofPrinciples = new ArrayList<>();
        for (Conditions each : conditions) {
            SingleAnswers.Flips flips = single.flips(each.principle());
            ofWhole.addAll(flips.whole());
            ofPrinciples.add(principle(each, flips.own()));
        }
        return new Robustness(
                evaluation.provenance(),
                evaluation.subject(),
                withinPercent,
                conditions.isEmpty() ? Optional.empty() : Optional.of(arrangement(ofWhole)),
                overall(),
                ofPrinciples,
                IntStream.range(0, principles.size())
                        .filter(p -> !scores.principle(p).hasBasis())
                        .mapToObj(p -> principles.get(p).id())
                        .toList());
    }

    private PrincipleRobustness principle(Conditions of, List<AnswerFlip> byAnswers) {
        PrincipleResult result = evaluation.principle(id(of));
        return new PrincipleRobustness(
                id(of),
                result.score().orElseThrow(),
                result.effectiveFrom(),
                of.standing(),
                heldBy(of.principle()),
                extremes(of.lows()),
                extremes(of.highs()),
                withinWeights(of.standing(), of::byWeights),
                byWeights(of),
                of.byThreshold().stream()
                        .map(to -> {
                            Fraction change = of.byThreshold(to).orElseThrow();
                            return ThresholdFlip.of(to, change, crossing(change), List.of());
                        })
                        .toList(),
                byAnswers);
    }

    private PrincipleId id(Conditions of) {
        return principles.get(of.principle()).id();
    }

    private Extremes extremes(WeightedMean bound) {
        return Extremes.of(bound.least(share), bound.most(share));
    }

    /** A lower threshold is reached by a bound, a higher one passes it. */
    private static Crossing crossing(Fraction change) {
        return change.compareTo(Fraction.ZERO) < 0 ? Crossing.AT : Crossing.BEYOND;
    }

    private List<Standing> withinWeights(Standing standing, Function<Standing, Optional<Reach>> byWeights) {
        return Stream.concat(
                        Stream.of(standing),
                        Conditions.others(standing).stream()
                                .filter(to -> byWeights
                                        .apply(to)
                                        .filter(reach -> reach.isWithin(share))
                                        .isPresent()))
                .toList();
    }

    /** The other standings that weights can lead to, nearest first. */
    private static List<Standing> reachable(Standing standing, Function<Standing, Optional<Reach>> byWeights) {
        return Conditions.others(standing).stream()
                .filter(to -> byWeights.apply(to).isPresent())
                .sorted(Comparator.comparing(to -> byWeights.apply(to).orElseThrow()))
                .toList();
    }

    private List<WeightFlip> byWeights(Conditions of) {
        return reachable(of.standing(), of::byWeights).stream()
                .map(to -> WeightFlip.of(
                        to,
                        of.byWeights(to).orElseThrow(),
                        List.of(),
                        criteria(of.heavier(to).stream()),
                        criteria(of.lighter(to).stream())))
                .toList();
    }

    private List<CriterionId> criteria(Stream<Integer> positions) {
        return positions.map(criteria::get).toList();
    }

    /** What no score makes up for: floors missed or open, and sides not heard. */
    private List<Ground> heldBy(int p) {
        List<Ground> held = new ArrayList<>();
        sides.ids(scores.unheardSides(p))
                .forEach(side -> held.add(ground(Ground.Kind.SIDE_NOT_HEARD, Optional.empty(), side)));
        for (int c = scores.firstCriterion(p); c < scores.firstCriterion(p + 1); c++) {
            Optional<CriterionId> criterion = Optional.of(criteria.get(c));
            sides.ids(scores.belowFloor(c))
                    .forEach(side -> held.add(ground(Ground.Kind.SIDE_BELOW_FLOOR, criterion, side)));
            sides.ids(scores.openFloor(c))
                    .forEach(side -> held.add(ground(Ground.Kind.SIDE_MAY_BE_BELOW_FLOOR, criterion, side)));
        }
        return held;
    }

    private List<Ground> heldBy(Together together) {
        return Stream.concat(
                        together.screen().stream()
                                .map(kind -> new Ground(kind, Optional.empty(), Optional.empty(), Optional.empty())),
                        conditions.stream()
                                .flatMap(of -> heldBy(of.principle()).stream()
                                        .map(own -> new Ground(
                                                own.kind(), Optional.of(id(of)), own.criterion(), own.side()))))
                .toList();
    }

    private static Ground ground(Ground.Kind kind, Optional<CriterionId> criterion, SideId side) {
        return new Ground(kind, Optional.empty(), criterion, Optional.of(side));
    }

    private ArrangementRobustness arrangement(List<AnswerFlip> byAnswers) {
        Together together = new Together(conditions, scores);
        return new ArrangementRobustness(
                together.standing(),
                scores.screen(),
                heldBy(together),
                withinWeights(together.standing(), together::byWeights),
                byWeights(together),
                together.byThreshold().stream()
                        .map(shift -> ThresholdFlip.of(
                                shift.to(),
                                shift.change(),
                                crossing(shift.change()),
                                shift.principles().stream().map(this::id).toList()))
                        .toList(),
                byAnswers.stream()
                        .sorted(AnswerFlip.order(workings.framework()))
                        .toList(),
                new SingleReplies(workings).flips());
    }

    private List<WeightFlip> byWeights(Together together) {
        return reachable(together.standing(), together::byWeights).stream()
                .map(to -> {
                    List<Together.Turn> turning = together.turning(to);
                    return WeightFlip.of(
                            to,
                            together.byWeights(to).orElseThrow(),
                            turning.stream().map(turn -> id(turn.principle())).toList(),
                            criteria(turning.stream().flatMap(turn -> turn.principle().heavier(turn.to()).stream())),
                            criteria(turning.stream().flatMap(turn -> turn.principle().lighter(turn.to()).stream())));
                })
                .toList();
    }

    /** The principles' weights and those of their criteria move apart, so the extremes of means are those of extremes. */
    private Optional<OverallExtremes> overall() {
        return evaluation
                .overall()
                .map(score -> new OverallExtremes(
                        score,
                        extremes(overall(of -> scores.principle(of.principle()).low())),
                        extremes(overall(of -> scores.principle(of.principle()).high())),
                        nested(Conditions::lows),
                        nested(Conditions::highs)));
    }

    private Extremes nested(Function<Conditions, WeightedMean> bound) {
        return Extremes.of(
                overall(of -> bound.apply(of).least(share)).least(share),
                overall(of -> bound.apply(of).most(share)).most(share));
    }

    private WeightedMean overall(Function<Conditions, Fraction> value) {
        return new WeightedMean(conditions.stream()
                .map(of -> new WeightedMean.Part(
                        of.principle(),
                        Fraction.of(principles.get(of.principle()).weight()),
                        value.apply(of)))
                .filter(part -> part.weight().compareTo(Fraction.ZERO) > 0)
                .toList());
    }
}
