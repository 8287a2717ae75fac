package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.style.ModelStyle;

/**
 * An assessment: an arrangement at a date, its evidence, and what raters answered about it.
 *
 * <p>An assessment built in code can still be inconsistent with its framework, for example rate a criterion that isn't
 * there; {@code core.document} finds all such faults. Evaluating refuses an assessment whose answers, evidence or exchanges name
 * something that isn't there; it doesn't look at dates or wording.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = AssessmentBuilder.class)
@JsonPropertyOrder({
    "id",
    "framework",
    "criterionDigests",
    "origin",
    "note",
    "date",
    "arrangement",
    "themes",
    "evidence",
    "raters",
    "screen",
    "ratings",
    "setAside"
})
public interface Assessment {

    /** {@return a builder for an assessment} */
    static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }

    /** {@return the assessment's id} */
    AssessmentId id();

    /** {@return the edition of the framework that was answered} */
    FrameworkRef framework();

    /**
     * {@return the digests of the criteria that were answered, so that content changed under the same id and edition
     * is found; may be empty}
     */
    Map<CriterionId, Digest> criterionDigests();

    /** {@return where the assessment comes from} */
    Origin origin();

    /**
     * {@return anything that a reader should know about how it was made; in a merged assessment the notes of several people, which
     * {@link AttributedNote#of} tells apart}
     */
    Optional<String> note();

    /** {@return the day that the assessment speaks of; nothing in it is later, but what is planned} */
    LocalDate date();

    /** {@return the arrangement} */
    Arrangement arrangement();

    /** {@return the themes of what people said, with what was done about them} */
    List<Theme> themes();

    /** {@return the evidence} */
    List<Evidence> evidence();

    /** {@return the raters} */
    List<Rater> raters();

    /** {@return the answers to the screen} */
    List<ScreenAnswer> screen();

    /** {@return the ratings, at most one for each rater and criterion} */
    List<Rating> ratings();

    /**
     * {@return answers that don't answer this framework, kept from another edition or from a tailoring's base when the
     * assessment was carried over; nothing is worked out from them as if they answered this one}
     */
    List<SetAside> setAside();

    /**
     * Finds a piece of evidence.
     *
     * @param id the evidence's id
     * @return the evidence, or empty if there is none with this id
     */
    default Optional<Evidence> findEvidence(EvidenceId id) {
        return evidence().stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
