package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;

/** Compares evaluations under a tailored framework with one of its bases, compiled once. Every score comes from a scorer. */
final class Comparer {

    private final Framework base;
    private final Framework tailored;
    private final FrameworkDigests digests;
    private final MarkChanges marks;
    private final SharedPart part;
    private final Framework alone;
    private final Scorer baseScorer;
    private final Scorer aloneScorer;

    Comparer(Framework base, Framework tailored, ScoringPolicy policy) {
        this.base = base;
        this.tailored = tailored;
        this.digests = FrameworkDigests.of(base);
        this.marks = new MarkChanges(base, tailored, policy);
        this.part = new SharedPart(base, tailored);
        this.alone = part.alone();
        this.baseScorer = Scorer.of(base, policy);
        this.aloneScorer = Scorer.of(alone, policy);
    }

    Comparison compare(Assessment assessment, Scores scores) {
        Scores whole = scores(baseScorer, assessment, true);
        Scores shared = scores(aloneScorer, assessment, false);
        Map<Term, LinearForm.Range> values = new HashMap<>();
        addValues(values, whole, base, part::ofBase);
        addValues(values, scores, tailored, part::ofTailored);
        TailoringEffect.Steps steps = new TailoringEffect.Steps(
                part.whole(values::containsKey),
                part.likeForLike(values::containsKey),
                part.grown(values::containsKey),
                part.tailored(values::containsKey),
                values);
        return new Comparison(
                FrameworkRef.of(base.id(), base.edition(), digests.framework()),
                part.criteria(),
                part.leftOut(),
                part.reworded(),
                part.added(),
                unanswered(values),
                steps.ofWhole(Score.of(whole.whole()), Score.of(shared.whole())),
                part.principles().stream()
                        .map(id -> principle(id, steps, whole, shared))
                        .toList(),
                marks.thresholds(),
                marks.floors());
    }

    private PrincipleComparison principle(PrincipleId id, TailoringEffect.Steps steps, Scores whole, Scores shared) {
        Scores.Result result = result(whole, base, id).orElseThrow();
        return new PrincipleComparison(
                id,
                steps.ofPrinciple(
                        id, Score.of(result), result(shared, alone, id).flatMap(Score::of)),
                result.standing());
    }

    private static Optional<Scores.Result> result(Scores scores, Framework framework, PrincipleId id) {
        return framework
                .findPrinciple(id)
                .map(p -> scores.principle(framework.principles().indexOf(p)));
    }

    /** What the score of each criterion can be; of one that doesn't count, nothing. */
    private static void addValues(
            Map<Term, LinearForm.Range> values, Scores scores, Framework framework, Function<CriterionId, Term> terms) {
        List<Criterion> criteria = framework.criteria();
        for (int c = 0; c < criteria.size(); c++) {
            if (scores.expectedSides(c) != 0) {
                values.put(
                        terms.apply(criteria.get(c).id()),
                        new LinearForm.Range(scores.criterionLow(c), scores.criterionHigh(c)));
            }
        }
    }

    private List<CriterionId> unanswered(Map<Term, LinearForm.Range> values) {
        return base.criteria().stream()
                .map(Criterion::id)
                .filter(id -> !part.has(id))
                .filter(id -> Optional.ofNullable(values.get(part.ofBase(id)))
                        .filter(range -> !range.isSettled())
                        .isPresent())
                .toList();
    }

    private Scores scores(Scorer scorer, Assessment assessment, boolean withSetAside) {
        List<Rating> ratings = new ArrayList<>();
        assessment.ratings().stream()
                .filter(rating -> part.has(rating.criterion()))
                .forEach(ratings::add);
        if (withSetAside) {
            ratings.addAll(setAside(assessment));
        }
        Assessment answered = Assessment.builder()
                .from(assessment)
                .ratings(ratings)
                .screen(List.of())
                .build();
        AnswerSheet sheet = AnswerSheet.of(scorer, answered).orElseThrow();
        return sheet.scores();
    }

    /** Answers set aside that answer just this base, where it isn't shared; the first one of a rater to a criterion. */
    private List<Rating> setAside(Assessment assessment) {
        Set<RaterId> raters = new HashSet<>();
        assessment.raters().stream().map(Rater::id).forEach(raters::add);
        Set<Object> seen = new HashSet<>();
        List<Rating> ratings = new ArrayList<>();
        for (SetAside aside : assessment.setAside()) {
            if (answersThisBase(aside.framework())) {
                aside.ratings().stream()
                        .filter(rating -> raters.contains(rating.rater()) && answersThisBase(aside, rating))
                        .filter(rating -> seen.add(List.of(rating.rater(), rating.criterion())))
                        .forEach(ratings::add);
            }
        }
        return ratings;
    }

    private boolean answersThisBase(FrameworkRef framework) {
        return framework.namesSameEdition(base.ref())
                && framework.digest().map(digests.framework()::equals).orElse(true);
    }

    private boolean answersThisBase(SetAside aside, Rating rating) {
        return !part.has(rating.criterion())
                && AnswerSheet.isAnswer(baseScorer, rating)
                && Optional.ofNullable(aside.criterionDigests().get(rating.criterion()))
                        .map(digests.criterion(rating.criterion())::equals)
                        .orElse(true);
    }
}
