package org.peerprinciples.core.framework;

import org.peerprinciples.core.id.ConceptId;

/**
 * A concept that crosswalks lead to, such as a national outcome: named, not reproduced.
 *
 * @param id the concept's id within its crosswalk
 * @param name its name
 */
public record Concept(ConceptId id, String name) {

    /**
     * Makes a concept.
     *
     * @param id the concept's id within its crosswalk
     * @param name its name
     * @return the concept
     */
    public static Concept of(ConceptId id, String name) {
        return new Concept(id, name);
    }
}
