package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.LevelId;

/** A better answer, by the same rater to the same question, never makes anything worse. */
class BetterAnswerPropertiesTest {

    private static final List<Standing> WORST_FIRST =
            List.of(Standing.TO_IMPROVE, Standing.NOT_KNOWN, Standing.EFFECTIVE);

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 250)
    void aHigherLevelLowersNoBoundNoPointAndNoStanding(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1_000_000) int pick) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        List<Integer> improvable = IntStream.range(0, ratings.size())
                .filter(i -> level(ratings.get(i).answer())
                        .flatMap(level -> c.framework().scale().findAbove(level))
                        .isPresent())
                .boxed()
                .toList();
        Assume.that(!improvable.isEmpty());
        int at = improvable.get(pick % improvable.size());
        Rating before = ratings.get(at);
        List<Level> above = c.framework().scale().levels().stream()
                .dropWhile(l -> !l.id().equals(level(before.answer()).orElseThrow()))
                .skip(1)
                .toList();
        LevelId better = above.get(pick / 7 % above.size()).id();
        Answer answer = before.answer() instanceof Rated ? Rated.of(better) : Planned.of(better);
        ratings.set(at, Rating.of(before.rater(), before.criterion(), answer));
        notWorse(c.evaluation(), c.withRatings(ratings).evaluation());
    }

    @Property(tries = 100)
    void aReplyThatSpeaksMoreForPeerSupportLowersNoStanding(
            @ForAll("cases") Case c, @ForAll @IntRange(max = 1_000_000) int pick) {
        List<ScreenAnswer> answers = new ArrayList<>(c.assessment().screen());
        Assume.that(!answers.isEmpty());
        int at = pick % answers.size();
        ScreenAnswer before = answers.get(at);
        Assume.that(before.reply() != ScreenReply.CANNOT_TELL);
        boolean aim = c.framework()
                        .screen()
                        .findQuestion(before.question())
                        .orElseThrow()
                        .kind()
                == ScreenQuestion.Kind.AIM;
        answers.set(at, ScreenAnswer.of(before.rater(), before.question(), aim ? ScreenReply.YES : ScreenReply.NO));
        Case after = c.with(
                new AssessmentBuilder().from(c.assessment()).screen(answers).build());
        notWorse(c.evaluation(), after.evaluation());
    }

    private static Optional<LevelId> level(Answer answer) {
        return answer.match(
                rated -> Optional.of(rated.level()),
                planned -> Optional.of(planned.level()),
                not -> Optional.empty(),
                Optional::empty);
    }

    private static void notWorse(Evaluation before, Evaluation after) {
        notLower(before.overall(), after.overall());
        notLowerStanding(
                before.standing().map(StandingResult::standing),
                after.standing().map(StandingResult::standing));
        for (int p = 0; p < before.principles().size(); p++) {
            PrincipleResult old = before.principles().get(p);
            PrincipleResult now = after.principles().get(p);
            notLower(old.score(), now.score());
            notLowerStanding(
                    old.standing().map(StandingResult::standing), now.standing().map(StandingResult::standing));
            for (int i = 0; i < old.criteria().size(); i++) {
                CriterionResult criterion = old.criteria().get(i);
                notLower(criterion.score(), now.criteria().get(i).score());
            }
        }
        assertThat(after.planned().isPresent()).isEqualTo(before.planned().isPresent());
        if (before.planned().isPresent()) {
            PlannedProfile old = before.planned().get();
            PlannedProfile now = after.planned().get();
            notLower(old.overall(), now.overall());
            notLowerStanding(old.standing(), now.standing());
            for (int p = 0; p < old.principles().size(); p++) {
                notLower(
                        old.principles().get(p).score(), now.principles().get(p).score());
            }
        }
    }

    private static void notLower(Optional<Score> before, Optional<Score> after) {
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        if (before.isPresent()) {
            assertThat(after.get().low()).isGreaterThanOrEqualTo(before.get().low());
            assertThat(after.get().high()).isGreaterThanOrEqualTo(before.get().high());
            assertThat(after.get().point().isPresent())
                    .isEqualTo(before.get().point().isPresent());
            assertThat(after.get().point().orElse(0.0))
                    .isGreaterThanOrEqualTo(before.get().point().orElse(0.0));
            assertThat(after.get().shown().low())
                    .isGreaterThanOrEqualTo(before.get().shown().low());
            assertThat(after.get().shown().high())
                    .isGreaterThanOrEqualTo(before.get().shown().high());
        }
    }

    private static void notLowerStanding(Optional<Standing> before, Optional<Standing> after) {
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        assertThat(after.map(WORST_FIRST::indexOf).orElse(0))
                .isGreaterThanOrEqualTo(before.map(WORST_FIRST::indexOf).orElse(0));
    }
}
