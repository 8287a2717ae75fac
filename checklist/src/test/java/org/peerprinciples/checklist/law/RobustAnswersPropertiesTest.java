package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.robustness.AnswerFlip;
import org.peerprinciples.checklist.robustness.ArrangementRobustness;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.ReplyFlip;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/** What robustness says of single answers, against evaluating assessments in which the one answer is changed. */
class RobustAnswersPropertiesTest {

    private static final List<Standing> WORST_FIRST =
            List.of(Standing.TO_IMPROVE, Standing.NOT_KNOWN, Standing.EFFECTIVE);
    private static final List<ScreenReply> REPLIES = List.of(ScreenReply.NO, ScreenReply.PARTLY, ScreenReply.YES);

    @Provide
    Arbitrary<Case> cases() {
        return Cases.small();
    }

    /** Who answers what, the level or reply at which it turns, and to what. */
    private record Turn(Object subject, Optional<RaterId> rater, List<SideId> sides, int then, Standing to) {}

    private static List<LevelId> levels(Case c) {
        return c.framework().scale().levels().stream().map(level -> level.id()).toList();
    }

    private static Turn turn(Case c, AnswerFlip flip) {
        return new Turn(flip.criterion(), flip.rater(), flip.sides(), levels(c).indexOf(flip.then()), flip.to());
    }

    private static Optional<Standing> whole(Evaluation evaluation) {
        return evaluation.standing().map(StandingResult::standing);
    }

    private static Function<Evaluation, Optional<Standing>> own(Criterion criterion) {
        return evaluation ->
                evaluation.principle(criterion.id().principle()).standing().map(StandingResult::standing);
    }

    /** The first of some positions at which a standing is better, or worse, than now. */
    private static Optional<Turn> first(
            List<Integer> nearestFirst,
            boolean up,
            Standing now,
            Function<Integer, Standing> then,
            Function<Integer, Function<Standing, Turn>> turn) {
        return nearestFirst.stream()
                .filter(position -> up
                        ? WORST_FIRST.indexOf(then.apply(position)) > WORST_FIRST.indexOf(now)
                        : WORST_FIRST.indexOf(then.apply(position)) < WORST_FIRST.indexOf(now))
                .findFirst()
                .map(position -> turn.apply(position).apply(then.apply(position)));
    }

    private static List<Integer> from(int first, int last) {
        List<Integer> range = new ArrayList<>();
        for (int i = first; first <= last ? i <= last : i >= last; i += first <= last ? 1 : -1) {
            range.add(i);
        }
        return range;
    }

    @Property(tries = 120)
    void everyRatingThatTurnsAStandingIsNamedAndNoOther(@ForAll("cases") Case c) {
        Evaluation now = c.evaluation();
        Robustness robustness = Robustness.of(now);
        Set<Turn> ofPrinciples = new HashSet<>();
        Set<Turn> ofWhole = new HashSet<>();
        for (int i = 0; i < c.assessment().ratings().size(); i++) {
            Rating rating = c.assessment().ratings().get(i);
            Criterion criterion = c.framework().criterion(rating.criterion());
            int level = levelToday(c, rating.answer());
            if (level >= 0 && own(criterion).apply(now).isPresent()) {
                int at = i;
                Function<Integer, Evaluation> then =
                        other -> changed(c, at, Rated.of(levels(c).get(other)));
                ofPrinciples.addAll(turns(c, rating, level, now, then, own(criterion)));
                ofWhole.addAll(turns(c, rating, level, now, then, RobustAnswersPropertiesTest::whole));
            }
        }
        assertThat(robustness.principles().stream()
                        .flatMap(each -> each.byAnswers().stream())
                        .filter(flip -> !flip.isMissing())
                        .map(flip -> turn(c, flip)))
                .containsExactlyInAnyOrderElementsOf(ofPrinciples);
        assertThat(robustness.arrangement().stream()
                        .flatMap(each -> each.byAnswers().stream())
                        .filter(flip -> !flip.isMissing())
                        .map(flip -> turn(c, flip)))
                .containsExactlyInAnyOrderElementsOf(ofWhole);
    }

