package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.robustness.ArrangementRobustness;
import org.peerprinciples.checklist.robustness.Crossing;
import org.peerprinciples.checklist.robustness.Extremes;
import org.peerprinciples.checklist.robustness.OverallExtremes;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.robustness.WeightFlip;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Principle;

/**
 * What robustness says of weights, against every corner of the box of weights: a ratio of sums has its extremes there. The
 * corners are evaluated in the naive way.
 */
class RobustnessPropertiesTest {

    private static final double NEAR = 1e-9;

    /** So little that nothing lies between, and more than nothing. */
    private static final Ratio LEAST_BIT = Ratio.of(new BigDecimal("1e-60"));

    @Provide
    Arbitrary<Case> cases() {
        return Cases.small();
    }

    @Provide
    Arbitrary<BigDecimal> percents() {
        return Arbitraries.of("50", "10", "0.5", "33.333", "99.9").map(BigDecimal::new);
    }

    private static Ratio share(BigDecimal percent) {
        return Ratio.of(percent).over(Ratio.HUNDRED);
    }

    private static Principle principle(Case c, PrincipleRobustness result) {
        return c.framework().principle(result.principle());
    }

    @Property(tries = 150)
    void boundsAreAtTheirExtremesInCorners(@ForAll("cases") Case c, @ForAll("percents") BigDecimal percent) {
        for (PrincipleRobustness result : Robustness.of(c.evaluation(), percent).principles()) {
            List<NaiveEvaluation.Interval> scores =
                    MovedWeights.corners(NaiveEvaluation.of(c), principle(c, result), share(percent)).stream()
                            .map(corner -> corner.score(principle(c, result)).orElseThrow())
                            .toList();
            check(
                    result.low(),
                    scores.stream().map(NaiveEvaluation.Interval::low).toList());
            check(
                    result.high(),
                    scores.stream().map(NaiveEvaluation.Interval::high).toList());
        }
    }

    private static void check(Extremes extremes, List<Ratio> corners) {
        double least =
                corners.stream().min(Comparator.naturalOrder()).orElseThrow().points();
        double most =
                corners.stream().max(Comparator.naturalOrder()).orElseThrow().points();
        assertThat(extremes.least()).isCloseTo(least, within(NEAR));
        assertThat(extremes.most()).isCloseTo(most, within(NEAR));
        assertThat(extremes.shown().least().doubleValue()).isBetween(least - 0.1 - NEAR, least + NEAR);
        assertThat(extremes.shown().most().doubleValue()).isBetween(most - NEAR, most + 0.1 + NEAR);
    }

    @Property(tries = 60)
    void theOverallScoreIsAtItsExtremesInCornersOfCorners(
            @ForAll("cases") Case c, @ForAll("percents") BigDecimal percent) {
        Robustness robustness = Robustness.of(c.evaluation(), percent);
        assertThat(robustness.overall().isPresent())
                .isEqualTo(NaiveEvaluation.of(c).overall().isPresent());
        if (robustness.overall().isEmpty()) {
            return;
        }
        List<Object> principles = new ArrayList<>(
                c.framework().principles().stream().map(Principle::id).toList());
        List<Object> criteria = new ArrayList<>(
                c.framework().criteria().stream().map(Criterion::id).toList());
        List<NaiveEvaluation.Interval> outer = overall(c, principles, share(percent));
        criteria.addAll(principles);
        List<NaiveEvaluation.Interval> all = overall(c, criteria, share(percent));
        OverallExtremes overall = robustness.overall().get();
        check(overall.low(), outer.stream().map(NaiveEvaluation.Interval::low).toList());
        check(overall.high(), outer.stream().map(NaiveEvaluation.Interval::high).toList());
        check(
                overall.lowWithCriteria(),
                all.stream().map(NaiveEvaluation.Interval::low).toList());
        check(
                overall.highWithCriteria(),
                all.stream().map(NaiveEvaluation.Interval::high).toList());
    }

    private static List<NaiveEvaluation.Interval> overall(Case c, List<Object> moving, Ratio share) {
        return MovedWeights.factors(moving, share).stream()
                .map(factors ->
                        NaiveEvaluation.of(c).moved(factors, Map.of()).overall().orElseThrow())
                .toList();
    }

