package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.style.ModelStyle;

/** A document that a framework's content comes from. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SourceBuilder.class)
@JsonPropertyOrder({"id", "title", "publisher", "date", "note"})
public interface Source {

    /** {@return a builder for a source} */
    static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /** {@return the source's id} */
    SourceId id();

    /** {@return its title} */
    String title();

    /** {@return who published it} */
    String publisher();

    /** {@return when it was published, where known} */
    Optional<LocalDate> date();

    /** {@return anything to know about it} */
    Optional<String> note();
}
