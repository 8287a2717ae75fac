package org.peerprinciples.checklist.plan;

import java.util.Optional;

/** Holds the parts of a record to what its kind needs. */
final class Parts {

    private Parts() {}

    /**
     * Requires a part to be there exactly if it is wanted.
     *
     * @param subject the part, in the record's own words
     * @param kind what it is a part of, such as {@code a goal of kind overall-score}
     * @param wanted whether it is wanted
     * @param part the part
     * @throws IllegalArgumentException if it is missing, or one too many
     */
    static void require(String subject, String kind, boolean wanted, Optional<?> part) {
        if (wanted != part.isPresent()) {
            throw new IllegalArgumentException(
                    subject + " must be " + (wanted ? "present" : "empty") + " for " + kind + ", but was " + part);
        }
    }
}
