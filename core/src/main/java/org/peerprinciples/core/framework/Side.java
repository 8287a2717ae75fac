package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.style.ModelStyle;

/** A side of an arrangement: roles whose experience together counts as one voice, as much as any other side's. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SideBuilder.class)
@JsonPropertyOrder({"id", "name", "meaning", "required"})
public interface Side {

    /** {@return a builder for a side} */
    static SideBuilder builder() {
        return new SideBuilder();
    }

    /** {@return the side's id} */
    SideId id();

    /** {@return its name} */
    String name();

    /** {@return whose experience it holds} */
    String meaning();

    /** {@return whether its answers are always expected, so that without them nothing can be settled as effective} */
    boolean required();
}
