package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.style.ModelStyle;

/** One rater's answer to one question of the screen. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ScreenAnswerBuilder.class)
@JsonPropertyOrder({"rater", "question", "reply", "evidence", "comment"})
public interface ScreenAnswer {

    /** {@return a builder for an answer} */
    static ScreenAnswerBuilder builder() {
        return new ScreenAnswerBuilder();
    }

    /**
     * Makes an answer that cites no evidence.
     *
     * @param rater who answers
     * @param question what is answered
     * @param reply the reply
     * @return the answer
     */
    static ScreenAnswer of(RaterId rater, QuestionId question, ScreenReply reply) {
        return new ScreenAnswerBuilder()
                .rater(rater)
                .question(question)
                .reply(reply)
                .build();
    }

    /** {@return who answers} */
    RaterId rater();

    /** {@return what is answered} */
    QuestionId question();

    /** {@return the reply} */
    ScreenReply reply();

    /** {@return the evidence that the rater cites} */
    List<EvidenceId> evidence();

    /** {@return what the rater says about it; personal data, never logged} */
    Optional<Comment> comment();
}
