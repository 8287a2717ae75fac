package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** The training that people get for an arrangement. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = TrainingBuilder.class)
@JsonPropertyOrder({"about", "length", "madeBy"})
public interface Training {

    /** {@return a builder for training} */
    static TrainingBuilder builder() {
        return new TrainingBuilder();
    }

    /** {@return what is learnt, and who takes part} */
    String about();

    /** {@return how long it lasts} */
    Optional<String> length();

    /** {@return who made it and who gives it, by role and without names} */
    Optional<String> madeBy();
}
