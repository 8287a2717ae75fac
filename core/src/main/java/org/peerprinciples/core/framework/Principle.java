package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.style.ModelStyle;

/** A principle of peer support: what it means, the ideas that define it, and the criteria by which it is looked at. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = PrincipleBuilder.class)
@JsonPropertyOrder({"id", "name", "meaning", "weight", "effectiveFrom", "ideas", "criteria"})
public interface Principle {

    /** {@return a builder for a principle} */
    static PrincipleBuilder builder() {
        return new PrincipleBuilder();
    }

    /** {@return the principle's id} */
    PrincipleId id();

    /** {@return its name} */
    String name();

    /** {@return what the principle means} */
    String meaning();

    /** {@return its weight in the overall score, 0 to 1000 with at most three decimals; 1 unless said otherwise} */
    @Value.Default
    default BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /**
     * {@return the score from which this principle counts as effective, 0 to 100 points with at most three decimals;
     * where empty, the scoring policy says}
     */
    Optional<BigDecimal> effectiveFrom();

    /** {@return the ideas that define the principle} */
    List<DefiningIdea> ideas();

    /** {@return the criteria, in the framework's own order} */
    List<Criterion> criteria();

    /**
     * Brings equal decimals to one form, so that equal principles are equal objects.
     *
     * @return this principle
     * @throws IllegalArgumentException if the weight or the threshold is outside its range
     */
    @Value.Check
    default Principle check() {
        BigDecimal weight = Decimals.checked("weight", weight(), Decimals.GREATEST_WEIGHT);
        Optional<BigDecimal> from = effectiveFrom().map(v -> Decimals.checked("effectiveFrom", v, Decimals.HUNDRED));
        return weight.scale() == weight().scale() && from.equals(effectiveFrom())
                ? this
                : new PrincipleBuilder()
                        .from(this)
                        .weight(weight)
                        .effectiveFrom(from)
                        .build();
    }
}
