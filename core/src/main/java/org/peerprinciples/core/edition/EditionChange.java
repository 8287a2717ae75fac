package org.peerprinciples.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.id.TextId;

/**
 * One difference between two editions of a framework.
 *
 * @param kind what happened
 * @param thing the kind of thing that it happened to
 * @param id the thing's id, for a criterion that was renamed the new one; empty for the framework, its scale and its
 *     screen, of which there is one each
 * @param field the field in which the thing differs, named as in documents, such as {@code weight} or
 *     {@code descriptors/mostly}; empty if the whole thing was added or removed
 * @param text the text, where the field is one that can be translated; by its id in the newer edition, or in the older one if
 *     it isn't there any more
 * @param before what stood there before, where that is no longer than 80 characters
 * @param after what stands there now, where that is no longer than 80 characters
 * @param rule the rule that says which part of the edition's number must grow for it
 */
public record EditionChange(
        Kind kind,
        Thing thing,
        Optional<String> id,
        Optional<String> field,
        Optional<TextId> text,
        Optional<String> before,
        Optional<String> after,
        EditionRule rule) {

    /** What can happen to a thing or a field. */
    public enum Kind {
        /** It is there now. */
        ADDED,
        /** It isn't there any more. */
        REMOVED,
        /** It has another id now, and says that it had the old one. */
        RENAMED,
        /** A text is worded otherwise. */
        REWORDED,
        /** A text is worded otherwise and declared to mean the same. */
        CORRECTED,
        /** It has another weight. */
        REWEIGHTED,
        /** What it lists is the same, in another order. */
        MOVED,
        /** It has another value. */
        ALTERED;

        /** {@return the kind in words, such as {@code reworded}} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The kinds of things that a framework is made of. */
    public enum Thing {
        /** The framework as a whole. */
        FRAMEWORK,
        /** Something decided by judgement. */
        JUDGEMENT,
        /** A source. */
        SOURCE,
        /** A side. */
        SIDE,
        /** A role. */
        ROLE,
        /** The rating scale. */
        SCALE,
        /** A level of the scale. */
        LEVEL,
        /** The screen. */
        SCREEN,
        /** A question of the screen. */
        SCREEN_QUESTION,
        /** A principle. */
        PRINCIPLE,
        /** A defining idea. */
        IDEA,
        /** A criterion. */
        CRITERION,
        /** A practice example. */
        EXAMPLE,
        /** A tailoring that made the framework. */
        TAILORING;

        /** {@return the kind in words, such as {@code screen question}} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** {@return the part of the edition's number that must grow for it} */
    public EditionStep step() {
        return rule.step();
    }

    /** {@return the change for a person, such as {@code criterion trust.keys: question reworded}} */
    @Override
    public String toString() {
        return thing.code()
                + id.map(name -> " " + name).orElse("")
                + field.map(name -> ": " + name + " ").orElse(" ")
                + kind.code()
                + (before.isPresent() && after.isPresent() ? " from " + before.get() + " to " + after.get() : "");
    }
}
