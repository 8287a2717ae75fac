package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.style.ModelStyle;

/**
 * A crosswalk: which principles of a framework speak about the same things as another framework, or as a plain list of
 * concepts such as national outcomes.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CrosswalkBuilder.class)
@JsonPropertyOrder({"id", "name", "madeBy", "caution", "sources", "framework", "target", "concepts", "links"})
public interface Crosswalk {

    /** {@return a builder for a crosswalk} */
    static CrosswalkBuilder builder() {
        return new CrosswalkBuilder();
    }

    /** {@return the crosswalk's id} */
    CrosswalkId id();

    /** {@return its name} */
    String name();

    /** {@return who made it} */
    String madeBy();

    /** {@return what it must not be taken for} */
    String caution();

    /** {@return the sources of its links and concepts} */
    List<Source> sources();

    /** {@return the framework whose principles it starts from} */
    FrameworkRef framework();

    /** {@return the framework that it leads to, another one or another edition, unless it leads to concepts} */
    Optional<FrameworkRef> target();

    /** {@return the concepts that it leads to, unless it leads to a framework} */
    List<Concept> concepts();

    /** {@return the links, many to many} */
    List<CrosswalkLink> links();
}
