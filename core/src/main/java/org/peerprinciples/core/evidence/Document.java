package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** A document: a policy, a leaflet, minutes, a published account. */
@Value.Immutable
@ModelStyle
@JsonTypeName("document")
@JsonDeserialize(builder = DocumentBuilder.class)
@JsonPropertyOrder({"kind", "id", "title", "publisher", "shows", "date", "toldIn", "tensions"})
public non-sealed interface Document extends Evidence {

    /** {@return a builder for a document} */
    static DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    /** {@return its title} */
    String title();

    /** {@return who published or keeps it} */
    Optional<String> publisher();

    /** {@return what it shows} */
    String shows();
}
