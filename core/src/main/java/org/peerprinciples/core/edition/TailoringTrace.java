package org.peerprinciples.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.problem.Problem;

/**
 * What came of tracing a framework back to the one that it was tailored from.
 *
 * @param outcome how it went
 * @param found the tailoring made again from its root; there exactly where the outcome is {@link Outcome#FOUND}
 * @param problems why the recorded tailorings can't be applied to the framework that is at hand under the root's name, by
 *     their places in the traced framework's document; none where they can be
 */
public record TailoringTrace(Outcome outcome, Optional<TailoredFramework> found, List<Problem> problems) {

    /** How tracing back can go. */
    public enum Outcome {
        /** The framework records no tailoring. */
        NOT_TAILORED,
        /** The framework that the first tailoring started from isn't at hand. */
        BASE_NOT_AT_HAND,
        /**
         * What is at hand under the name of that framework, with the recorded tailorings, doesn't give this framework: one
         * of them was changed since.
         */
        CONTENT_DIFFERS,
        /** The recorded tailorings, applied to that framework, give exactly this one. */
        FOUND;

        /** {@return the outcome as written in documents, such as {@code base-not-at-hand}} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Copies the problems, so that they can't change afterwards.
     *
     * @param outcome how it went
     * @param found the tailoring made again from its root
     * @param problems why the recorded tailorings can't be applied to what is at hand
     * @throws IllegalArgumentException if something was found and the outcome doesn't say so, or the other way round
     */
    public TailoringTrace {
        if (found.isPresent() != (outcome == Outcome.FOUND)) {
            throw new IllegalArgumentException(
                    "outcome must be FOUND where something was found and only there, but was " + outcome
                            + (found.isPresent() ? " with" : " without") + " a tailored framework");
        }
        problems = List.copyOf(problems);
    }

    static TailoringTrace without(Outcome outcome) {
        return new TailoringTrace(outcome, Optional.empty(), List.of());
    }
}
