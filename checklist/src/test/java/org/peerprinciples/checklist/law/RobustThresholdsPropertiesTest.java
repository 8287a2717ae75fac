package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.robustness.Crossing;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.robustness.ThresholdFlip;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.PrincipleId;

/** What robustness says of thresholds, against the naive evaluation under thresholds at, before and beyond the change. */
class RobustThresholdsPropertiesTest {

    private static final double NEAR = 1e-9;
    private static final Ratio LEAST_BIT = Ratio.of(new BigDecimal("1e-60"));

    @Provide
    Arbitrary<Case> cases() {
        return Cases.small();
    }

    @Property(tries = 200)
    void aPrincipleTurnsAtItsChangeOfTheThresholdAndUnderNoOther(@ForAll("cases") Case c) {
        NaiveEvaluation now = NaiveEvaluation.of(c);
        for (PrincipleRobustness result : Robustness.of(c.evaluation()).principles()) {
            Principle principle = c.framework().principle(result.principle());
            Ratio threshold = now.threshold(principle);
            List<Ratio> bounds = bounds(now, principle);
            for (ThresholdFlip flip : result.byThreshold()) {
                Ratio turning = bounds.stream()
                        .filter(bound -> Math.abs(bound.minus(threshold).points() - flip.points()) < NEAR)
                        .findFirst()
                        .orElseThrow();
                boolean down = flip.crossing() == Crossing.AT;
                assertThat(threshold.atLeast(turning)).isEqualTo(down || threshold.equals(turning));
                assertThat(down || !turning.atLeast(Ratio.ONE))
                        .as("no threshold is above 100 points")
                        .isTrue();
                assertThat(standing(now, principle, turning) == flip.to()).isEqualTo(down);
                assertThat(standing(now, principle, turning.plus(LEAST_BIT)) == flip.to())
                        .isEqualTo(!down);
                assertThat(Math.abs(flip.shown().doubleValue()))
                        .isBetween(Math.abs(flip.points()) - NEAR, Math.abs(flip.points()) + 0.1 + NEAR);
                assertThat(flip.principles()).isEmpty();
            }
            List<Standing> said = Stream.concat(
                            Stream.of(result.standing()),
                            result.byThreshold().stream().map(ThresholdFlip::to))
                    .toList();
            assertThat(said).doesNotHaveDuplicates();
            assertThat(tried(bounds)).allSatisfy(other -> assertThat(said).contains(standing(now, principle, other)));
        }
    }

    private static List<Ratio> bounds(NaiveEvaluation now, Principle principle) {
        NaiveEvaluation.Interval score = now.score(principle).orElseThrow();
        return List.of(score.low(), score.high());
    }

    /** Thresholds from 0 to 1 among which every standing is that there can be: all bounds, and what is next to them. */
    private static List<Ratio> tried(List<Ratio> bounds) {
        return Stream.concat(
                        Stream.of(Ratio.ZERO, Ratio.ONE),
                        bounds.stream()
                                .flatMap(bound -> Stream.of(bound, bound.plus(LEAST_BIT), bound.minus(LEAST_BIT))))
                .filter(each -> each.atLeast(Ratio.ZERO) && Ratio.ONE.atLeast(each))
                .toList();
    }

    private static Standing standing(NaiveEvaluation now, Principle principle, Ratio threshold) {
        return now.moved(Map.of(), Map.of(principle.id(), threshold))
                .standing(principle)
                .orElseThrow();
    }

    @Property(tries = 200)
    void theArrangementTurnsWhereAllThresholdsMoveTogether(@ForAll("cases") Case c) {
        NaiveEvaluation now = NaiveEvaluation.of(c);
        Robustness robustness = Robustness.of(c.evaluation());
        if (robustness.arrangement().isEmpty()) {
            return;
        }
        List<Ratio> turning = robustness.principles().stream()
                .map(result -> c.framework().principle(result.principle()))
                .flatMap(principle ->
                        bounds(now, principle).stream().map(bound -> bound.minus(now.threshold(principle))))
                .toList();
        Standing standing = robustness.arrangement().get().standing();
        List<ThresholdFlip> flips = robustness.arrangement().get().byThreshold();
        for (ThresholdFlip flip : flips) {
            Ratio change = turning.stream()
                    .filter(each -> Math.abs(each.points() - flip.points()) < NEAR)
                    .findFirst()
                    .orElseThrow();
            boolean down = flip.crossing() == Crossing.AT;
            assertThat(shifted(now, change).standing().orElseThrow() == flip.to())
                    .isEqualTo(down);
            NaiveEvaluation beyond = shifted(now, change.plus(LEAST_BIT));
            assertThat(beyond.standing().orElseThrow() == flip.to()).isEqualTo(!down);
            NaiveEvaluation turned = down ? shifted(now, change) : beyond;
            assertThat(flip.principles())
                    .isEqualTo(c.framework().principles().stream()
                            .filter(p -> !turned.standing(p).equals(now.standing(p)))
                            .map(Principle::id)
                            .toList());
            assertThat(flip.points()).isCloseTo(change.points(), within(NEAR));
        }
        List<Standing> said = Stream.concat(Stream.of(standing), flips.stream().map(ThresholdFlip::to))
                .toList();
        assertThat(said).doesNotHaveDuplicates();
        IntStream.rangeClosed(-100, 100)
                .mapToObj(percent -> Ratio.of(percent, 100))
                .forEach(change -> assertThat(said)
                        .contains(shifted(now, change).standing().orElseThrow()));
    }

    private static NaiveEvaluation shifted(NaiveEvaluation now, Ratio change) {
        Map<PrincipleId, Ratio> thresholds = new HashMap<>();
        for (Principle principle : now.framework().principles()) {
            Ratio moved = now.threshold(principle).plus(change);
            thresholds.put(
                    principle.id(),
                    moved.atLeast(Ratio.ONE) ? Ratio.ONE : moved.atLeast(Ratio.ZERO) ? moved : Ratio.ZERO);
        }
        return now.moved(Map.of(), thresholds);
    }
}