    @Property(tries = 150)
    void standingsWithinWeightsAreThoseOfTheCorners(@ForAll("cases") Case c, @ForAll("percents") BigDecimal percent) {
        for (PrincipleRobustness result : Robustness.of(c.evaluation(), percent).principles()) {
            Principle principle = principle(c, result);
            assertThat(result.standing())
                    .isEqualTo(NaiveEvaluation.of(c).standing(principle).orElseThrow());
            assertThat(result.withinWeights().get(0)).isEqualTo(result.standing());
            assertThat(result.withinWeights())
                    .containsExactlyInAnyOrderElementsOf(MovedWeights.standings(
                            MovedWeights.corners(NaiveEvaluation.of(c), principle, share(percent)), principle));
            assertThat(result.survivesWeights())
                    .isEqualTo(result.withinWeights().size() == 1);
        }
    }

    @Property(tries = 150)
    void aStandingTurnsAtItsChangeOfWeightsAndNoneBefore(@ForAll("cases") Case c) {
        NaiveEvaluation now = NaiveEvaluation.of(c);
        for (PrincipleRobustness result : Robustness.of(c.evaluation()).principles()) {
            Principle principle = principle(c, result);
            List<Standing> never = new ArrayList<>(List.of(Standing.values()));
            never.remove(result.standing());
            for (WeightFlip flip : result.byWeights()) {
                assertThat(never.remove(flip.to())).isTrue();
                Ratio share = exact(now, principle, flip);
                assertThat(flip.percent()).isCloseTo(share.points(), within(NEAR));
                assertThat(flip.shown().doubleValue()).isBetween(share.points() - NEAR, share.points() + 0.1 + NEAR);
                boolean at = flip.crossing() == Crossing.AT;
                assertThat(pushed(now, principle, flip, share)
                                        .standing(principle)
                                        .orElseThrow()
                                == flip.to())
                        .as("at the change itself")
                        .isEqualTo(at);
                assertThat(pushed(now, principle, flip, share.plus(LEAST_BIT)).standing(principle))
                        .as("just beyond")
                        .contains(flip.to());
                Ratio before = at ? share.minus(LEAST_BIT) : share;
                if (before.atLeast(Ratio.ZERO)) {
                    assertThat(MovedWeights.standings(MovedWeights.corners(now, principle, before), principle))
                            .as("just before")
                            .doesNotContain(flip.to());
                }
            }
            Ratio nearlyAll = Ratio.ONE.minus(LEAST_BIT);
            assertThat(MovedWeights.standings(MovedWeights.corners(now, principle, nearlyAll), principle))
                    .as("below 100%")
                    .filteredOn(never::contains)
                    .isEmpty();
        }
    }

    private static Ratio exact(NaiveEvaluation now, Principle principle, WeightFlip flip) {
        boolean up = flip.crossing() == Crossing.AT;
        boolean high = flip.to() == Standing.TO_IMPROVE || (flip.to() == Standing.NOT_KNOWN && up);
        return MovedWeights.shareToThreshold(now, principle, high).orElseThrow();
    }

    private static NaiveEvaluation pushed(NaiveEvaluation now, Principle principle, WeightFlip flip, Ratio share) {
        Map<Object, Ratio> factors = new HashMap<>();
        flip.heavier().forEach(id -> factors.put(id, Ratio.ONE.plus(share)));
        flip.lighter().forEach(id -> factors.put(id, Ratio.ONE.minus(share)));
        assertThat(principle.criteria())
                .extracting(Criterion::id)
                .containsAll(flip.heavier())
                .containsAll(flip.lighter());
        return now.moved(factors, Map.of());
    }

