package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.style.ModelStyle;

/** How others put a principle into practice. An illustration: it needn't be peer support itself. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = PracticeExampleBuilder.class)
@JsonPropertyOrder({"id", "name", "description", "principles", "sources"})
public interface PracticeExample {

    /** {@return a builder for an example} */
    static PracticeExampleBuilder builder() {
        return new PracticeExampleBuilder();
    }

    /** {@return the example's id} */
    ExampleId id();

    /** {@return its name} */
    String name();

    /** {@return what is done there} */
    String description();

    /** {@return the principles that it illustrates} */
    List<PrincipleId> principles();

    /** {@return where it is told} */
    List<SourceId> sources();
}
