package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * Makes suppositions in a copy of an assessment and scores it. What a side is supposed to say has no rater, and is added to
 * the count of the copy's answers.
 */
final class Supposing {

    private record Key(RaterId rater, CriterionId criterion) {}

    private record Asked(RaterId rater, QuestionId question) {}

    private record Heard(SideId side, CriterionId criterion) {}

    private final Workings workings;
    private final Map<Key, Rating> ratings = new LinkedHashMap<>();
    private final Map<Asked, ScreenAnswer> screen = new LinkedHashMap<>();
    private final Map<Heard, Integer> heard = new LinkedHashMap<>();

    private Supposing(Workings workings) {
        this.workings = workings;
        Assessment assessment = workings.assessment();
        assessment.ratings().forEach(rating -> ratings.put(new Key(rating.rater(), rating.criterion()), rating));
        assessment.screen().forEach(answer -> screen.put(new Asked(answer.rater(), answer.question()), answer));
    }

    static WhatIfResult result(Evaluation evaluation, List<Supposition> suppositions) {
        Supposing supposing = new Supposing(evaluation.workings());
        suppositions.forEach(supposing::suppose);
        return supposing.result(evaluation, suppositions, supposing.scores());
    }

    private void suppose(Supposition supposed) {
        switch (supposed.kind()) {
            case RATED -> answer(supposed, Rated.of(supposed.level().orElseThrow()));
            case NOT_KNOWN -> answer(supposed, NotKnown.of());
            case NOT_APPLICABLE -> answer(supposed, NotApplicable.of("Supposed."));
            case RAISED ->
                raise(supposed.criterion().orElseThrow(), supposed.level().orElseThrow());
            case HEARD ->
                heard.put(
                        new Heard(
                                supposed.side().orElseThrow(),
                                supposed.criterion().orElseThrow()),
                        workings.scorer().indexOf(supposed.level().orElseThrow()));
            case REPLIED -> {
                RaterId rater = supposed.rater().orElseThrow();
                QuestionId question = supposed.question().orElseThrow();
                screen.put(
                        new Asked(rater, question),
                        ScreenAnswer.of(rater, question, supposed.reply().orElseThrow()));
            }
        }
    }

    private void answer(Supposition supposed, Answer answer) {
        RaterId rater = supposed.rater().orElseThrow();
        CriterionId criterion = supposed.criterion().orElseThrow();
        ratings.put(new Key(rater, criterion), Rating.of(rater, criterion, answer));
    }

    private void raise(CriterionId criterion, LevelId level) {
        int to = workings.scorer().indexOf(level);
        ratings.replaceAll((key, rating) -> key.criterion().equals(criterion) && isBelow(rating.answer(), to)
                ? Rating.of(key.rater(), criterion, Rated.of(level))
                : rating);
        heard.replaceAll((key, said) -> key.criterion().equals(criterion) ? Math.max(said, to) : said);
    }

    /** What is planned counts as the lowest level today. */
    private boolean isBelow(Answer answer, int level) {
        return answer.match(
                rated -> workings.scorer().indexOf(rated.level()) < level,
                planned -> level > 0,
                not -> false,
                () -> false);
    }

    private Scores scores() {
        Tally tally = workings.tally(new AssessmentBuilder()
                .from(workings.assessment())
                .ratings(ratings.values())
                .screen(screen.values())
                .build());
        Sides sides = Sides.of(workings.framework());
        heard.forEach((key, level) ->
                tally.suppose(sides.indexOf(key.side()), workings.scorer().indexOf(key.criterion()), level));
        return workings.scorer().score(tally);
    }

    private WhatIfResult result(Evaluation evaluation, List<Supposition> suppositions, Scores then) {
        Scores now = workings.scores();
        List<SupposedPrinciple> principles = new ArrayList<>();
        for (int p = 0; p < now.principles(); p++) {
            principles.add(new SupposedPrinciple(
                    workings.framework().principles().get(p).id(),
                    Score.of(now.principle(p)),
                    Score.of(then.principle(p)),
                    now.principle(p).standing(),
                    then.principle(p).standing()));
        }
        return new WhatIfResult(
                evaluation.provenance(),
                evaluation.subject(),
                suppositions,
                suppositions.stream().filter(this::isUncounted).toList(),
                Score.of(now.whole()),
                Score.of(then.whole()),
                now.whole().standing(),
                then.whole().standing(),
                now.screen(),
                then.screen(),
                principles,
                criteria(now, then));
    }

    /** Whether it is the answer of a rater to a criterion that none of their roles can tell about. */
    private boolean isUncounted(Supposition supposed) {
        if (supposed.rater().isEmpty() || supposed.criterion().isEmpty()) {
            return false;
        }
        Set<RoleId> canTell = Set.copyOf(
                workings.framework().criterion(supposed.criterion().get()).roles());
        return workings.assessment().raters().stream()
                .filter(rater -> rater.id().equals(supposed.rater().get()))
                .flatMap(rater -> rater.roles().stream())
                .noneMatch(canTell::contains);
    }

    private List<SupposedCriterion> criteria(Scores now, Scores then) {
        List<Criterion> all = workings.framework().criteria();
        List<SupposedCriterion> changed = new ArrayList<>();
        for (int c = 0; c < all.size(); c++) {
            Optional<Score> before = Score.ofCriterion(now, c);
            Optional<Score> after = Score.ofCriterion(then, c);
            if (!before.equals(after)) {
                changed.add(new SupposedCriterion(all.get(c).id(), before, after));
            }
        }
        return changed;
    }
}
