package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.style.ModelStyle;

/** What somebody said, in their own words or as told. Personal data. */
@Value.Immutable
@ModelStyle
@JsonTypeName("voice")
@JsonDeserialize(builder = VoiceBuilder.class)
@JsonPropertyOrder({"kind", "id", "role", "words", "themes", "date", "toldIn", "tensions"})
public non-sealed interface Voice extends Evidence {

    /** {@return a builder for a voice} */
    static VoiceBuilder builder() {
        return new VoiceBuilder();
    }

    /** {@return the role of the person who said it, one of the framework's} */
    RoleId role();

    /** {@return what they said; personal data, never logged} */
    @Value.Redacted
    String words();

    /** {@return the themes that run through it, each recorded in the assessment} */
    List<ThemeId> themes();
}
