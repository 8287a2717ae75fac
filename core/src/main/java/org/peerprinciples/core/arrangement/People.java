package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** People of one role who are involved in an arrangement. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = PeopleBuilder.class)
@JsonPropertyOrder({"role", "about", "count"})
public interface People {

    /** {@return a builder for people} */
    static PeopleBuilder builder() {
        return new PeopleBuilder();
    }

    /** {@return the role, one of the framework's} */
    RoleId role();

    /** {@return who they are, without names} */
    String about();

    /** {@return how many they are, 0 or more, where known} */
    Optional<Integer> count();
}
