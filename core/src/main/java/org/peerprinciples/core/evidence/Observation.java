package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** Something that somebody saw for themselves. */
@Value.Immutable
@ModelStyle
@JsonTypeName("observation")
@JsonDeserialize(builder = ObservationBuilder.class)
@JsonPropertyOrder({"kind", "id", "role", "what", "date", "toldIn", "tensions"})
public non-sealed interface Observation extends Evidence {

    /** {@return a builder for an observation} */
    static ObservationBuilder builder() {
        return new ObservationBuilder();
    }

    /** {@return the role of the person who saw it, one of the framework's, where known} */
    Optional<RoleId> role();

    /** {@return what they saw} */
    @Value.Redacted
    String what();
}
