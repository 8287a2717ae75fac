package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.SideId;

/** The first answer of a side that was expected to give one only ever narrows what is left open. */
class FirstAnswerPropertiesTest {

    private record Opening(Rater rater, Criterion criterion) {}

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 250)
    void aFirstAnswerWidensNothingAndChangesNoDecidedStanding(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1_000_000) int pick) {
        List<Opening> openings = openings(c);
        Assume.that(!openings.isEmpty());
        Opening opening = openings.get(pick % openings.size());
        Level level = c.framework()
                .scale()
                .levels()
                .get(pick / 11 % c.framework().scale().levels().size());
        Answer answer = pick % 5 == 0 ? Planned.of(level.id()) : Rated.of(level.id());
        narrower(c.evaluation(), answered(c, opening, answer).evaluation(), false);
    }

    @Property(tries = 100)
    void aFirstAnswerThatItDoesNotApplyWidensNothingEither(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1_000_000) int pick) {
        List<Opening> openings = openings(c).stream()
                .filter(opening -> opening.criterion().notApplicable().isPresent())
                .toList();
        Assume.that(!openings.isEmpty());
        Opening opening = openings.get(pick % openings.size());
        narrower(
                c.evaluation(),
                answered(c, opening, NotApplicable.of("Not here.")).evaluation(),
                true);
    }

    @Property(tries = 100)
    void aFirstReplyToTheScreenChangesNothingThatWasDecided(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1_000_000) int pick) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        List<ScreenAnswer> openings = new ArrayList<>();
        for (ScreenQuestion question : c.framework().screen().questions()) {
            Set<SideId> missing = Set.copyOf(naive.missing(question));
            for (Rater rater : c.assessment().raters()) {
                if (c.framework().sides().stream()
                        .filter(side -> naive.isOn(rater, side.id()))
                        .allMatch(side -> missing.contains(side.id()))) {
                    openings.add(ScreenAnswer.of(
                            rater.id(),
                            question.id(),
                            List.of(ScreenReply.YES, ScreenReply.PARTLY, ScreenReply.NO)
                                    .get(pick / 7 % 3)));
                }
            }
        }
        Assume.that(!openings.isEmpty());
        ScreenAnswer first = openings.get(pick % openings.size());
        List<ScreenAnswer> screen = new ArrayList<>(c.assessment().screen());
        screen.removeIf(a -> a.rater().equals(first.rater()) && a.question().equals(first.question()));
        screen.add(first);
        Evaluation before = c.evaluation();
        Evaluation after = c.with(new AssessmentBuilder()
                        .from(c.assessment())
                        .screen(screen)
                        .build())
                .evaluation();
        assertThat(after.principles()).isEqualTo(before.principles());
        if (before.screen().outcome() != ScreenOutcome.NOT_KNOWN) {
            assertThat(after.screen().outcome()).isEqualTo(before.screen().outcome());
        }
        stillDecided(before.standing(), after.standing(), false);
    }

    /** A rater and a criterion that they can tell about, and that none of their sides has answered. */
    private static List<Opening> openings(Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        List<Opening> openings = new ArrayList<>();
        for (Criterion criterion : c.framework().criteria()) {
            for (Rater rater : c.assessment().raters()) {
                Set<SideId> telling = naive.sides().stream()
                        .filter(side -> naive.canTell(rater, criterion, side))
                        .collect(Collectors.toSet());
                boolean silent = telling.stream()
                        .flatMap(side -> naive.answers(criterion, side).stream())
                        .allMatch(NotKnown.class::isInstance);
                if (!telling.isEmpty() && silent) {
                    openings.add(new Opening(rater, criterion));
                }
            }
        }
        return openings;
    }

    private static Case answered(Case c, Opening opening, Answer answer) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        ratings.removeIf(r -> r.rater().equals(opening.rater().id())
                && r.criterion().equals(opening.criterion().id()));
        ratings.add(Rating.of(opening.rater().id(), opening.criterion().id(), answer));
        return c.withRatings(ratings);
    }

    private static void narrower(Evaluation before, Evaluation after, boolean mayGo) {
        within(before.overall(), after.overall(), mayGo);
        stillDecided(before.standing(), after.standing(), mayGo);
        for (int p = 0; p < before.principles().size(); p++) {
            PrincipleResult old = before.principles().get(p);
            PrincipleResult now = after.principles().get(p);
            within(old.score(), now.score(), mayGo);
            stillDecided(old.standing(), now.standing(), mayGo);
            for (int i = 0; i < old.criteria().size(); i++) {
                CriterionResult criterion = old.criteria().get(i);
                within(criterion.score(), now.criteria().get(i).score(), mayGo);
            }
        }
    }

    private static void within(Optional<Score> before, Optional<Score> after, boolean mayGo) {
        if (mayGo && after.isEmpty()) {
            return;
        }
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        if (after.isPresent()) {
            assertThat(after.get().low()).isGreaterThanOrEqualTo(before.get().low());
            assertThat(after.get().high()).isLessThanOrEqualTo(before.get().high());
            after.get()
                    .point()
                    .ifPresent(point -> assertThat(point)
                            .isBetween(before.get().low(), before.get().high()));
        }
    }

    private static void stillDecided(Optional<StandingResult> before, Optional<StandingResult> after, boolean mayGo) {
        if (before.isPresent() && before.get().standing() != Standing.NOT_KNOWN && !(mayGo && after.isEmpty())) {
            assertThat(after.map(StandingResult::standing)).isEqualTo(before.map(StandingResult::standing));
        }
    }
}
