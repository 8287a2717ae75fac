package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.style.ModelStyle;

/** A pledge: something that somebody promised to do. Recorded as evidence; a proposed action is something else. */
@Value.Immutable
@ModelStyle
@JsonTypeName("pledge")
@JsonDeserialize(builder = PledgeBuilder.class)
@JsonPropertyOrder({
    "kind",
    "id",
    "role",
    "what",
    "themes",
    "principle",
    "criterion",
    "level",
    "status",
    "date",
    "toldIn",
    "tensions"
})
public non-sealed interface Pledge extends Evidence {

    /** {@return a builder for a pledge} */
    static PledgeBuilder builder() {
        return new PledgeBuilder();
    }

    /** {@return the role of the person who made it, one of the framework's} */
    RoleId role();

    /** {@return what they promised, without names} */
    @Value.Redacted
    String what();

    /** {@return the themes that it takes up, each recorded in the assessment} */
    List<ThemeId> themes();

    /** {@return the principle that it aims at, where it names no criterion} */
    Optional<PrincipleId> principle();

    /** {@return the criterion that it aims at} */
    Optional<CriterionId> criterion();

    /** {@return the level of the criterion that it aims at; only with a criterion} */
    Optional<LevelId> level();

    /** {@return what has become of it; its date is the day on which it was made} */
    PledgeStatus status();
}
