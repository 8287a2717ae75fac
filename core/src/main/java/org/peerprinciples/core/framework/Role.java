package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.style.ModelStyle;

/** A role that people hold in an arrangement, on one or more sides of it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RoleBuilder.class)
@JsonPropertyOrder({"id", "name", "meaning", "sides"})
public interface Role {

    /** {@return a builder for a role} */
    static RoleBuilder builder() {
        return new RoleBuilder();
    }

    /** {@return the role's id} */
    RoleId id();

    /** {@return its name} */
    String name();

    /** {@return who holds it} */
    String meaning();

    /** {@return the sides it is on; someone who gives and receives is on both} */
    List<SideId> sides();
}
