package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.style.ModelStyle;

/**
 * A tailoring: a base framework and the differences that a network or service makes to it, each with a reason, so that
 * what was changed stays visible. The differences don't contradict each other: what is left out isn't altered, and
 * nothing is changed twice in one way.
 *
 * <p>A tailoring declares no corrections, so a text that a later edition of it words otherwise counts as reworded. An
 * edition in which only the record of the tailoring differs, its edition or a reason, may be numbered as a patch.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = TailoringBuilder.class)
@JsonPropertyOrder({"id", "edition", "base", "name", "madeBy", "madeWith", "changes"})
public interface Tailoring {

    /** {@return a builder for a tailoring} */
    static TailoringBuilder builder() {
        return new TailoringBuilder();
    }

    /** {@return the id of the framework that results, another one than its base's and than any on the way to that} */
    FrameworkId id();

    /** {@return the edition of the framework that results} */
    Edition edition();

    /** {@return the framework that it starts from, pinned to its content where a digest is given} */
    FrameworkRef base();

    /** {@return the name of the framework that results} */
    String name();

    /** {@return who made the tailoring} */
    String madeBy();

    /** {@return with whom it was made} */
    String madeWith();

    /** {@return the differences, in the order in which they are made} */
    List<Change> changes();
}
