package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a rater answers to a criterion: a level, a planned level, not applicable, or not known. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Rated.class),
    @JsonSubTypes.Type(Planned.class),
    @JsonSubTypes.Type(NotApplicable.class),
    @JsonSubTypes.Type(NotKnown.class)
})
public sealed interface Answer permits Rated, Planned, NotApplicable, NotKnown {

    /**
     * Gives what the function for this kind of answer gives.
     *
     * @param rated for a level
     * @param planned for a planned level
     * @param notApplicable for not applicable
     * @param notKnown for not known
     * @param <T> what the functions give
     * @return the result of the one that fits
     */
    default <T> T match(
            Function<? super Rated, ? extends T> rated,
            Function<? super Planned, ? extends T> planned,
            Function<? super NotApplicable, ? extends T> notApplicable,
            Supplier<? extends T> notKnown) {
        if (this instanceof Rated it) {
            return rated.apply(it);
        } else if (this instanceof Planned it) {
            return planned.apply(it);
        } else if (this instanceof NotApplicable it) {
            return notApplicable.apply(it);
        }
        return notKnown.get();
    }
}
