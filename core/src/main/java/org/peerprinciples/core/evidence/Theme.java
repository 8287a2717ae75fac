package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.style.ModelStyle;

/** A theme that runs through what people said or promised, and what was done about it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ThemeBuilder.class)
@JsonPropertyOrder({"id", "name", "response"})
public interface Theme {

    /** {@return a builder for a theme} */
    static ThemeBuilder builder() {
        return new ThemeBuilder();
    }

    /** {@return the theme's id within its assessment} */
    ThemeId id();

    /** {@return the theme in a few words} */
    String name();

    /** {@return what was done about it, once something was} */
    Optional<Response> response();
}
