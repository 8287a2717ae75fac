package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.style.ModelStyle;

/** A criterion: one plain question about an arrangement, and all that people need to answer and act on it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CriterionBuilder.class)
@JsonPropertyOrder({
    "id",
    "replaces",
    "question",
    "good",
    "descriptors",
    "couldShow",
    "roles",
    "weight",
    "critical",
    "notApplicable",
    "steps",
    "examples",
    "covers",
    "sources"
})
public interface Criterion {

    /** {@return a builder for a criterion} */
    static CriterionBuilder builder() {
        return new CriterionBuilder();
    }

    /** {@return the criterion's id, which begins with its principle's} */
    CriterionId id();

    /**
     * {@return ids that this criterion had in earlier editions, which no criterion has any more and no other one had: so
     * whoever answered under one of them is followed to here}
     */
    List<CriterionId> replaces();

    /** {@return the question} */
    String question();

    /** {@return what good looks like} */
    String good();

    /** {@return what each level of the scale looks like here, lowest first} */
    List<Descriptor> descriptors();

    /** {@return what could show how things are: prompts for evidence} */
    List<String> couldShow();

    /** {@return the roles that can tell; a rating from another role counts as evidence, not as a rating} */
    List<RoleId> roles();

    /** {@return its weight within the principle, 0 to 1000 with at most three decimals; 1 unless said otherwise} */
    @Value.Default
    default BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** {@return the floor below which the principle can't be effective, if this criterion is critical} */
    Optional<CriticalFloor> critical();

    /** {@return when the criterion may not apply; where empty, it always applies} */
    Optional<String> notApplicable();

    /** {@return the next step from each level but the highest to the one above, lowest first} */
    List<NextStep> steps();

    /** {@return practice examples that illustrate this criterion} */
    List<ExampleId> examples();

    /** {@return the defining ideas that this criterion looks at} */
    List<IdeaId> covers();

    /** {@return the sources of its content} */
    List<SourceId> sources();

    /**
     * Finds what a level looks like here.
     *
     * @param level a level of the framework's scale
     * @return the descriptor's text, or empty if there is none for this level
     */
    default Optional<String> findDescriptor(LevelId level) {
        return descriptors().stream()
                .filter(d -> d.level().equals(level))
                .map(Descriptor::text)
                .findFirst();
    }

    /**
     * Finds the next step from a level.
     *
     * @param level the level to start from
     * @return the step, or empty if there is none from this level
     */
    default Optional<NextStep> findStep(LevelId level) {
        return steps().stream().filter(s -> s.level().equals(level)).findFirst();
    }

    /**
     * Brings equal decimals to one form, so that equal criteria are equal objects.
     *
     * @return this criterion
     * @throws IllegalArgumentException if the weight is outside its range
     */
    @Value.Check
    default Criterion check() {
        BigDecimal weight = Decimals.checked("weight", weight(), Decimals.GREATEST_WEIGHT);
        return weight.scale() == weight().scale()
                ? this
                : new CriterionBuilder().from(this).weight(weight).build();
    }
}
