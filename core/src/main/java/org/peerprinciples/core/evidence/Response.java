package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** What was done about a theme, and whether the people who raised it were told. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ResponseBuilder.class)
@JsonPropertyOrder({"done", "doneOn", "toldBackOn"})
public interface Response {

    /** {@return a builder for a response} */
    static ResponseBuilder builder() {
        return new ResponseBuilder();
    }

    /** {@return what was done} */
    String done();

    /** {@return the day on which it was done, where known} */
    Optional<LocalDate> doneOn();

    /** {@return the day on which people were told; empty while they weren't} */
    Optional<LocalDate> toldBackOn();
}
