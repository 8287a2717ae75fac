package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.SideId;

/**
 * What the screen says.
 *
 * @param outcome whether it is peer support
 * @param questions what was answered to each question; none where small groups are suppressed and the answers could show one
 */
public record ScreenResult(ScreenOutcome outcome, List<Question> questions) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param outcome whether it is peer support
     * @param questions what was answered to each question
     */
    public ScreenResult {
        questions = List.copyOf(questions);
    }

    /** What the scores say of the screen. */
    static ScreenResult of(Framework framework, Sides sides, Scores scores) {
        List<Question> questions = IntStream.range(0, scores.questions())
                .mapToObj(q -> new Question(
                        framework.screen().questions().get(q).id(),
                        reply(scores.screenLow(q)),
                        reply(scores.screenHigh(q)),
                        sides.ids(scores.screenExpected() & ~scores.screenAnswered(q)),
                        sides.ids(scores.screenLowestSides(q))))
                .toList();
        return new ScreenResult(scores.screen(), questions);
    }

    private static ScreenReply reply(int speaksFor) {
        return switch (speaksFor) {
            case 0 -> ScreenReply.NO;
            case 1 -> ScreenReply.PARTLY;
            default -> ScreenReply.YES;
        };
    }

    /** Whether missing sides could still make it peer support. */
    boolean canBePeerSupport() {
        return questions.stream().allMatch(question -> question.most() == ScreenReply.YES);
    }

    /**
     * What was answered to a question: the lowest of the expected sides' medians. For an aim yes speaks for peer support,
     * for an exclusion no does; here both read the same way, yes speaking for peer support.
     *
     * @param question the question
     * @param least the least that the answer can speak for peer support, while sides are missing
     * @param most the most that it can
     * @param missing the expected sides that haven't answered
     * @param lowest the expected sides whose median is the lowest, so that the answer, once it is settled, is theirs; none if
     *     nobody has answered
     */
    public record Question(
            QuestionId question, ScreenReply least, ScreenReply most, List<SideId> missing, List<SideId> lowest) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param question the question
         * @param least the least that the answer can speak for peer support, while sides are missing
         * @param most the most that it can
         * @param missing the expected sides that haven't answered
         * @param lowest the expected sides whose median is the lowest
         */
        public Question {
            missing = List.copyOf(missing);
            lowest = List.copyOf(lowest);
        }

        /** {@return whether the missing sides can't change the answer} */
        @JsonIgnore
        public boolean isSettled() {
            return least == most;
        }
    }
}
