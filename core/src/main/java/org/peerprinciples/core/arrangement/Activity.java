package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** A figure of what has happened in an arrangement so far, such as 40 sessions with 1,000 staff. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ActivityBuilder.class)
@JsonPropertyOrder({"about", "sessions", "people", "since", "until"})
public interface Activity {

    /** {@return a builder for a figure} */
    static ActivityBuilder builder() {
        return new ActivityBuilder();
    }

    /** {@return what was done} */
    String about();

    /** {@return the number of sessions or meetings, 0 or more, where known} */
    Optional<Integer> sessions();

    /** {@return the number of people reached, 0 or more, where known} */
    Optional<Integer> people();

    /** {@return the first day counted, where known} */
    Optional<LocalDate> since();

    /** {@return the last day counted, where known} */
    Optional<LocalDate> until();
}