    private static int levelToday(Case c, Answer answer) {
        return answer instanceof Rated rated ? levels(c).indexOf(rated.level()) : answer instanceof Planned ? 0 : -1;
    }

    private static Evaluation changed(Case c, int at, Answer answer) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        Rating before = ratings.get(at);
        ratings.set(at, Rating.of(before.rater(), before.criterion(), answer));
        return c.withRatings(ratings).evaluation();
    }

    private static List<Turn> turns(
            Case c,
            Rating rating,
            int level,
            Evaluation now,
            Function<Integer, Evaluation> then,
            Function<Evaluation, Optional<Standing>> which) {
        Function<Integer, Standing> standing =
                other -> which.apply(then.apply(other)).orElseThrow();
        Function<Integer, Function<Standing, Turn>> turn =
                other -> to -> new Turn(rating.criterion(), Optional.of(rating.rater()), sides(c, rating), other, to);
        Standing before = which.apply(now).orElseThrow();
        int top = levels(c).size() - 1;
        return Stream.of(
                        first(level < top ? from(level + 1, top) : List.of(), true, before, standing, turn),
                        first(level > 0 ? from(level - 1, 0) : List.of(), false, before, standing, turn))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<SideId> sides(Case c, Rating rating) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Rater rater = c.assessment().raters().stream()
                .filter(each -> each.id().equals(rating.rater()))
                .findFirst()
                .orElseThrow();
        return naive.sides().stream()
                .filter(side -> naive.canTell(rater, c.framework().criterion(rating.criterion()), side))
                .toList();
    }

    /** A missing answer is tried out by somebody who can tell on that side and on no other, where there is one. */
    @Property(tries = 150)
    void everyMissingAnswerThatTurnsAStandingIsNamedAndNoOther(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Evaluation now = c.evaluation();
        Robustness robustness = Robustness.of(now);
        int top = levels(c).size() - 1;
        for (PrincipleRobustness result : robustness.principles()) {
            for (Criterion criterion :
                    c.framework().principle(result.principle()).criteria()) {
                for (SideId side : naive.counted(criterion)) {
                    Optional<Rater> rater = c.assessment().raters().stream()
                            .filter(each -> naive.canTell(each, criterion, side))
                            .filter(each -> naive.sides().stream()
                                            .filter(other -> naive.canTell(each, criterion, other))
                                            .count()
                                    == 1)
                            .findFirst();
                    if (rater.isPresent() && naive.levels(criterion, side).isEmpty()) {
                        Function<Integer, Evaluation> then = level ->
                                answered(c, rater.get(), criterion, levels(c).get(level));
                        assertThat(missing(c, result.byAnswers(), criterion, side))
                                .isEqualTo(missing(criterion, side, top, now, then, own(criterion)));
                        assertThat(missing(
                                        c,
                                        robustness.arrangement().orElseThrow().byAnswers(),
                                        criterion,
                                        side))
                                .isEqualTo(
                                        missing(criterion, side, top, now, then, RobustAnswersPropertiesTest::whole));
                    }
                }
            }
        }
    }

    private static Set<Turn> missing(Case c, List<AnswerFlip> flips, Criterion criterion, SideId side) {
        Set<Turn> turns = new HashSet<>();
        flips.stream()
                .filter(AnswerFlip::isMissing)
                .filter(flip ->
                        flip.criterion().equals(criterion.id()) && flip.sides().equals(List.of(side)))
                .forEach(flip -> turns.add(turn(c, flip)));
        return turns;
    }

    private static Set<Turn> missing(
            Criterion criterion,
            SideId side,
            int top,
            Evaluation now,
            Function<Integer, Evaluation> then,
            Function<Evaluation, Optional<Standing>> which) {
        Standing before = which.apply(now).orElseThrow();
        Function<Integer, Standing> standing =
                level -> which.apply(then.apply(level)).orElseThrow();
        Function<Integer, Function<Standing, Turn>> turn =
                level -> to -> new Turn(criterion.id(), Optional.empty(), List.of(side), level, to);
        Set<Turn> turns = new HashSet<>();
        first(from(0, top), true, before, standing, turn).ifPresent(turns::add);
        first(from(top, 0), false, before, standing, turn).ifPresent(turns::add);
        return turns;
    }

    private static Evaluation answered(Case c, Rater rater, Criterion criterion, LevelId level) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        ratings.removeIf(rating ->
                rating.rater().equals(rater.id()) && rating.criterion().equals(criterion.id()));
        ratings.add(Rating.of(rater.id(), criterion.id(), Rated.of(level)));
        return c.withRatings(ratings).evaluation();
    }

    @Property(tries = 150)
    void everyReplyThatTurnsTheArrangementIsNamedAndNoOther(@ForAll("cases") Case c) {
        Evaluation now = c.evaluation();
        Robustness robustness = Robustness.of(now);
        if (robustness.arrangement().isEmpty()) {
            return;
        }
        Set<Turn> turns = new HashSet<>();
        for (int i = 0; i < c.assessment().screen().size(); i++) {
            ScreenAnswer answer = c.assessment().screen().get(i);
            if (answer.reply() != ScreenReply.CANNOT_TELL) {
                int at = i;
                Function<ScreenReply, Evaluation> then = reply -> {
                    List<ScreenAnswer> answers = new ArrayList<>(c.assessment().screen());
                    answers.set(at, ScreenAnswer.of(answer.rater(), answer.question(), reply));
                    return screened(c, answers);
                };
                turns.addAll(replies(c, answer.question(), Optional.of(answer), now, then));
            }
        }
        assertThat(replies(robustness).filter(flip -> !flip.isMissing()).map(RobustAnswersPropertiesTest::turn))
                .containsExactlyInAnyOrderElementsOf(turns);
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        for (ScreenQuestion question : c.framework().screen().questions()) {
            for (SideId side : naive.missing(question)) {
                c.assessment().raters().stream()
                        .filter(rater -> naive.sides().stream()
                                .filter(other -> naive.isOn(rater, other))
                                .toList()
                                .equals(List.of(side)))
                        .findFirst()
                        .ifPresent(rater -> assertThat(replies(robustness)
                                        .filter(ReplyFlip::isMissing)
                                        .filter(flip -> flip.question().equals(question.id())
                                                && flip.sides().equals(List.of(side)))
                                        .map(RobustAnswersPropertiesTest::turn))
                                .containsExactlyInAnyOrderElementsOf(missingReplies(c, question, side, rater, now)));
            }
        }
    }

    private static List<Turn> missingReplies(
            Case c, ScreenQuestion question, SideId side, Rater rater, Evaluation now) {
        return replies(c, question.id(), Optional.empty(), now, reply -> {
                    List<ScreenAnswer> answers = new ArrayList<>(c.assessment().screen());
                    answers.removeIf(answer -> answer.rater().equals(rater.id())
                            && answer.question().equals(question.id()));
                    answers.add(ScreenAnswer.of(rater.id(), question.id(), reply));
                    return screened(c, answers);
                })
                .stream()
                .map(turn -> new Turn(turn.subject(), turn.rater(), List.of(side), turn.then(), turn.to()))
                .toList();
    }

    private static Evaluation screened(Case c, List<ScreenAnswer> answers) {
        return c.with(new AssessmentBuilder()
                        .from(c.assessment())
                        .screen(answers)
                        .build())
                .evaluation();
    }

    private static Stream<ReplyFlip> replies(Robustness robustness) {
        return robustness.arrangement().orElseThrow().byReplies().stream();
    }

    private static Turn turn(ReplyFlip flip) {
        return new Turn(flip.question(), flip.rater(), flip.sides(), REPLIES.indexOf(flip.then()), flip.to());
    }

    private static List<Turn> replies(
            Case c,
            QuestionId question,
            Optional<ScreenAnswer> given,
            Evaluation now,
            Function<ScreenReply, Evaluation> then) {
        boolean exclusion =
                c.framework().screen().findQuestion(question).orElseThrow().kind() == ScreenQuestion.Kind.EXCLUSION;
        List<ScreenReply> worstFirst = new ArrayList<>(REPLIES);
        if (exclusion) {
            Collections.reverse(worstFirst);
        }
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        List<SideId> sides = given.map(answer -> naive.sides().stream()
                        .filter(side -> naive.ratersOn(side).stream()
                                .anyMatch(rater -> rater.id().equals(answer.rater())))
                        .toList())
                .orElse(List.of());
        Standing before = whole(now).orElseThrow();
        Function<Integer, Standing> standing =
                at -> whole(then.apply(worstFirst.get(at))).orElseThrow();
        Function<Integer, Function<Standing, Turn>> turn = at -> to ->
                new Turn(question, given.map(ScreenAnswer::rater), sides, REPLIES.indexOf(worstFirst.get(at)), to);
        int reply = given.map(answer -> worstFirst.indexOf(answer.reply())).orElse(-1);
        List<Integer> better = reply < 2 ? from(reply + 1, 2) : List.of();
        List<Integer> worse = reply < 0 ? from(2, 0) : reply > 0 ? from(reply - 1, 0) : List.of();
        return Stream.of(first(better, true, before, standing, turn), first(worse, false, before, standing, turn))
                .flatMap(Optional::stream)
                .toList();
    }

    @Property(tries = 100)
    void theOrderOfRatersAndAnswersDoesNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        List<Rater> raters = new ArrayList<>(c.assessment().raters());
        List<ScreenAnswer> screen = new ArrayList<>(c.assessment().screen());
        Collections.shuffle(ratings, random);
        Collections.shuffle(raters, random);
        Collections.shuffle(screen, random);
        Case shuffled = c.with(new AssessmentBuilder()
                .from(c.assessment())
                .ratings(ratings)
                .raters(raters)
                .screen(screen)
                .build());

        assertThat(Case.butForTheOrder(Robustness.json().write(Robustness.of(shuffled.evaluation()))))
                .isEqualTo(Case.butForTheOrder(Robustness.json().write(Robustness.of(c.evaluation()))));
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAndRatersCanBeLeftOut(@ForAll("cases") Case c) {
        Robustness robustness = Robustness.of(c.evaluation());
        byte[] json = Robustness.json().write(robustness);
        assertThat(Robustness.json().read(json)).isEqualTo(robustness);
        assertThat(Robustness.json().write(Robustness.json().read(json))).isEqualTo(json);

        Robustness without = robustness.withoutRaters();
        assertThat(new String(Robustness.json().write(without), StandardCharsets.UTF_8))
                .doesNotContain("\"rater\"");
        assertThat(without.withoutRaters()).isEqualTo(without);
        assertThat(answers(without)).isEqualTo(answers(robustness));
        without.arrangement()
                .map(ArrangementRobustness::byAnswers)
                .ifPresent(flips -> assertThat(flips).doesNotHaveDuplicates());
    }

    private static List<Integer> answers(Robustness robustness) {
        return Stream.concat(
                        robustness.principles().stream().map(PrincipleRobustness::byAnswers),
                        robustness.arrangement().stream().map(ArrangementRobustness::byAnswers))
                .map(flips -> flips.stream().mapToInt(AnswerFlip::answers).sum())
                .toList();
    }

    /** What somebody couldn't tell isn't an answer that could turn anything: it is missing, or others answered. */
    @Property(tries = 60)
    void answersNotKnownAreNotChanged(@ForAll("cases") Case c) {
        List<Rating> ratings = c.assessment().ratings().stream()
                .map(rating -> Rating.of(rating.rater(), rating.criterion(), NotKnown.of()))
                .toList();
        Robustness robustness = Robustness.of(c.withRatings(ratings).evaluation());
        assertThat(robustness.principles().stream().flatMap(each -> each.byAnswers().stream()))
                .allMatch(AnswerFlip::isMissing);
        assertThat(IntStream.range(0, robustness.principles().size()))
                .allSatisfy(p ->
                        assertThat(robustness.principles().get(p).byAnswers()).allMatch(flip -> flip.answers() == 0));
    }
}
