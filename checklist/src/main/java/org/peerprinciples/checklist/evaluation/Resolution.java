package org.peerprinciples.checklist.evaluation;

import java.util.Arrays;
import java.util.List;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.RoleId;

/**
 * Turns the answers of an assessment into rows of numbers, as {@link RowScores} reads them, and finds out whether all of them
 * can be resolved and may be given. It is on the way of every evaluation, so it takes each answer once and makes nothing for
 * it.
 */
final class Resolution {

    /** Stands for an answer that can't be resolved or may not be given. */
    private static final int REFUSED = Integer.MIN_VALUE;

    private final Scorer scorer;
    private final List<Rater> raters;
    private final RaterRows rows;
    private final long[] roles;
    private final int[] answers;
    private final int[] replies;
    private boolean citesEvidence;

    Resolution(Scorer scorer, List<Rater> raters) {
        this.scorer = scorer;
        this.raters = raters;
        rows = new RaterRows(raters);
        roles = new long[raters.size()];
        answers = missing(roles.length * scorer.criteria());
        replies = missing(roles.length * scorer.questions());
    }

    private static int[] missing(int number) {
        int[] numbers = new int[number];
        Arrays.fill(numbers, RowScores.MISSING);
        return numbers;
    }

    long[] roles() {
        return roles;
    }

    int[] answers() {
        return answers;
    }

    int[] replies() {
        return replies;
    }

    /** Whether any answer cites evidence. */
    boolean citesEvidence() {
        return citesEvidence;
    }

    /** Takes all that was answered; says no at the first that can't be. */
    boolean takeAll(Assessment assessment) {
        return rows.areDistinct()
                && takeRoles()
                && takeRatings(assessment.ratings())
                && takeScreen(assessment.screen());
    }

    private boolean takeRoles() {
        for (int i = 0; i < roles.length; i++) {
            for (RoleId role : raters.get(i).roles()) {
                long bit = scorer.roleBit(role);
                if (bit == 0) {
                    return false;
                }
                roles[i] |= bit;
            }
            if (roles[i] == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean takeRatings(List<Rating> ratings) {
        int criteria = scorer.criteria();
        Object rater = null;
        int row = -1;
        int criterion = -1;
        // As an array, because to get them one by one through an unmodifiable list takes longer than all the rest.
        for (Object each : ratings.toArray()) {
            Rating rating = (Rating) each;
            // Answers mostly come rater by rater, in the framework's order.
            if (rater != rating.rater()) {
                rater = rating.rater();
                row = rows.indexOf(rating.rater());
            }
            criterion = scorer.indexOf(rating.criterion(), criterion + 1 < criteria ? criterion + 1 : 0);
            if (row < 0 || criterion < 0) {
                return false;
            }
            int answer = answerToday(scorer, criterion, rating.answer());
            int place = row * criteria + criterion;
            if (answer == REFUSED || answers[place] != RowScores.MISSING) {
                return false;
            }
            answers[place] = answer;
            citesEvidence |= !rating.evidence().isEmpty();
        }
        return true;
    }

    private boolean takeScreen(List<ScreenAnswer> screen) {
        int questions = scorer.questions();
        int question = -1;
        for (Object each : screen.toArray()) {
            ScreenAnswer answer = (ScreenAnswer) each;
            int row = rows.indexOf(answer.rater());
            question = scorer.indexOf(answer.question(), question + 1 < questions ? question + 1 : 0);
            if (row < 0 || question < 0 || replies[row * questions + question] != RowScores.MISSING) {
                return false;
            }
            replies[row * questions + question] = reply(answer.reply());
            citesEvidence |= !answer.evidence().isEmpty();
        }
        return true;
    }

    /** Whether an answer may be given to a criterion. */
    static boolean isAnswer(Scorer scorer, int criterion, Answer answer) {
        return answerToday(scorer, criterion, answer) != REFUSED;
    }

    /** The answer as a number for today: what is planned counts as the lowest level. */
    private static int answerToday(Scorer scorer, int criterion, Answer answer) {
        if (answer instanceof Rated rated) {
            int level = scorer.indexOf(rated.level());
            return level < 0 ? REFUSED : level;
        } else if (answer instanceof Planned planned) {
            return scorer.indexOf(planned.level()) < 0 ? REFUSED : 0;
        } else if (answer instanceof NotApplicable) {
            return scorer.mayNotApply(criterion) ? RowScores.NOT_APPLICABLE : REFUSED;
        }
        return RowScores.NOT_KNOWN;
    }

    private static int reply(ScreenReply reply) {
        return switch (reply) {
            case NO -> RowScores.NO;
            case PARTLY -> RowScores.PARTLY;
            case YES -> RowScores.YES;
            case CANNOT_TELL -> RowScores.NOT_KNOWN;
        };
    }
}
