package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** A record of what was done: how often, with how many people, when. */
@Value.Immutable
@ModelStyle
@JsonTypeName("activity")
@JsonDeserialize(builder = ActivityRecordBuilder.class)
@JsonPropertyOrder({"kind", "id", "what", "sessions", "people", "since", "until", "date", "toldIn", "tensions"})
public non-sealed interface ActivityRecord extends Evidence {

    /** {@return a builder for an activity record} */
    static ActivityRecordBuilder builder() {
        return new ActivityRecordBuilder();
    }

    /** {@return what was done} */
    String what();

    /** {@return the number of sessions or meetings, 0 or more, where known} */
    Optional<Integer> sessions();

    /** {@return the number of people who took part, 0 or more, where known} */
    Optional<Integer> people();

    /** {@return the first day of the period, where known} */
    Optional<LocalDate> since();

    /** {@return the last day of the period, where known} */
    Optional<LocalDate> until();
}
