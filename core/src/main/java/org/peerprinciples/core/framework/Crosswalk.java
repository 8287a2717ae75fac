package org.peerprinciples.core.framework;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.style.ModelStyle;

/**
 * A crosswalk: which principles of a framework speak about the same things as another framework, or as a plain list of
 * concepts such as national outcomes.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = CrosswalkBuilder.class)
@JsonPropertyOrder({"id", "name", "madeBy", "caution", "sources", "framework", "target", "concepts", "covered", "links"
})
public interface Crosswalk {

    /** {@return a builder for a crosswalk} */
    static CrosswalkBuilder builder() {
        return new CrosswalkBuilder();
    }

    /** {@return the crosswalk's id} */
    CrosswalkId id();

    /** {@return its name} */
    String name();

    /** {@return who made it} */
    String madeBy();

    /** {@return what it must not be taken for} */
    String caution();

    /** {@return the sources of its links and concepts} */
    List<Source> sources();

    /** {@return the framework whose principles it starts from} */
    FrameworkRef framework();

    /** {@return the framework that it leads to, another one or another edition, unless it leads to concepts} */
    Optional<FrameworkRef> target();

    /** {@return the concepts that it leads to, unless it leads to a framework} */
    List<Concept> concepts();

    /**
     * {@return the concepts that are covered: by the makers' judgement the principles linked to such a concept as the same or
     * as part of it, by links that aren't of low strength, make it up between them, and nothing of it is left over; for a
     * crosswalk to a framework the ids of that framework's principles}
     */
    List<ConceptId> covered();

    /** {@return the links, many to many} */
    List<CrosswalkLink> links();

    /**
     * Finds a concept of its list.
     *
     * @param id the concept's id
     * @return the concept, or empty if there is none with this id, as in a crosswalk that leads to a framework
     */
    default Optional<Concept> findConcept(ConceptId id) {
        return concepts().stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    /**
     * Gives a concept of its list.
     *
     * @param id the concept's id
     * @return the concept
     * @throws NoSuchElementException if there is none with this id, as in a crosswalk that leads to a framework
     */
    default Concept concept(ConceptId id) {
        return findConcept(id)
                .orElseThrow(() -> new NoSuchElementException("crosswalk " + id() + " has no concept '" + id + "'"));
    }

    /**
     * Asks for a concept of its list.
     *
     * @param id the concept's id
     * @return whether there is one with this id
     */
    default boolean hasConcept(ConceptId id) {
        return findConcept(id).isPresent();
    }

    /**
     * Gives the links that lead to a concept.
     *
     * @param concept the concept's id; for a crosswalk to a framework the id of that framework's principle
     * @return the links, in the crosswalk's order; none if nothing leads there
     */
    default List<CrosswalkLink> linksTo(ConceptId concept) {
        return links().stream().filter(link -> link.concept().equals(concept)).toList();
    }

    /**
     * Gives the links that start from a principle.
     *
     * @param principle the principle's id
     * @return the links, in the crosswalk's order; none if it leads nowhere
     */
    default List<CrosswalkLink> linksOf(PrincipleId principle) {
        return links().stream()
                .filter(link -> link.principle().equals(principle))
                .toList();
    }
}
