package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.style.ModelStyle;

/** A level of a rating scale. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = LevelBuilder.class)
@JsonPropertyOrder({"id", "value", "name", "meaning"})
public interface Level {

    /** {@return a builder for a level} */
    static LevelBuilder builder() {
        return new LevelBuilder();
    }

    /** {@return the level's id} */
    LevelId id();

    /** {@return its value, -1000 to 1000 with at most three decimals; only distances between levels matter} */
    BigDecimal value();

    /** {@return its name in words of experience, such as "mostly"} */
    String name();

    /** {@return what it means on any criterion} */
    String meaning();

    /**
     * Brings equal decimals to one form, so that equal levels are equal objects.
     *
     * @return this level
     * @throws IllegalArgumentException if the value is outside its range
     */
    @Value.Check
    default Level check() {
        BigDecimal value =
                Decimals.checked("value", value(), Decimals.GREATEST_WEIGHT.negate(), Decimals.GREATEST_WEIGHT);
        return value.scale() == value().scale()
                ? this
                : new LevelBuilder().from(this).value(value).build();
    }
}
