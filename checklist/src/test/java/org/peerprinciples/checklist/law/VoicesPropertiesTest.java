package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.voices.Disagreement;
import org.peerprinciples.checklist.voices.PrincipleContrast;
import org.peerprinciples.checklist.voices.PrincipleVoice;
import org.peerprinciples.checklist.voices.SideContrast;
import org.peerprinciples.checklist.voices.SideVoice;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.SideId;

/** The voices of an evaluation say nothing but what its results say, summed up by side and role. */
class VoicesPropertiesTest {

    private static final double SAME = 1e-7;

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static Evaluation evaluate(Case c) {
        return Checklist.of(c.framework())
                .withPolicy(c.policy())
                .withRules(List.of(FindingRules.sidesDiffer(), FindingRules.rolesDiffer(), FindingRules.ratersDiffer()))
                .evaluate(c.assessment());
    }

    /** An interval summed up by hand: a list of weight, least and most, and value if there is one. */
    private static final class Heap {
        private double weight;
        private double low;
        private double high;
        private double pointWeight;
        private double point;

        void add(double part, double least, Optional<Double> value, double most) {
            weight += part;
            low += part * least;
            high += part * most;
            if (value.isPresent()) {
                pointWeight += part;
                point += part * value.get();
            }
        }

        void mustBe(Optional<Score> score) {
            assertThat(score.isPresent()).isEqualTo(weight > 0);
            score.ifPresent(s -> {
                assertThat(s.low()).isCloseTo(low / weight, within(SAME));
                assertThat(s.high()).isCloseTo(high / weight, within(SAME));
                assertThat(s.point().isPresent()).isEqualTo(pointWeight > 0);
                s.point().ifPresent(p -> assertThat(p).isCloseTo(point / pointWeight, within(SAME)));
            });
        }
    }

    @Property(tries = 150)
    void aSidesProfileIsTheMeanOfWhatItSaid(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluate(c);
        Voices voices = Voices.of(evaluation);
        for (SideVoice voice : voices.sides()) {
            Heap whole = new Heap();
            for (PrincipleResult principle : evaluation.principles()) {
                Heap heap = new Heap();
                int expected = 0;
                int answered = 0;
                for (CriterionResult result : principle.criteria()) {
                    for (SideResult side : result.sides()) {
                        if (side.side().equals(voice.side()) && side.expected()) {
                            expected++;
                            answered += side.points().isPresent() ? 1 : 0;
                            heap.add(
                                    weight(c.framework(), result),
                                    side.points().orElse(0.0),
                                    side.points(),
                                    side.points().orElse(100.0));
                        }
                    }
                }
                Optional<PrincipleVoice> said = voice.findPrinciple(principle.principle());
                assertThat(said.map(PrincipleVoice::expected).orElse(0)).isEqualTo(expected);
                assertThat(said.map(PrincipleVoice::answered).orElse(0)).isEqualTo(answered);
                heap.mustBe(said.flatMap(PrincipleVoice::score));
                said.flatMap(PrincipleVoice::score)
                        .ifPresent(score -> whole.add(
                                c.framework()
                                        .principle(principle.principle())
                                        .weight()
                                        .doubleValue(),
                                score.low(),
                                score.point(),
                                score.high()));
            }
            if (voice.overall().isPresent()) {
                assertThat(voice.overall().get().low()).isCloseTo(whole.low / whole.weight, within(SAME));
                assertThat(voice.overall().get().high()).isCloseTo(whole.high / whole.weight, within(SAME));
            } else {
                assertThat(whole.weight).isZero();
            }
        }
        assertThat(voices.sides())
                .extracting(voice -> voice.heard().orElseThrow().raters())
                .containsExactlyElementsOf(evaluation.sides().stream()
                        .filter(side -> side.expected() > 0 || side.raters() > 0)
                        .map(side -> side.raters())
                        .toList());
        assertThat(voices.sides())
                .extracting(voice -> voice.heard().orElseThrow().answered())
                .containsExactlyElementsOf(evaluation.sides().stream()
                        .filter(side -> side.expected() > 0 || side.raters() > 0)
                        .map(side -> side.answered())
                        .toList());
    }

    private static double weight(Framework framework, CriterionResult result) {
        return framework.criterion(result.criterion()).weight().doubleValue();
    }

