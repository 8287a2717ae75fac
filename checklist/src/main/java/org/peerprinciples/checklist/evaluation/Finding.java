package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.style.ModelStyle;

/**
 * Something worth saying about practice, with the grounds for saying it. A finding never repeats comments or the
 * words of a voice; it names them by id. The note of a tension, which whoever recorded the evidence wrote, is repeated.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = FindingBuilder.class)
@JsonPropertyOrder({
    "code",
    "principle",
    "criteria",
    "sides",
    "roles",
    "evidence",
    "themes",
    "comments",
    "text",
    "grounds"
})
public interface Finding {

    /** {@return a builder for a finding} */
    static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /** {@return the kind of finding, the name of the rule that made it, such as {@code critical-shortfall}} */
    String code();

    /** {@return the principle that it is about, where it is about one} */
    Optional<PrincipleId> principle();

    /** {@return the criteria that it is about} */
    List<CriterionId> criteria();

    /** {@return the sides that it is about} */
    List<SideId> sides();

    /** {@return the roles that it is about} */
    List<RoleId> roles();

    /** {@return the evidence that it rests on} */
    List<EvidenceId> evidence();

    /** {@return the themes that it is about} */
    List<ThemeId> themes();

    /** {@return comments that bear on it} */
    List<CommentId> comments();

    /** {@return the finding in a sentence} */
    String text();

    /** {@return the figures and facts that it rests on, each in a sentence} */
    List<String> grounds();
}
