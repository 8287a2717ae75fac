package org.peerprinciples.checklist.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.RaterId;

/** Changes each reply to the screen by itself, supposes each missing one, and scores again. */
final class SingleReplies {

    /** Replies by how they are counted: an aim is met by yes, an exclusion by no. */
    private static final List<ScreenReply> COUNTED = List.of(ScreenReply.NO, ScreenReply.PARTLY, ScreenReply.YES);

    private static final int MISSING = -1;

    private final Workings workings;
    private final Scorer scorer;
    private final Scores scores;
    private final Sides sides;
    private final Map<RaterId, Long> raters;
    private final List<ScreenQuestion> questions;

    SingleReplies(Workings workings) {
        this.workings = workings;
        this.scorer = workings.scorer();
        this.scores = workings.scores();
        this.sides = Sides.of(workings.framework());
        this.raters = workings.raterRoles();
        this.questions = workings.framework().screen().questions();
    }

    /** The replies that turn the standing of an arrangement with a basis. */
    List<ReplyFlip> flips() {
        List<ReplyFlip> flips = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++) {
            for (int s : Sides.positions(scores.screenExpected() & ~scores.screenAnswered(q))) {
                flips.addAll(missing(q, s));
            }
        }
        for (ScreenAnswer answer : workings.assessment().screen()) {
            if (answer.reply() != ScreenReply.CANNOT_TELL) {
                flips.addAll(given(answer));
            }
        }
        return flips.stream().sorted(ReplyFlip.order(workings.framework())).toList();
    }

    private List<ReplyFlip> missing(int q, int side) {
        Trials trials = new Trials(COUNTED.size(), position -> {
            Tally supposed = workings.tally();
            supposed.supposeReply(side, q, turned(q, position));
            return scorer.score(supposed);
        });
        return flips(q, 1L << side, MISSING, trials);
    }

    private List<ReplyFlip> given(ScreenAnswer answer) {
        int q = scorer.indexOf(answer.question());
        int reply = COUNTED.indexOf(answer.reply());
        long roles = raters.getOrDefault(answer.rater(), 0L);
        Trials trials = new Trials(COUNTED.size(), position -> {
            Tally changed = workings.tally();
            changed.removeReply(roles, q, reply);
            changed.addReply(roles, q, turned(q, position));
            return scorer.score(changed);
        });
        return flips(q, scorer.sidesOf(roles), turned(q, reply), trials).stream()
                .map(flip -> flip.by(Optional.of(answer.rater()), 1))
                .toList();
    }

    /** From a reply to how far it speaks for peer support, and back: for an exclusion no speaks most for it. */
    private int turned(int q, int position) {
        return questions.get(q).kind() == ScreenQuestion.Kind.EXCLUSION ? COUNTED.size() - 1 - position : position;
    }

    private List<ReplyFlip> flips(int q, long sides, int now, Trials trials) {
        Standing standing = standing(scores);
        return Stream.of(
                        trials.better(now + 1, SingleReplies::standing, standing),
                        trials.worse(now == MISSING ? COUNTED.size() - 1 : now - 1, SingleReplies::standing, standing))
                .flatMap(Optional::stream)
                .map(turn -> new ReplyFlip(
                        questions.get(q).id(),
                        this.sides.ids(sides),
                        Optional.empty(),
                        0,
                        now == MISSING ? Optional.empty() : Optional.of(COUNTED.get(turned(q, now))),
                        COUNTED.get(turned(q, turn.position())),
                        now == MISSING ? 0 : Math.abs(turn.position() - now),
                        turn.to()))
                .toList();
    }

    private static Standing standing(Scores scores) {
        return scores.whole().standing().orElseThrow();
    }
}
