package org.peerprinciples.checklist.crosswalk;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What an evaluation says in another framework's words: each concept of a crosswalk, through which principles, how strongly,
 * and with what score if any. Immutable; two readings are equal when all they say is equal.
 *
 * <p>A concept has a score only where the links carry one; {@link ScoreGround} has the rules. It never has a standing, and a
 * score never shows that an outcome is achieved.
 *
 * @param crosswalk the crosswalk
 * @param provenance what the evaluation was made with
 * @param subject what was evaluated
 * @param concepts every concept, in the order of the crosswalk's list or of the framework that it leads to
 * @param leadingNowhere the principles that no link starts from, in the framework's order
 */
public record CrosswalkReading(
        AppliedCrosswalk crosswalk,
        Provenance provenance,
        Subject subject,
        List<ConceptReading> concepts,
        List<PrincipleId> leadingNowhere) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param crosswalk the crosswalk
     * @param provenance what the evaluation was made with
     * @param subject what was evaluated
     * @param concepts every concept, in the order of the crosswalk's list or of the framework that it leads to
     * @param leadingNowhere the principles that no link starts from, in the framework's order
     */
    public CrosswalkReading {
        concepts = List.copyOf(concepts);
        leadingNowhere = List.copyOf(leadingNowhere);
    }

    private static final DerivedJson<CrosswalkReading> JSON =
            DerivedJson.of("crosswalk-reading", CrosswalkReading.class);

    /**
     * {@return how readings are written as JSON and read back: format {@code peer-principles-crosswalk-reading}. Reading
     * checks one thing more than the schema: that a concept has a score exactly where its ground says so}
     */
    public static DerivedJson<CrosswalkReading> json() {
        return JSON;
    }

    /**
     * Reads an evaluation through a crosswalk to a list of concepts.
     *
     * <p>An evaluation under a tailored framework, or under another edition, is refused: a score of changed content isn't
     * the score of what the crosswalk's maker linked.
     *
     * @param evaluation the evaluation
     * @param crosswalk the crosswalk
     * @return the reading
     * @throws IllegalArgumentException if the evaluation wasn't made under the edition that the crosswalk starts from, with
     *     the content that it pins if it pins any; if the crosswalk leads to a framework; if a link starts from a
     *     principle or leads to a concept that isn't there; or if a concept is said to be covered that isn't there, or that
     *     fewer than two principles could make up
     */
    public static CrosswalkReading of(Evaluation evaluation, Crosswalk crosswalk) {
        Objects.requireNonNull(evaluation, "evaluation");
        return Matching.toConcepts(evaluation, Objects.requireNonNull(crosswalk, "crosswalk"))
                .reading();
    }

    /**
     * Reads an evaluation through a crosswalk to another framework, or to another edition of its own.
     *
     * @param evaluation the evaluation
     * @param crosswalk the crosswalk
     * @param target the framework that it leads to, whose principles are the concepts
     * @return the reading
     * @throws IllegalArgumentException if the evaluation wasn't made under the edition that the crosswalk starts from, or
     *     the target isn't the edition that it leads to, with the content that it pins if it pins any; if the crosswalk
     *     leads to concepts; if a link starts from or leads to a principle that isn't there; or if a principle is said to
     *     be covered that isn't there, or that fewer than two principles could make up
     */
    public static CrosswalkReading of(Evaluation evaluation, Crosswalk crosswalk, Framework target) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(target, "target");
        return Matching.toFramework(evaluation, Objects.requireNonNull(crosswalk, "crosswalk"), target)
                .reading();
    }

    /**
     * Finds what is said about a concept.
     *
     * @param id the concept's id
     * @return what is said, or empty if the crosswalk has no such concept
     */
    public Optional<ConceptReading> findConcept(ConceptId id) {
        return concepts.stream().filter(concept -> concept.concept().equals(id)).findFirst();
    }

    /**
     * Gives what is said about a concept.
     *
     * @param id the concept's id
     * @return what is said
     * @throws NoSuchElementException if the crosswalk has no such concept
     */
    public ConceptReading concept(ConceptId id) {
        return findConcept(id)
                .orElseThrow(() ->
                        new NoSuchElementException("the reading has no concept '" + id + "', only " + conceptIds()));
    }

    private String conceptIds() {
        return concepts.stream()
                .map(ConceptReading::concept)
                .map(ConceptId::value)
                .collect(Collectors.joining(", "));
    }

    /**
     * Asks for a concept.
     *
     * @param id the concept's id
     * @return whether the crosswalk has such a concept
     */
    public boolean hasConcept(ConceptId id) {
        return findConcept(id).isPresent();
    }

    /** {@return the concepts that no principle speaks about, in their order} */
    public List<ConceptId> unspokenOf() {
        return concepts.stream()
                .filter(concept -> concept.links().isEmpty())
                .map(ConceptReading::concept)
                .toList();
    }

    /** {@return assessment, crosswalk and how many concepts have a score, in one line} */
    @Override
    public String toString() {
        long scored =
                concepts.stream().filter(concept -> concept.score().isPresent()).count();
        return "CrosswalkReading[" + subject.assessment() + " through " + crosswalk.id() + ": " + scored + " of "
                + concepts.size() + " concepts with a score]";
    }
}
