package org.peerprinciples.core.problem;

import java.util.Optional;

/**
 * One fault in a document: what is wrong, where, what was found, what is allowed, and the nearest valid name.
 *
 * @param code the kind of fault, stable over versions of the library
 * @param place where it stands
 * @param found what stands there; for people's own words only their length, never the words
 * @param allowed what may stand there
 * @param hint the nearest valid name, where one is near enough to be meant
 */
public record Problem(ProblemCode code, Place place, String found, String allowed, Optional<String> hint) {

    /**
     * Makes a problem without a hint.
     *
     * @param code the kind of fault
     * @param place where it stands
     * @param found what stands there
     * @param allowed what may stand there
     * @return the problem
     */
    public static Problem of(ProblemCode code, Place place, String found, String allowed) {
        return new Problem(code, place, found, allowed, Optional.empty());
    }

    /**
     * {@return the problem in one line, such as {@code line 3, column 14 (/framework/id): unknown-reference: found
     * 'seven-principle', allowed is ...; did you mean 'seven-principles'?}}
     */
    public String message() {
        return place + ": " + code + ": found " + found + ", allowed is " + allowed
                + hint.map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** {@return the {@linkplain #message() message}} */
    @Override
    public String toString() {
        return message();
    }
}
