package org.peerprinciples.checklist.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;

/** The answers of a case as rows of numbers, by a way of their own. */
final class CaseRows {

    final long[] roles;
    final int[] answers;
    final int[] replies;

    private CaseRows(long[] roles, int[] answers, int[] replies) {
        this.roles = roles;
        this.answers = answers;
        this.replies = replies;
    }

    /** The first rater's rows alone. */
    CaseRows first(Scorer scorer) {
        return new CaseRows(
                Arrays.copyOf(roles, 1),
                Arrays.copyOf(answers, scorer.criteria()),
                Arrays.copyOf(replies, scorer.questions()));
    }

    static CaseRows of(Case c) {
        Framework framework = c.framework();
        List<Rater> raters = c.assessment().raters();
        List<Criterion> criteria = framework.criteria();
        List<ScreenQuestion> questions = framework.screen().questions();
        long[] roles = new long[raters.size()];
        int[] answers = new int[raters.size() * criteria.size()];
        int[] replies = new int[raters.size() * questions.size()];
        Arrays.fill(answers, RowScores.MISSING);
        Arrays.fill(replies, RowScores.MISSING);
        for (int r = 0; r < raters.size(); r++) {
            for (int role = 0; role < framework.roles().size(); role++) {
                Role each = framework.roles().get(role);
                roles[r] |= raters.get(r).roles().contains(each.id()) ? 1L << role : 0;
            }
        }
        for (Rating rating : c.assessment().ratings()) {
            int criterion = criteria.stream().map(Criterion::id).toList().indexOf(rating.criterion());
            answers[row(raters, rating.rater()) * criteria.size() + criterion] = number(framework, rating.answer());
        }
        for (ScreenAnswer answer : c.assessment().screen()) {
            int question = questions.stream().map(ScreenQuestion::id).toList().indexOf(answer.question());
            replies[row(raters, answer.rater()) * questions.size() + question] = switch (answer.reply()) {
                case NO -> 0;
                case PARTLY -> 1;
                case YES -> 2;
                case CANNOT_TELL -> RowScores.NOT_KNOWN;
            };
        }
        return new CaseRows(roles, answers, replies);
    }

    private static int row(List<Rater> raters, RaterId id) {
        return raters.stream().map(Rater::id).toList().indexOf(id);
    }

    private static int number(Framework framework, Answer answer) {
        return answer.match(
                rated -> level(framework, rated.level()),
                planned -> 0,
                not -> RowScores.NOT_APPLICABLE,
                () -> RowScores.NOT_KNOWN);
    }

    private static int level(Framework framework, LevelId id) {
        return framework.scale().levels().stream().map(Level::id).toList().indexOf(id);
    }

    /** Every rater so many times, most of them with other answers than the first time. */
    CaseRows repeated(int times, int levels, Random random) {
        CaseRows many = new CaseRows(
                new long[roles.length * times], new int[answers.length * times], new int[replies.length * times]);
        for (int i = 0; i < times; i++) {
            System.arraycopy(roles, 0, many.roles, i * roles.length, roles.length);
            System.arraycopy(answers, 0, many.answers, i * answers.length, answers.length);
            System.arraycopy(replies, 0, many.replies, i * replies.length, replies.length);
        }
        for (int i = answers.length; i < many.answers.length; i++) {
            if (many.answers[i] >= 0 && random.nextInt(3) > 0) {
                many.answers[i] = random.nextInt(5) == 0 ? RowScores.NOT_KNOWN : random.nextInt(levels);
            }
        }
        return many;
    }

    /** Counted one by one. */
    Tally tally(Scorer scorer) {
        Tally tally = scorer.tally();
        for (int r = 0; r < roles.length; r++) {
            tally.addRater(roles[r]);
            for (int c = 0; c < scorer.criteria(); c++) {
                int answer = answers[r * scorer.criteria() + c];
                if (answer >= 0) {
                    tally.addRating(roles[r], c, answer);
                } else if (answer == RowScores.NOT_APPLICABLE) {
                    tally.addNotApplicable(roles[r], c);
                }
            }
            for (int q = 0; q < scorer.questions(); q++) {
                int reply = replies[r * scorer.questions() + q];
                if (reply >= 0) {
                    tally.addReply(roles[r], q, reply);
                }
            }
        }
        return tally;
    }
}
