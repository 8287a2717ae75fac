package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.style.ModelStyle;

/**
 * Answers that an assessment keeps though they answer another framework or edition: those that couldn't be carried over
 * to the one that it answers now, for a person to decide about.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SetAsideBuilder.class)
@JsonPropertyOrder({"framework", "criterionDigests", "screen", "ratings"})
public interface SetAside {

    /** {@return a builder for answers that are set aside} */
    static SetAsideBuilder builder() {
        return new SetAsideBuilder();
    }

    /** {@return the edition of the framework that was answered} */
    FrameworkRef framework();

    /** {@return the digests of the criteria that were answered, where they were recorded} */
    Map<CriterionId, Digest> criterionDigests();

    /** {@return the answers to its screen} */
    List<ScreenAnswer> screen();

    /** {@return the ratings of its criteria} */
    List<Rating> ratings();
}
