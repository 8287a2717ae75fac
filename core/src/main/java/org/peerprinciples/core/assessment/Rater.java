package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** A person who rates, under a pseudonym, with the roles that they hold. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = RaterBuilder.class)
@JsonPropertyOrder({"id", "roles"})
public interface Rater {

    /** {@return a builder for a rater} */
    static RaterBuilder builder() {
        return new RaterBuilder();
    }

    /**
     * Makes a rater.
     *
     * @param id the pseudonym, the same one over time
     * @param roles the roles they hold, one or more
     * @return the rater
     */
    static Rater of(RaterId id, RoleId... roles) {
        return new RaterBuilder().id(id).addRoles(roles).build();
    }

    /** {@return the pseudonym, the same one over time} */
    RaterId id();

    /** {@return the roles they hold, at least one} */
    List<RoleId> roles();
}
