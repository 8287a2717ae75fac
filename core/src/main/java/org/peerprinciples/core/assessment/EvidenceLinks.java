package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** What a piece of evidence was linked to in another framework or edition, where it isn't linked to the same now. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = EvidenceLinksBuilder.class)
@JsonPropertyOrder({"evidence", "role", "principle", "criterion", "level", "tensions"})
public interface EvidenceLinks {

    /** {@return a builder for links} */
    static EvidenceLinksBuilder builder() {
        return new EvidenceLinksBuilder();
    }

    /** {@return the piece of evidence} */
    EvidenceId evidence();

    /** {@return the role of the person who saw it, for an observation} */
    Optional<RoleId> role();

    /** {@return the principle that it aims at, for a pledge} */
    Optional<PrincipleId> principle();

    /** {@return the criterion that it aims at, for a pledge} */
    Optional<CriterionId> criterion();

    /** {@return the level that it aims at, for a pledge} */
    Optional<LevelId> level();

    /** {@return the criteria with which it stands in tension} */
    List<Tension> tensions();
}
