package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.style.ModelStyle;

/** The screen: a few questions that ask whether an arrangement is peer support at all, whatever it is called. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ScreenBuilder.class)
@JsonPropertyOrder({"introduction", "questions"})
public interface Screen {

    /** {@return a builder for a screen} */
    static ScreenBuilder builder() {
        return new ScreenBuilder();
    }

    /** {@return what to keep in mind while answering} */
    String introduction();

    /** {@return the questions; a screen has at least one aim} */
    List<ScreenQuestion> questions();

    /**
     * Finds a question.
     *
     * @param id the question's id
     * @return the question, or empty if there is none with this id
     */
    default Optional<ScreenQuestion> findQuestion(QuestionId id) {
        return questions().stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
