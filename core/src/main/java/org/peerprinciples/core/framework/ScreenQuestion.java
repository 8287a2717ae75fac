package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.style.ModelStyle;

/** A question of the screen. Everybody may answer it: yes, partly, no, or can't tell. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ScreenQuestionBuilder.class)
@JsonPropertyOrder({"id", "kind", "question", "explanation", "sources"})
public interface ScreenQuestion {

    /** What an answer to the question speaks for. */
    enum Kind {
        /** An aim of peer support: yes speaks for it. */
        AIM,
        /** Something that peer support is not, asked the other way round: no speaks for peer support. */
        EXCLUSION;

        /** {@return the kind as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return a builder for a question} */
    static ScreenQuestionBuilder builder() {
        return new ScreenQuestionBuilder();
    }

    /** {@return the question's id} */
    QuestionId id();

    /** {@return what an answer speaks for} */
    Kind kind();

    /** {@return the question} */
    String question();

    /** {@return what is meant by it} */
    String explanation();

    /** {@return the sources of its content} */
    List<SourceId> sources();
}
