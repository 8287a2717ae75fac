package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/** A translation of a framework's texts. Ids and scores don't change with language. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = TranslationBuilder.class)
@JsonPropertyOrder({"framework", "language", "status", "madeBy", "reviewedBy", "note", "texts"})
public interface Translation {

    /** How far a translation can be relied on. */
    enum Status {
        /** Not reviewed by a speaker of the language who knows the field; to be shown as a draft. */
        DRAFT,
        /** Reviewed by a speaker of the language who knows the field. */
        REVIEWED;

        /** {@return the status as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@return a builder for a translation} */
    static TranslationBuilder builder() {
        return new TranslationBuilder();
    }

    /** {@return the edition that was translated} */
    FrameworkRef framework();

    /** {@return the language translated into, a BCP 47 tag such as {@code cy}} */
    String language();

    /** {@return how far it can be relied on} */
    Status status();

    /** {@return who translated it, without names of persons} */
    String madeBy();

    /** {@return who reviewed it, without names of persons; only and always if it was reviewed} */
    Optional<String> reviewedBy();

    /** {@return anything to know about it, in its own language; after a line break, the same in the framework's language} */
    Optional<String> note();

    /** {@return the translated texts; those that are missing stay in the framework's language} */
    List<TranslatedText> texts();
}
