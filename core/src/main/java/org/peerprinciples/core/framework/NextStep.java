package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** A next step: what people could do to get from one level of a criterion to the one above. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = NextStepBuilder.class)
@JsonPropertyOrder({"level", "text", "effort", "owner"})
public interface NextStep {

    /** The greatest effort that a step can be said to take. */
    int GREATEST_EFFORT = 5;

    /** {@return a builder for a step} */
    static NextStepBuilder builder() {
        return new NextStepBuilder();
    }

    /** {@return the level to start from; the step leads to the level above it} */
    LevelId level();

    /** {@return what to do} */
    String text();

    /** {@return the effort, from 1 (a conversation this week) to 5 (a year's change)} */
    int effort();

    /** {@return the role that might take it on, as a suggestion} */
    Optional<RoleId> owner();

    /**
     * Checks the effort.
     *
     * @throws IllegalArgumentException if it isn't 1 to 5
     */
    @Value.Check
    default void check() {
        if (effort() < 1 || effort() > GREATEST_EFFORT) {
            throw new IllegalArgumentException("effort must be 1 to " + GREATEST_EFFORT + ", but was " + effort());
        }
    }
}
