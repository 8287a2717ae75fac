package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.style.ModelStyle;

/** A link of a crosswalk, from a principle to a concept or to a principle of another framework. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CrosswalkLinkBuilder.class)
@JsonPropertyOrder({"principle", "concept", "relation", "strength", "reason", "sources"})
public interface CrosswalkLink {

    /** How the principle and the concept relate. */
    enum Relation {
        /** They mean the same. */
        SAME,
        /** The principle is part of the concept. */
        PART_OF,
        /** The principle contains the concept. */
        CONTAINS,
        /** They have something in common, and each has something of its own. */
        OVERLAPS;

        /** {@return the relation as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How strong a link is, by its maker's judgement. */
    enum Strength {
        /** Close. */
        HIGH,
        /** Clear, with differences. */
        MEDIUM,
        /** Loose. */
        LOW;

        /** {@return the strength as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return a builder for a link} */
    static CrosswalkLinkBuilder builder() {
        return new CrosswalkLinkBuilder();
    }

    /** {@return the principle that it starts from} */
    PrincipleId principle();

    /** {@return the concept that it leads to; for a crosswalk to a framework the id of that framework's principle} */
    ConceptId concept();

    /** {@return how the two relate} */
    Relation relation();

    /** {@return how strong the link is} */
    Strength strength();

    /** {@return why they are linked} */
    Optional<String> reason();

    /** {@return the sources of the link, among the crosswalk's} */
    List<SourceId> sources();
}
