package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** The supervision of those who support: time to look at what worked, what to improve, and how they are. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SupervisionBuilder.class)
@JsonPropertyOrder({"about", "rhythm", "by"})
public interface Supervision {

    /** {@return a builder for supervision} */
    static SupervisionBuilder builder() {
        return new SupervisionBuilder();
    }

    /** {@return what happens in it} */
    String about();

    /** {@return how often it takes place} */
    Optional<String> rhythm();

    /** {@return who gives it, by role and without names} */
    Optional<String> by();
}
