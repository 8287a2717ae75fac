package org.peerprinciples.checklist.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerprinciples.checklist.law.NaiveEvaluation.Missing;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/**
 * How a tailored framework compares with one of its bases, worked out by building all four frameworks on the way and
 * evaluating each naively, with every missing answer filled in one way and the other.
 */
final class NaiveComparison {

    /** From the least to the most. */
    record Span(Ratio low, Ratio high) {}

    private final List<Framework> steps;
    private final Assessment underBase;
    private final Assessment underTailored;
    private final ScoringPolicy policy;
    private final Set<CriterionId> shared;

    NaiveComparison(TailoredCase c, int stage) {
        TailoredFramework tailored = c.tailored();
        Framework base = tailored.stages().get(stage);
        this.shared = shared(tailored, stage);
        this.policy = c.policy();
        this.underTailored = c.assessment();
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        ratings.removeIf(rating -> !shared.contains(rating.criterion()));
        for (SetAside aside : c.assessment().setAside()) {
            if (aside.framework().namesSameEdition(base.ref())) {
                ratings.addAll(aside.ratings());
            }
        }
        this.underBase =
                new AssessmentBuilder().from(c.assessment()).ratings(ratings).build();
        this.steps = List.of(base, only(base, shared), grown(base, tailored.framework(), shared), tailored.framework());
    }

    /** What no tailoring from this stage on names in a way that changes its meaning. */
    static Set<CriterionId> shared(TailoredFramework tailored, int stage) {
        Set<CriterionId> shared = new HashSet<>();
        tailored.stages().get(stage).criteria().forEach(criterion -> shared.add(criterion.id()));
        tailored.tailorings().stream()
                .skip(stage)
                .flatMap(tailoring -> tailoring.changes().stream())
                .forEach(change -> shared.removeIf(id -> touches(change, id)));
        return shared;
    }

    private static boolean touches(Change change, CriterionId id) {
        if (change instanceof Change.LeaveOutPrinciple out) {
            return id.principle().equals(out.principle());
        } else if (change instanceof Change.LeaveOutCriterion out) {
            return id.equals(out.criterion());
        }
        return change instanceof Change.Reword reword
                && reword.text().value().startsWith("criterion/" + id + "/")
                && !reword.text().value().contains("/step/");
    }

    static Framework only(Framework base, Set<CriterionId> criteria) {
        List<Principle> principles = new ArrayList<>();
        for (Principle principle : base.principles()) {
            List<Criterion> own = principle.criteria().stream()
                    .filter(criterion -> criteria.contains(criterion.id()))
                    .toList();
            principles.add(new PrincipleBuilder().from(principle).criteria(own).build());
        }
        return new FrameworkBuilder().from(base).principles(principles).build();
    }

    /** The tailored framework with the base's weights wherever something was there before. */
    private static Framework grown(Framework base, Framework tailored, Set<CriterionId> shared) {
        List<Principle> principles = new ArrayList<>();
        for (Principle principle : tailored.principles()) {
            PrincipleBuilder weighed = new PrincipleBuilder()
                    .from(principle)
                    .criteria(principle.criteria().stream()
                            .map(c -> shared.contains(c.id())
                                    ? Criterion.builder()
                                            .from(c)
                                            .weight(base.criterion(c.id()).weight())
                                            .build()
                                    : c)
                            .toList());
            base.findPrinciple(principle.id()).ifPresent(before -> weighed.weight(before.weight()));
            principles.add(weighed.build());
        }
        return new FrameworkBuilder().from(tailored).principles(principles).build();
    }

    /** A place where an answer is missing: to the base's criterion, to the tailored framework's, or to both as one. */
    private record Gap(Missing missing, boolean inBase, boolean inTailored) {}

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        missing(steps.get(3), underTailored)
                .forEach(gap -> gaps.add(new Gap(gap, shared.contains(CriterionId.of(gap.subject())), true)));
        missing(steps.get(0), underBase).stream()
                .filter(gap -> !shared.contains(CriterionId.of(gap.subject())))
                .forEach(gap -> gaps.add(new Gap(gap, true, false)));
        return gaps;
    }

    private List<Missing> missing(Framework framework, Assessment assessment) {
        NaiveEvaluation naive = naive(framework, assessment, Map.of());
        List<Missing> missing = new ArrayList<>();
        for (Criterion criterion : framework.criteria()) {
            for (SideId side : naive.counted(criterion)) {
                if (naive.sideValue(criterion, side).isEmpty()) {
                    missing.add(new Missing(criterion.id().toString(), side));
                }
            }
        }
        return missing;
    }

    private NaiveEvaluation naive(Framework framework, Assessment assessment, Map<Missing, Ratio> supposed) {
        return new NaiveEvaluation(
                framework,
                assessment,
                policy.effectiveFrom(),
                policy.combiner().name().equals("median"),
                false,
                false,
                supposed);
    }

    /** The overall scores' difference between two of the four steps, 0 to 3; empty if one has no basis. */
    Optional<Span> overall(int from, int to) {
        return span(from, to, NaiveEvaluation::overall);
    }

    /** A principle's scores' difference between two of the four steps, 0 to 3; empty if one has no basis. */
    Optional<Span> principle(PrincipleId id, int from, int to) {
        return span(from, to, naive -> naive.framework().findPrinciple(id).flatMap(naive::score));
    }

    private Optional<Span> span(int from, int to, Function<NaiveEvaluation, Optional<NaiveEvaluation.Interval>> score) {
        Optional<Ratio> lowest = difference(from, to, score, Set.of());
        if (lowest.isEmpty()) {
            return Optional.empty();
        }
        Ratio low = lowest.get();
        Ratio high = lowest.get();
        for (Gap gap : gaps()) {
            Ratio change =
                    difference(from, to, score, Set.of(gap)).orElseThrow().minus(lowest.get());
            if (change.atLeast(Ratio.ZERO)) {
                high = high.plus(change);
            } else {
                low = low.plus(change);
            }
        }
        return Optional.of(new Span(low, high));
    }

    /** The difference with the answers in these gaps at their best, and all others at their worst. */
    private Optional<Ratio> difference(
            int from, int to, Function<NaiveEvaluation, Optional<NaiveEvaluation.Interval>> score, Set<Gap> best) {
        Map<Missing, Ratio> inBase = new HashMap<>();
        Map<Missing, Ratio> inTailored = new HashMap<>();
        best.stream().filter(Gap::inBase).forEach(gap -> inBase.put(gap.missing(), Ratio.ONE));
        best.stream().filter(Gap::inTailored).forEach(gap -> inTailored.put(gap.missing(), Ratio.ONE));
        Function<Integer, Optional<NaiveEvaluation.Interval>> at = step -> score.apply(
                step < 2
                        ? naive(steps.get(step), underBase, inBase)
                        : naive(steps.get(step), underTailored, inTailored));
        return at.apply(from)
                .flatMap(before -> at.apply(to).map(after -> after.low().minus(before.low())));
    }

    NaiveEvaluation likeForLike() {
        return naive(steps.get(1), underBase, Map.of());
    }

    NaiveEvaluation underBase() {
        return naive(steps.get(0), underBase, Map.of());
    }
}
