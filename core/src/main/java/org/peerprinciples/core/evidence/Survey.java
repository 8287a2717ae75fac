package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** A survey's result on one statement. */
@Value.Immutable
@ModelStyle
@JsonTypeName("survey")
@JsonDeserialize(builder = SurveyBuilder.class)
@JsonPropertyOrder({"kind", "id", "statement", "agreed", "date", "toldIn", "tensions"})
public non-sealed interface Survey extends Evidence {

    /** {@return a builder for a survey result} */
    static SurveyBuilder builder() {
        return new SurveyBuilder();
    }

    /** {@return the statement or rating that people were asked about} */
    String statement();

    /** {@return how many of those who answered agreed, as counted or as published} */
    Share agreed();
}