    @Property(tries = 150)
    void aRolesProfileIsTheMeanOfWhatItSaid(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluate(c);
        Voices voices = Voices.of(evaluation);

        assertThat(voices.roles())
                .extracting(voice -> voice.role())
                .containsExactlyElementsOf(c.framework().roles().stream()
                        .map(role -> role.id())
                        .filter(role -> c.assessment().raters().stream()
                                .anyMatch(rater -> rater.roles().contains(role)))
                        .toList());
        voices.roles()
                .forEach(voice -> evaluation.principles().forEach(principle -> {
                    List<double[]> said = new ArrayList<>();
                    principle.criteria().stream()
                            .filter(CriterionResult::isCounted)
                            .forEach(result -> result.roles().stream()
                                    .filter(role -> role.role().equals(voice.role()))
                                    .forEach(role ->
                                            said.add(new double[] {weight(c.framework(), result), role.points()})));
                    double weights = said.stream().mapToDouble(one -> one[0]).sum();
                    Optional<Double> point = voice.findPrinciple(principle.principle())
                            .flatMap(PrincipleVoice::score)
                            .flatMap(Score::point);
                    assertThat(point.isPresent()).isEqualTo(weights > 0);
                    point.ifPresent(p -> assertThat(p)
                            .isCloseTo(
                                    said.stream()
                                                    .mapToDouble(one -> one[0] * one[1])
                                                    .sum()
                                            / weights,
                                    within(SAME)));
                    assertThat(voice.findPrinciple(principle.principle())
                                    .map(PrincipleVoice::answered)
                                    .orElse(0))
                            .isEqualTo(said.size());
                }));
    }

    @Property(tries = 150)
    void twoSidesAreComparedOnWhatBothRated(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluate(c);
        for (SideContrast contrast : Voices.of(evaluation).betweenSides()) {
            for (PrincipleContrast principle : contrast.principles()) {
                double sum = 0;
                double weights = 0;
                List<Object> compared = new ArrayList<>();
                for (CriterionResult result :
                        evaluation.principle(principle.principle()).criteria()) {
                    Optional<Double> one = points(result, contrast.first());
                    Optional<Double> other = points(result, contrast.second());
                    if (one.isPresent() && other.isPresent()) {
                        compared.add(result.criterion());
                        weights += weight(c.framework(), result);
                        sum += weight(c.framework(), result) * (other.get() - one.get());
                    }
                }
                assertThat(principle.criteria())
                        .extracting(each -> (Object) each.criterion())
                        .containsExactlyElementsOf(compared);
                assertThat(principle.apart().isPresent()).isEqualTo(weights > 0);
                if (weights > 0) {
                    assertThat(principle.apart().orElseThrow().points()).isCloseTo(sum / weights, within(SAME));
                }
            }
        }
    }

    private static Optional<Double> points(CriterionResult result, SideId side) {
        return result.sides().stream()
                .filter(each -> each.side().equals(side))
                .flatMap(each -> each.points().stream())
                .findFirst();
    }

    @Property(tries = 150)
    void theAgendaIsWhatTheRulesFindLargestFirst(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluate(c);
        List<Disagreement> agenda = Voices.of(evaluation).agenda();

        assertThat(agenda.stream().map(VoicesPropertiesTest::key).collect(Collectors.toSet()))
                .hasSize(agenda.size())
                .isEqualTo(evaluation.findings().stream()
                        .map(VoicesPropertiesTest::key)
                        .collect(Collectors.toSet()));
        assertThat(agenda)
                .extracting(item -> item.apart().points())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(points -> points > 0);
        assertThat(agenda).allSatisfy(item -> {
            assertThat(item.from()).isNotEqualTo(item.to());
            assertThat(item.views()).isSortedAccordingTo(Comparator.comparing(view -> view.points()));
        });
    }

    private static List<Object> key(Disagreement item) {
        String rule = switch (item.between()) {
            case SIDES -> "sides-differ";
            case ROLES -> "roles-differ";
            case RATERS -> "raters-differ";
        };
        return List.of(
                rule,
                item.criterion(),
                item.between() == Disagreement.Between.SIDES
                        ? item.views().stream()
                                .map(view -> view.side().orElseThrow())
                                .collect(Collectors.toSet())
                        : Set.of(item.side().orElseThrow()));
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.code(), finding.criteria().get(0), Set.copyOf(finding.sides()));
    }
}
