package org.peerprinciples.core.arrangement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** What people of one role give in an arrangement, and what they gain from it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ExchangeBuilder.class)
@JsonPropertyOrder({"role", "gives", "gains"})
public interface Exchange {

    /** {@return a builder for an exchange} */
    static ExchangeBuilder builder() {
        return new ExchangeBuilder();
    }

    /** {@return the role, one of the framework's} */
    RoleId role();

    /** {@return what its people give} */
    List<String> gives();

    /** {@return what its people gain} */
    List<String> gains();

    /** {@return whether the role only gives or only gains} */
    @JsonIgnore
    default boolean isOneWay() {
        return gives().isEmpty() != gains().isEmpty();
    }
}
