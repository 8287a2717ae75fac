package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.plan.SupposedCriterion;
import org.peerprinciples.checklist.plan.SupposedPrinciple;
import org.peerprinciples.checklist.plan.WhatIf;
import org.peerprinciples.checklist.plan.WhatIfResult;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/** What is supposed says what a changed copy of the assessment says. */
class WhatIfPropertiesTest {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static <T> T pick(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** The same thing supposed and written: one at random. */
    private static final class Both {

        private final Framework framework;
        private final Random random;
        private WhatIf supposed;
        private final List<Rating> ratings;
        private final List<ScreenAnswer> screen;
        private final Assessment assessment;

        Both(Case c, Random random) {
            this.framework = c.framework();
            this.random = random;
            this.supposed = WhatIf.of(c.evaluation());
            this.assessment = c.assessment();
            this.ratings = new ArrayList<>(assessment.ratings());
            this.screen = new ArrayList<>(assessment.screen());
        }

        void suppose() {
            RaterId rater = pick(assessment.raters(), random).id();
            Criterion criterion = pick(framework.criteria(), random);
            LevelId level = pick(framework.scale().levels(), random).id();
            switch (random.nextInt(5)) {
                case 0 -> {
                    supposed = supposed.rated(rater, criterion.id(), level);
                    write(rater, criterion, Rated.of(level));
                }
                case 1 -> {
                    supposed = supposed.notKnown(rater, criterion.id());
                    write(rater, criterion, NotKnown.of());
                }
                case 2 -> {
                    if (criterion.notApplicable().isPresent()) {
                        supposed = supposed.notApplicable(rater, criterion.id());
                        write(rater, criterion, NotApplicable.of("Not here."));
                    }
                }
                case 3 -> {
                    supposed = supposed.raised(criterion.id(), level);
                    ratings.replaceAll(
                            rating -> rating.criterion().equals(criterion.id()) && isBelow(rating.answer(), level)
                                    ? Rating.of(rating.rater(), criterion.id(), Rated.of(level))
                                    : rating);
                }
                default -> {
                    ScreenQuestion question = pick(framework.screen().questions(), random);
                    ScreenReply reply = pick(List.of(ScreenReply.values()), random);
                    supposed = supposed.replied(rater, question.id(), reply);
                    screen.removeIf(answer ->
                            answer.rater().equals(rater) && answer.question().equals(question.id()));
                    screen.add(ScreenAnswer.of(rater, question.id(), reply));
                }
            }
        }

        private void write(RaterId rater, Criterion criterion, Answer answer) {
            ratings.removeIf(
                    rating -> rating.rater().equals(rater) && rating.criterion().equals(criterion.id()));
            ratings.add(Rating.of(rater, criterion.id(), answer));
        }

        private boolean isBelow(Answer answer, LevelId level) {
            List<LevelId> levels =
                    framework.scale().levels().stream().map(Level::id).toList();
            LevelId today =
                    answer instanceof Rated rated ? rated.level() : answer instanceof Planned ? levels.get(0) : level;
            return levels.indexOf(today) < levels.indexOf(level);
        }

        Assessment written() {
            return new AssessmentBuilder()
                    .from(assessment)
                    .ratings(ratings)
                    .screen(screen)
                    .build();
        }
    }

    @Property(tries = 200)
    void itSaysWhatAChangedCopyOfTheAssessmentSays(@ForAll("cases") Case c, @ForAll Random random) {
        Assume.that(!c.assessment().raters().isEmpty());
        Both both = new Both(c, random);
        // One of each kind about the same answer at most, so that a later one never takes an earlier one's place.
        int times = 1 + random.nextInt(2);
        for (int i = 0; i < times; i++) {
            both.suppose();
        }
        Assume.that(both.supposed.suppositions().size() == times);
        WhatIfResult result = both.supposed.result();
        Evaluation now = c.evaluation();
        Evaluation then = c.with(both.written()).evaluation();

        assertThat(result.overall()).isEqualTo(now.overall());
        assertThat(result.overallThen()).isEqualTo(then.overall());
        assertThat(result.standing()).isEqualTo(now.standing().map(StandingResult::standing));
        assertThat(result.standingThen()).isEqualTo(then.standing().map(StandingResult::standing));
        assertThat(result.screen()).isEqualTo(now.screen().outcome());
        assertThat(result.screenThen()).isEqualTo(then.screen().outcome());
        List<SupposedCriterion> changed = new ArrayList<>();
        for (int p = 0; p < now.principles().size(); p++) {
            PrincipleResult before = now.principles().get(p);
            PrincipleResult after = then.principles().get(p);
            assertThat(result.principles().get(p))
                    .isEqualTo(new SupposedPrinciple(
                            before.principle(),
                            before.score(),
                            after.score(),
                            before.standing().map(StandingResult::standing),
                            after.standing().map(StandingResult::standing)));
            for (int i = 0; i < before.criteria().size(); i++) {
                CriterionResult one = before.criteria().get(i);
                CriterionResult other = after.criteria().get(i);
                if (!one.score().equals(other.score())) {
                    changed.add(new SupposedCriterion(one.criterion(), one.score(), other.score()));
                }
            }
        }
        assertThat(result.criteria()).isEqualTo(changed);
    }

    @Property(tries = 100)
    void whatASideIsSupposedToSayFillsItsGap(@ForAll("cases") Case c, @ForAll Random random) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Map<NaiveEvaluation.Missing, Ratio> supposed = new HashMap<>();
        WhatIf whatIf = WhatIf.of(c.evaluation());
        for (Criterion criterion : c.framework().criteria()) {
            for (SideId side : naive.counted(criterion)) {
                if (naive.levels(criterion, side).isEmpty() && random.nextBoolean()) {
                    LevelId level = pick(c.framework().scale().levels(), random).id();
                    whatIf = whatIf.heard(side, criterion.id(), level);
                    supposed.put(new NaiveEvaluation.Missing(criterion.id().toString(), side), naive.value(level));
                }
            }
        }
        NaiveEvaluation then = naive.supposing(supposed);
        WhatIfResult result = whatIf.result();

        for (SupposedPrinciple principle : result.principles()) {
            assertThat(principle.scoreThen().map(score -> List.of(score.low(), score.high())))
                    .isEqualTo(then.score(c.framework().principle(principle.principle()))
                            .map(score ->
                                    List.of(score.low().points(), score.high().points())));
        }
        assertThat(WhatIfResult.json().read(WhatIfResult.json().write(result))).isEqualTo(result);
    }

    @Property(tries = 60)
    void nothingSupposedChangesNothing(@ForAll("cases") Case c) {
        WhatIfResult result = WhatIf.of(c.evaluation()).result();

        assertThat(result.criteria()).isEmpty();
        assertThat(result.overallThen()).isEqualTo(result.overall());
        assertThat(result.principles()).allMatch(principle -> principle.score().equals(principle.scoreThen()));
    }
}
