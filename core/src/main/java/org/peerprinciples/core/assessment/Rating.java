package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.style.ModelStyle;

/** One rater's answer to one criterion. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RatingBuilder.class)
@JsonPropertyOrder({"rater", "criterion", "answer", "evidence", "comment", "date"})
public interface Rating {

    /** {@return a builder for a rating} */
    static RatingBuilder builder() {
        return new RatingBuilder();
    }

    /**
     * Makes a rating that cites no evidence.
     *
     * @param rater who answers
     * @param criterion what is answered
     * @param answer the answer
     * @return the rating
     */
    static Rating of(RaterId rater, CriterionId criterion, Answer answer) {
        return new RatingBuilder()
                .rater(rater)
                .criterion(criterion)
                .answer(answer)
                .build();
    }

    /** {@return who answers} */
    RaterId rater();

    /** {@return what is answered} */
    CriterionId criterion();

    /** {@return the answer} */
    Answer answer();

    /** {@return the evidence that the rater cites} */
    List<EvidenceId> evidence();

    /** {@return what the rater says about it; personal data, never logged} */
    Optional<Comment> comment();

    /** {@return the day of the answer, where it isn't the assessment's} */
    Optional<LocalDate> date();
}