    @Property(tries = 150)
    void theArrangementTurnsWhenItsPrinciplesDo(@ForAll("cases") Case c, @ForAll("percents") BigDecimal percent) {
        Robustness robustness = Robustness.of(c.evaluation(), percent);
        NaiveEvaluation now = NaiveEvaluation.of(c);
        assertThat(robustness.arrangement().map(ArrangementRobustness::standing))
                .isEqualTo(now.standing());
        if (robustness.arrangement().isEmpty()) {
            return;
        }
        ArrangementRobustness whole = robustness.arrangement().get();
        assertThat(whole.withinWeights())
                .containsExactlyInAnyOrderElementsOf(possible(c, robustness.principles(), share(percent)));
        List<Standing> never = new ArrayList<>(List.of(Standing.values()));
        never.remove(whole.standing());
        for (WeightFlip flip : whole.byWeights()) {
            never.remove(flip.to());
            Ratio share = exactOfWhole(c, robustness, flip);
            boolean at = flip.crossing() == Crossing.AT;
            assertThat(possible(c, robustness.principles(), share).contains(flip.to()))
                    .isEqualTo(at);
            assertThat(possible(c, robustness.principles(), share.plus(LEAST_BIT)))
                    .contains(flip.to());
            Ratio before = share.minus(LEAST_BIT);
            if (before.atLeast(Ratio.ZERO)) {
                assertThat(possible(c, robustness.principles(), before)).doesNotContain(flip.to());
            }
            assertThat(flip.principles())
                    .isNotEmpty()
                    .isSubsetOf(robustness.principles().stream()
                            .map(PrincipleRobustness::principle)
                            .toList());
        }
        assertThat(possible(c, robustness.principles(), Ratio.ONE.minus(LEAST_BIT)))
                .filteredOn(never::contains)
                .isEmpty();
    }

    /** One of the principles' own changes, the one that the arrangement's is nearest to. */
    private static Ratio exactOfWhole(Case c, Robustness robustness, WeightFlip flip) {
        NaiveEvaluation now = NaiveEvaluation.of(c);
        return robustness.principles().stream()
                .flatMap(result -> result.byWeights().stream()
                        .filter(own -> own.crossing() == flip.crossing() && own.percent() == flip.percent())
                        .map(own -> exact(now, principle(c, result), own)))
                .findFirst()
                .orElseThrow();
    }

    /** Every combination of the standings that principles can have while weights move by a share. */
    private static List<Standing> possible(Case c, List<PrincipleRobustness> principles, Ratio share) {
        List<List<Standing>> combinations = List.of(List.of());
        for (PrincipleRobustness result : principles) {
            List<Standing> own = MovedWeights.standings(
                    MovedWeights.corners(NaiveEvaluation.of(c), principle(c, result), share), principle(c, result));
            combinations = combinations.stream()
                    .flatMap(some -> own.stream().map(next -> {
                        List<Standing> more = new ArrayList<>(some);
                        more.add(next);
                        return more;
                    }))
                    .collect(Collectors.toList());
        }
        Standing screen = screen(NaiveEvaluation.of(c));
        return combinations.stream().map(some -> worst(some, screen)).distinct().toList();
    }

    private static Standing screen(NaiveEvaluation naive) {
        return worst(
                naive.framework().screen().questions().stream()
                        .map(q -> naive.most(q) != ScreenReply.YES
                                ? Standing.TO_IMPROVE
                                : naive.least(q) == ScreenReply.YES ? Standing.EFFECTIVE : Standing.NOT_KNOWN)
                        .toList(),
                Standing.EFFECTIVE);
    }

    static Standing worst(List<Standing> standings, Standing other) {
        return Stream.concat(standings.stream(), Stream.of(other))
                .min(Comparator.comparing(
                        List.of(Standing.TO_IMPROVE, Standing.NOT_KNOWN, Standing.EFFECTIVE)::indexOf))
                .orElseThrow();
    }

    @Property(tries = 150)
    void itSpeaksOfTheSameStandingsAsTheEvaluation(@ForAll("cases") Case c) {
        Robustness robustness = Robustness.of(c.evaluation());
        c.evaluation().principles().forEach(result -> {
            Optional<PrincipleRobustness> own = robustness.findPrinciple(result.principle());
            assertThat(own.map(PrincipleRobustness::standing))
                    .isEqualTo(result.standing().map(StandingResult::standing));
            assertThat(own.map(PrincipleRobustness::score)).isEqualTo(result.score());
            assertThat(robustness.withoutBasis().contains(result.principle())).isEqualTo(own.isEmpty());
        });
        assertThat(robustness.arrangement().map(ArrangementRobustness::standing))
                .isEqualTo(c.evaluation().standing().map(StandingResult::standing));
    }
}
