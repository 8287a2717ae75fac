package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.RaterBuilder;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenAnswerBuilder;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;

/** What must not matter doesn't. */
class SamenessPropertiesTest {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 150)
    void theOrderOfRatingsRatersRolesAndRepliesDoesNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        Assessment other = new AssessmentBuilder()
                .from(c.assessment())
                .raters(shuffled(c.assessment().raters(), random).stream()
                        .map(rater -> new RaterBuilder()
                                .from(rater)
                                .roles(shuffled(rater.roles(), random))
                                .build())
                        .toList())
                .ratings(shuffled(c.assessment().ratings(), random))
                .screen(shuffled(c.assessment().screen(), random))
                .build();
        assertThat(Case.said(c.with(other).evaluation())).isEqualTo(Case.said(c.evaluation()));
    }

    @Property(tries = 60)
    void theOrderOfEvidenceMattersOnlyToTheOrderInWhichItIsListed(@ForAll("cases") Case c, @ForAll Random random) {
        List<Evidence> evidence = Stream.of("e1", "e2", "e3")
                .<Evidence>map(id -> Document.builder()
                        .id(EvidenceId.of(id))
                        .title("A page")
                        .shows("A page.")
                        .build())
                .toList();
        List<Rating> citing = c.assessment().ratings().stream()
                .map(rating -> new RatingBuilder()
                        .from(rating)
                        .evidence(shuffled(List.of("e1", "e2", "e3"), random).stream()
                                .limit(random.nextInt(4))
                                .map(EvidenceId::of)
                                .toList())
                        .build())
                .toList();
        Case first = c.with(new AssessmentBuilder()
                .from(c.assessment())
                .ratings(citing)
                .evidence(evidence)
                .build());
        Case second = c.with(new AssessmentBuilder()
                .from(first.assessment())
                .evidence(shuffled(evidence, random))
                .build());
        Evaluation one = first.evaluation();
        Evaluation two = second.evaluation();
        scoredTheSame(one, two);
        for (Criterion criterion : c.framework().criteria()) {
            assertThat(two.criterion(criterion.id()).evidence())
                    .hasSameElementsAs(one.criterion(criterion.id()).evidence());
        }
    }

    @Property(tries = 120)
    void scalingAllWeightsChangesNothing(@ForAll("cases") Case c, @ForAll Random random) {
        List<BigDecimal> factors = shuffled(
                Stream.of("0.1", "0.5", "2", "3", "10", "100", "0.01")
                        .map(BigDecimal::new)
                        .toList(),
                random);
        Optional<Framework> scaled = factors.stream()
                .flatMap(factor -> scaled(c.framework(), factor, factors.get(0)).stream())
                .findFirst();
        Assume.that(scaled.isPresent());
        assertThat(Case.said(c.with(scaled.get()).evaluation())).isEqualTo(Case.said(c.evaluation()));
    }

    /** Empty if a weight would leave its range. */
    private static Optional<Framework> scaled(Framework framework, BigDecimal criteria, BigDecimal principles) {
        try {
            return Optional.of(new FrameworkBuilder()
                    .from(framework)
                    .principles(framework.principles().stream()
                            .map(p -> new PrincipleBuilder()
                                    .from(p)
                                    .weight(scaledIfItCanBe(framework, p.weight(), principles))
                                    .criteria(p.criteria().stream()
                                            .map(x -> new CriterionBuilder()
                                                    .from(x)
                                                    .weight(x.weight().multiply(criteria))
                                                    .build())
                                            .toList())
                                    .build())
                            .toList())
                    .build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal scaledIfItCanBe(Framework framework, BigDecimal weight, BigDecimal factor) {
        boolean can = framework.principles().stream()
                .map(p -> p.weight().multiply(factor).stripTrailingZeros())
                .allMatch(w -> w.compareTo(BigDecimal.valueOf(1000)) <= 0 && w.scale() <= 3);
        return can ? weight.multiply(factor) : weight;
    }

    @Property(tries = 120)
    void duplicatingEveryRaterChangesNoScoreAndNoStanding(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 3) int copies) {
        Assessment from = c.assessment();
        AssessmentBuilder many = new AssessmentBuilder().from(from);
        for (int i = 0; i < copies; i++) {
            String suffix = "-copy-" + i;
            for (Rater rater : from.raters()) {
                many.addRaters(new RaterBuilder()
                        .from(rater)
                        .id(RaterId.of(rater.id() + suffix))
                        .build());
            }
            for (Rating rating : from.ratings()) {
                many.addRatings(new RatingBuilder()
                        .from(rating)
                        .rater(RaterId.of(rating.rater() + suffix))
                        .build());
            }
            for (ScreenAnswer answer : from.screen()) {
                many.addScreen(new ScreenAnswerBuilder()
                        .from(answer)
                        .rater(RaterId.of(answer.rater() + suffix))
                        .build());
            }
        }
        Evaluation once = c.evaluation();
        Evaluation twice = c.with(many.build()).evaluation();
        scoredTheSame(once, twice);
        assertThat(twice.screen()).isEqualTo(once.screen());
        assertThat(twice.nextSteps()).isEqualTo(once.nextSteps());
        assertThat(twice.enquiries()).isEqualTo(once.enquiries());
        assertThat(twice.planned()).isEqualTo(once.planned());
    }

    private static void scoredTheSame(Evaluation one, Evaluation two) {
        assertThat(two.overall()).isEqualTo(one.overall());
        assertThat(two.standing()).isEqualTo(one.standing());
        for (int p = 0; p < one.principles().size(); p++) {
            PrincipleResult first = one.principles().get(p);
            PrincipleResult second = two.principles().get(p);
            assertThat(second.score()).isEqualTo(first.score());
            assertThat(second.standing()).isEqualTo(first.standing());
            assertThat(second.ledger()).isEqualTo(first.ledger());
            assertThat(second.notApplicable()).isEqualTo(first.notApplicable());
            for (int i = 0; i < first.criteria().size(); i++) {
                assertThat(second.criteria().get(i).score())
                        .isEqualTo(first.criteria().get(i).score());
                assertThat(second.criteria().get(i).ledger())
                        .isEqualTo(first.criteria().get(i).ledger());
                assertThat(second.criteria().get(i).floor())
                        .isEqualTo(first.criteria().get(i).floor());
            }
        }
    }

    @Property(tries = 150)
    void aCriterionThatAppliesToNobodyScoresAsIfTheFrameworkDidNotHaveIt(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1_000_000) int pick) {
        Criterion gone =
                c.framework().criteria().get(pick % c.framework().criteria().size());
        Case without = c.with(mayNotApply(c.framework()));
        Case all = notApplicable(without, List.of(gone));
        Assume.that(!NaiveEvaluation.of(all).setAside(gone).isEmpty());
        Assume.that(NaiveEvaluation.of(all).isOut(gone));
        Optional<Framework> smaller = without(all.framework(), gone.id());
        Assume.that(smaller.isPresent());
        Case fewer = without.with(smaller.get())
                .withRatings(all.assessment().ratings().stream()
                        .filter(rating -> !rating.criterion().equals(gone.id()))
                        .toList());
        Evaluation one = all.evaluation();
        Evaluation other = fewer.evaluation();
        assertThat(one.overall()).isEqualTo(other.overall());
        assertThat(one.screen()).isEqualTo(other.screen());
        assertThat(one.standing().map(s -> List.of(s.standing(), s.settledBy())))
                .isEqualTo(other.standing().map(s -> List.of(s.standing(), s.settledBy())));
        for (PrincipleResult result : other.principles()) {
            PrincipleResult same = one.principle(result.principle());
            assertThat(same.score()).isEqualTo(result.score());
            assertThat(same.standing()).isEqualTo(result.standing());
            assertThat(same.ledger()).isEqualTo(result.ledger());
            result.criteria()
                    .forEach(criterion ->
                            assertThat(same.criterion(criterion.criterion())).isEqualTo(criterion));
        }
    }

    @Property(tries = 60)
    void whereNothingAppliesThereIsNoBasis(@ForAll("cases") Case c) {
        Case may = c.with(mayNotApply(c.framework()));
        Case all = notApplicable(may, c.framework().criteria());
        Assume.that(c.framework().criteria().stream()
                .noneMatch(
                        criterion -> NaiveEvaluation.of(all).counted(criterion).size() > 0));
        Evaluation evaluation = all.evaluation();
        assertThat(evaluation.overall()).isEmpty();
        assertThat(evaluation.standing()).isEmpty();
        assertThat(evaluation.principles()).allSatisfy(result -> {
            assertThat(result.hasBasis()).isFalse();
            assertThat(result.score()).isEmpty();
            assertThat(result.standing()).isEmpty();
            assertThat(result.ledger()).isEmpty();
        });
    }

    private static Framework mayNotApply(Framework framework) {
        return new FrameworkBuilder()
                .from(framework)
                .principles(framework.principles().stream()
                        .map(p -> new PrincipleBuilder()
                                .from(p)
                                .criteria(p.criteria().stream()
                                        .map(x -> new CriterionBuilder()
                                                .from(x)
                                                .notApplicable("Now and then.")
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static Case notApplicable(Case c, List<Criterion> criteria) {
        List<CriterionId> ids = criteria.stream().map(Criterion::id).toList();
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        ratings.removeIf(rating -> ids.contains(rating.criterion()));
        for (CriterionId id : ids) {
            for (Rater rater : c.assessment().raters()) {
                ratings.add(Rating.of(rater.id(), id, NotApplicable.of("Not here.")));
            }
        }
        return c.withRatings(ratings);
    }

    /** Without the criterion, and without its principle if that leaves it empty; empty if no principle is left. */
    private static Optional<Framework> without(Framework framework, CriterionId gone) {
        List<Principle> principles = framework.principles().stream()
                .map(p -> new PrincipleBuilder()
                        .from(p)
                        .criteria(p.criteria().stream()
                                .filter(x -> !x.id().equals(gone))
                                .toList())
                        .build())
                .filter(p -> !p.criteria().isEmpty())
                .toList();
        return principles.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrameworkBuilder()
                        .from(framework)
                        .principles(principles)
                        .build());
    }

    @Property(tries = 60)
    void evaluatingTwiceGivesTheSameBytes(@ForAll("cases") Case c) {
        Evaluation one = Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment());
        Evaluation two = Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment());
        assertThat(two).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(Evaluation.json().write(two)).isEqualTo(Evaluation.json().write(one));
    }

    @Property(tries = 60)
    void whatIsWrittenIsReadBackTheSame(@ForAll("cases") Case c) {
        Evaluation evaluation =
                Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment());
        byte[] written = Evaluation.json().write(evaluation);
        Evaluation read = Evaluation.json().read(written);
        assertThat(read).isEqualTo(evaluation);
        assertThat(Case.said(read)).isEqualTo(Case.said(evaluation));
        assertThat(Evaluation.json().write(read)).isEqualTo(written);
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
