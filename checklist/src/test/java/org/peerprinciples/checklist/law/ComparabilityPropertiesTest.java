package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.data.Offset;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Comparison;
import org.peerprinciples.checklist.evaluation.Difference;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleComparison;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.TailoringEffect;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.TailoringBuilder;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.TextId;

/** What a tailoring did to a score is exact, adds up, and is what filling in every answer shows. */
class ComparabilityPropertiesTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Provide
    Arbitrary<TailoredCase> cases() {
        return TailoredCases.any();
    }

    @Provide
    Arbitrary<TailoredCase> answered() {
        return TailoredCases.answered();
    }

    @Provide
    Arbitrary<Case> untailored() {
        return Cases.small();
    }

    @Property(tries = 200)
    void everyEffectIsFromTheLeastToTheMostThatFillingInTheMissingAnswersMakesIt(@ForAll("cases") TailoredCase c) {
        List<Comparison> comparisons = c.evaluation().comparisons();
        assertThat(comparisons).hasSameSizeAs(c.tailorings());
        for (int stage = 0; stage < comparisons.size(); stage++) {
            NaiveComparison naive = new NaiveComparison(c, stage);
            TailoringEffect overall = comparisons.get(stage).overall();
            same(overall.leavingOut(), naive.overall(0, 1));
            same(overall.adding(), naive.overall(1, 2));
            same(overall.weighing(), naive.overall(2, 3));
            same(overall.together(), naive.overall(0, 3));
            for (PrincipleComparison principle : comparisons.get(stage).principles()) {
                TailoringEffect effect = principle.effect();
                same(effect.leavingOut(), naive.principle(principle.principle(), 0, 1));
                same(effect.adding(), naive.principle(principle.principle(), 1, 2));
                same(effect.weighing(), naive.principle(principle.principle(), 2, 3));
                same(effect.together(), naive.principle(principle.principle(), 0, 3));
            }
            Statistics.label("leaving out").collect(kind(overall.leavingOut()));
        }
        Statistics.label("leaving out")
                .coverage(seen -> Stream.of("open", "settled", "no basis")
                        .forEach(kind -> seen.check(kind).percentage(share -> share > 1)));
    }

    private static String kind(Optional<Difference> difference) {
        return difference.map(d -> d.isSettled() ? "settled" : "open").orElse("no basis");
    }

    @Property(tries = 200)
    void likeForLikeIsTheBaseWithNothingButWhatIsShared(@ForAll("cases") TailoredCase c) {
        List<Comparison> comparisons = c.evaluation().comparisons();
        for (int stage = 0; stage < comparisons.size(); stage++) {
            Comparison comparison = comparisons.get(stage);
            NaiveComparison naive = new NaiveComparison(c, stage);
            assertThat(Set.copyOf(comparison.shared())).isEqualTo(NaiveComparison.shared(c.tailored(), stage));
            sameScore(naive.likeForLike().overall(), comparison.overall().likeForLike());
            sameScore(naive.underBase().overall(), comparison.overall().base());
            for (PrincipleComparison principle : comparison.principles()) {
                Principle alone = naive.likeForLike().framework().principle(principle.principle());
                Principle whole = naive.underBase().framework().principle(principle.principle());
                sameScore(naive.likeForLike().score(alone), principle.effect().likeForLike());
                sameScore(naive.underBase().score(whole), principle.effect().base());
                assertThat(principle.baseStanding()).isEqualTo(naive.underBase().standing(whole));
            }
        }
    }

    @Property(tries = 150)
    void whereEverythingIsAnsweredEffectsAreNumbersThatAddUpAlsoAsShown(@ForAll("answered") TailoredCase c) {
        Evaluation evaluation = c.evaluation();
        boolean everySideIsThere = evaluation.overall().filter(Score::isSettled).isPresent();
        for (Comparison comparison : evaluation.comparisons()) {
            TailoringEffect effect = comparison.overall();
            if (everySideIsThere
                    && effect.base().filter(Score::isSettled).isPresent()
                    && effect.likeForLike().isPresent()
                    && effect.adding().isPresent()) {
                double sum = low(effect.leavingOut()) + low(effect.adding()) + low(effect.weighing());
                BigDecimal shown =
                        shown(effect.leavingOut()).add(shown(effect.adding())).add(shown(effect.weighing()));
                assertThat(effect.together().orElseThrow().isSettled()).isTrue();
                assertThat(sum).isCloseTo(low(effect.together()), CLOSE);
                assertThat(effect.base().get().low() + sum)
                        .isCloseTo(evaluation.overall().orElseThrow().low(), CLOSE);
                assertThat(shown).isEqualByComparingTo(shown(effect.together()));
                assertThat(effect.base().get().shown().low().add(shown))
                        .isEqualByComparingTo(
                                evaluation.overall().orElseThrow().shown().low());
                assertThat(effect.base().get().shown().low().add(shown(effect.leavingOut())))
                        .isEqualByComparingTo(effect.likeForLike().get().shown().low());
                Statistics.label("settled").collect(true);
            }
        }
        Statistics.label("settled").coverage(seen -> seen.check(true).count(count -> count > 20));
    }

    @Property(tries = 100)
    void aTailoringThatRewordsNoMeaningDoesNothing(@ForAll("untailored") Case c) {
        List<Change> changes = new ArrayList<>(List.of(new Change.Reword(TextId.of("framework/purpose"), "P", "R")));
        Framework base = withSteps(c.framework());
        for (Criterion criterion : base.criteria()) {
            String step = "criterion/" + criterion.id() + "/step/"
                    + base.scale().lowest().id();
            changes.add(new Change.Reword(TextId.of(step), "Try this.", "R"));
        }
        Comparison comparison = compare(c.with(base), changes);

        nothingDone(comparison);
        Case alone = c.with(base);
        assertThat(comparison.overall().likeForLike())
                .isEqualTo(alone.evaluation().overall());
        assertThat(comparison.overall().base()).isEqualTo(alone.evaluation().overall());
        assertThat(comparison.shared()).hasSameSizeAs(base.criteria());
        assertThat(comparison.thresholds()).isEmpty();
        assertThat(comparison.floors()).isEmpty();
    }

    private static Framework withSteps(Framework framework) {
        return Framework.builder()
                .from(framework)
                .principles(framework.principles().stream()
                        .map(principle -> Principle.builder()
                                .from(principle)
                                .criteria(principle.criteria().stream()
                                        .map(criterion -> Criterion.builder()
                                                .from(criterion)
                                                .addSteps(NextStep.builder()
                                                        .level(framework
                                                                .scale()
                                                                .lowest()
                                                                .id())
                                                        .text("Try.")
                                                        .effort(1)
                                                        .build())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    @Property(tries = 100)
    void weighingEverythingTwiceAsMuchDoesNothing(@ForAll("untailored") Case c) {
        List<Change> changes = new ArrayList<>();
        for (Principle principle : c.framework().principles()) {
            changes.add(new Change.WeighPrinciple(principle.id(), half(principle.weight()), "R"));
            principle
                    .criteria()
                    .forEach(criterion ->
                            changes.add(new Change.WeighCriterion(criterion.id(), half(criterion.weight()), "R")));
        }
        Framework doubled = tailored(c.framework(), changes).framework();
        List<Change> back = new ArrayList<>();
        for (Principle principle : doubled.principles()) {
            back.add(new Change.WeighPrinciple(principle.id(), twice(principle.weight()), "R"));
            principle
                    .criteria()
                    .forEach(criterion ->
                            back.add(new Change.WeighCriterion(criterion.id(), twice(criterion.weight()), "R")));
        }
        Framework untailored =
                Framework.builder().from(doubled).tailorings(List.of()).build();
        Assessment assessment = new AssessmentBuilder()
                .from(c.assessment())
                .framework(untailored.ref())
                .build();

        nothingDone(compare(c.with(untailored).with(assessment), back));
    }

    private static BigDecimal half(BigDecimal weight) {
        // In whole numbers, so that twice as much is always a weight.
        return weight.min(BigDecimal.valueOf(500)).setScale(0, RoundingMode.UP);
    }

    private static BigDecimal twice(BigDecimal weight) {
        return weight.multiply(BigDecimal.valueOf(2));
    }

    @Property(tries = 100)
    void answersThatAreSetAsideFromOtherContentAreNotUsed(@ForAll("answered") TailoredCase c) {
        Assessment without =
                new AssessmentBuilder().from(c.assessment()).setAside(List.of()).build();
        Assessment other = new AssessmentBuilder()
                .from(c.assessment())
                .setAside(c.assessment().setAside().stream()
                        .map(aside -> SetAside.builder()
                                .from(aside)
                                .framework(FrameworkRef.of(
                                        aside.framework().id(),
                                        aside.framework().edition(),
                                        Digest.of("sha256:" + "0".repeat(64))))
                                .build())
                        .toList())
                .build();

        assertThat(c.with(other).evaluation().comparisons())
                .isEqualTo(c.with(without).evaluation().comparisons());
    }

    @Property(tries = 60)
    void anEvaluationWithComparisonsWrittenAndReadIsTheSame(@ForAll("cases") TailoredCase c) {
        Evaluation evaluation = c.checklist().withRules(FindingRules.standard()).evaluate(c.assessment());

        assertThat(evaluation.comparisons()).isNotEmpty();
        assertThat(Evaluation.json().read(Evaluation.json().write(evaluation))).isEqualTo(evaluation);
        assertThat(c.checklist().withRules(FindingRules.standard()).evaluate(c.assessment()))
                .isEqualTo(evaluation);
    }

    @Property(tries = 60)
    void comparingChangesNothingElse(@ForAll("cases") TailoredCase c) {
        Evaluation with = c.evaluation();
        Evaluation without = Checklist.of(c.tailored().framework(), FrameworkCatalog.empty())
                .withPolicy(c.policy())
                .withRules(List.of())
                .evaluate(c.assessment());

        assertThat(with.tailoring()).contains(TailoringTrace.Outcome.FOUND);
        assertThat(without.tailoring()).contains(TailoringTrace.Outcome.BASE_NOT_AT_HAND);
        assertThat(without.comparisons()).isEmpty();
        assertThat(Case.said(with)).isEqualTo(Case.said(without));
    }

    private static void nothingDone(Comparison comparison) {
        Stream.concat(
                        Stream.of(comparison.overall()),
                        comparison.principles().stream().map(PrincipleComparison::effect))
                .forEach(effect -> Stream.of(effect.leavingOut(), effect.adding(), effect.weighing(), effect.together())
                        .flatMap(Optional::stream)
                        .forEach(difference -> {
                            assertThat(difference.low()).isZero();
                            assertThat(difference.high()).isZero();
                            assertThat(difference.shown().low()).isZero();
                            assertThat(difference).hasToString("0.0");
                        }));
    }

    private static TailoredFramework tailored(Framework base, List<Change> changes) {
        TailoringBuilder tailoring = Tailoring.builder()
                .id(FrameworkId.of("tailored"))
                .edition(base.edition())
                .base(base.ref())
                .name("Tailored")
                .madeBy("Nobody")
                .madeWith("Nobody")
                .changes(changes);
        if (base.id().equals(FrameworkId.of("tailored"))) {
            tailoring.id(FrameworkId.of("tailored-again"));
        }
        return TailoredFramework.of(base, tailoring.build());
    }

    private static Comparison compare(Case c, List<Change> changes) {
        TailoredFramework tailored = tailored(c.framework(), changes);
        Assessment assessment = new AssessmentBuilder()
                .from(c.assessment())
                .framework(tailored.framework().ref())
                .build();
        return new TailoredCase(c.framework(), tailored.tailorings(), c.policy(), assessment)
                .evaluation()
                .comparisons()
                .get(0);
    }

    private static double low(Optional<Difference> difference) {
        return difference.orElseThrow().low();
    }

    private static BigDecimal shown(Optional<Difference> difference) {
        return difference.orElseThrow().shown().low();
    }

    private static void same(Optional<Difference> difference, Optional<NaiveComparison.Span> naive) {
        assertThat(difference.isPresent()).isEqualTo(naive.isPresent());
        naive.ifPresent(span -> {
            Difference found = difference.orElseThrow();
            assertThat(found.low()).isCloseTo(span.low().points(), CLOSE);
            assertThat(found.high()).isCloseTo(span.high().points(), CLOSE);
            assertThat(found.shown().low().doubleValue()).isCloseTo(found.low(), within(0.1 + 1e-9));
            assertThat(found.shown().high().doubleValue()).isCloseTo(found.high(), within(0.1 + 1e-9));
        });
    }

    private static void sameScore(Optional<NaiveEvaluation.Interval> naive, Optional<Score> score) {
        assertThat(score.isPresent()).isEqualTo(naive.isPresent());
        naive.ifPresent(interval -> {
            assertThat(score.orElseThrow().low()).isCloseTo(interval.low().points(), CLOSE);
            assertThat(score.orElseThrow().high()).isCloseTo(interval.high().points(), CLOSE);
            assertThat(score.orElseThrow().point().isPresent())
                    .isEqualTo(interval.point().isPresent());
            interval.point()
                    .ifPresent(point -> assertThat(score.orElseThrow().point().orElseThrow())
                            .isCloseTo(point.points(), CLOSE));
        });
    }
}
