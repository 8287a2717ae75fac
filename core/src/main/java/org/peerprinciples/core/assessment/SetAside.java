package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.style.ModelStyle;

/**
 * What an assessment keeps though it answers another framework or edition: answers that couldn't be carried over to the
 * one that it answers now, for a person to decide about, and what else has no place there. Everything in it speaks of
 * the framework named here.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = SetAsideBuilder.class)
@JsonPropertyOrder({
    "framework",
    "criterionDigests",
    "people",
    "exchanges",
    "evidence",
    "links",
    "raters",
    "screen",
    "ratings"
})
public interface SetAside {

    /** {@return a builder for what is set aside} */
    static SetAsideBuilder builder() {
        return new SetAsideBuilder();
    }

    /** {@return the edition of the framework that was answered} */
    FrameworkRef framework();

    /** {@return the digests of the criteria that were answered, where they were recorded} */
    Map<CriterionId, Digest> criterionDigests();

    /** {@return people of the arrangement whose role the framework answered now doesn't have} */
    List<People> people();

    /** {@return what people of such a role give and gain} */
    List<Exchange> exchanges();

    /** {@return evidence that people of such a role gave; it can still be cited} */
    List<Evidence> evidence();

    /** {@return what pieces of evidence were linked to, where a link doesn't lead anywhere now; one entry a piece} */
    List<EvidenceLinks> links();

    /** {@return the raters who held such a role, each with all the roles that they held} */
    List<Rater> raters();

    /** {@return the answers to its screen} */
    List<ScreenAnswer> screen();

    /** {@return the ratings of its criteria} */
    List<Rating> ratings();

    /** {@return how many answers it holds, to the screen and to criteria} */
    default int answers() {
        return screen().size() + ratings().size();
    }
}
