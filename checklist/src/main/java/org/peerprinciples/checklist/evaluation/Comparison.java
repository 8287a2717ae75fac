package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * How an evaluation under a tailored framework compares with one of the frameworks that it was tailored from.
 *
 * <p>A criterion is <em>shared</em> if both have it and it means the same: its question, what good looks like, its
 * descriptors, when it may not apply and the roles that can tell are the same, and so is the scale. Weights, floors, next
 * steps and examples may differ. Answers to what isn't shared come from those that the assessment has set aside from exactly
 * this base; where there are none, what the base asks beyond the shared part isn't known.
 *
 * @param base the framework that it is compared with, with the digest of its content
 * @param shared the criteria that both ask in the same meaning, in the tailored framework's order
 * @param leftOut the base's criteria that the tailored framework doesn't have
 * @param reworded the criteria that both have in different meanings; they count as left out and added
 * @param added the tailored framework's criteria that the base doesn't have
 * @param unanswered the base's criteria that aren't shared and not fully answered, so that what leaving them out did isn't
 *     known
 * @param overall what the tailoring did to the overall score
 * @param principles how each principle of the base compares, in the base's order
 * @param thresholds the scores from which a principle of both counts as effective, where they differ
 * @param floors the floors of critical criteria, where they differ; a criterion that isn't there has none
 */
public record Comparison(
        FrameworkRef base,
        List<CriterionId> shared,
        List<CriterionId> leftOut,
        List<CriterionId> reworded,
        List<CriterionId> added,
        List<CriterionId> unanswered,
        TailoringEffect overall,
        List<PrincipleComparison> principles,
        List<ThresholdChange> thresholds,
        List<FloorChange> floors) {

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param base the framework that it is compared with
     * @param shared the criteria that both ask in the same meaning
     * @param leftOut the base's criteria that the tailored framework doesn't have
     * @param reworded the criteria that both have in different meanings
     * @param added the tailored framework's criteria that the base doesn't have
     * @param unanswered the base's criteria that aren't shared and not fully answered
     * @param overall what the tailoring did to the overall score
     * @param principles how each principle of the base compares
     * @param thresholds the scores from which a principle counts as effective, where they differ
     * @param floors the floors of critical criteria, where they differ
     */
    public Comparison {
        shared = List.copyOf(shared);
        leftOut = List.copyOf(leftOut);
        reworded = List.copyOf(reworded);
        added = List.copyOf(added);
        unanswered = List.copyOf(unanswered);
        principles = List.copyOf(principles);
        thresholds = List.copyOf(thresholds);
        floors = List.copyOf(floors);
    }

    /**
     * Another score from which a principle counts as effective.
     *
     * @param principle the principle
     * @param base the score in the base, 0 to 100 points
     * @param tailored the score in the tailored framework, 0 to 100 points
     */
    public record ThresholdChange(PrincipleId principle, BigDecimal base, BigDecimal tailored) {}

    /**
     * Another floor of a criterion.
     *
     * @param criterion the criterion
     * @param base the floor in the base; empty if it isn't critical there, or isn't there
     * @param tailored the floor in the tailored framework; empty if it isn't critical there, or isn't there
     */
    public record FloorChange(CriterionId criterion, Optional<LevelId> base, Optional<LevelId> tailored) {}

    /**
     * Gives how a principle of the base compares.
     *
     * @param id the principle's id
     * @return its comparison
     * @throws NoSuchElementException if the base has no such principle
     */
    public PrincipleComparison principle(PrincipleId id) {
        return principles.stream()
                .filter(principle -> principle.principle().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("framework " + base + " has no principle '" + id + "'"));
    }
}
