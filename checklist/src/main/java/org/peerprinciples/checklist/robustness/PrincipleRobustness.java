package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import java.util.List;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What would have to be different for the standing of a principle to be different.
 *
 * @param principle the principle
 * @param score its score under the framework's own weights
 * @param effectiveFrom the score from which it counts as effective, 0 to 100 points
 * @param standing where it stands
 * @param heldBy what its standing rests on and neither weights nor threshold change: sides below a floor, sides that may be
 *     below one, sides not heard; empty if the score alone decides
 * @param low where its low bound can be while the weights of its criteria move
 * @param high where its high bound can be while the weights of its criteria move
 * @param withinWeights the standings that weights within the given change allow, its own first
 * @param byWeights the smallest common change of weights for each other standing, smallest first; without those that no
 *     change below 100% allows
 * @param byThreshold the smallest change of the threshold for each other standing, smallest first; without those that no
 *     threshold from 0 to 100 gives
 * @param byAnswers the single answers that would turn it, missing ones first, then fewest levels first; of each answer the
 *     nearest higher and the nearest lower level that does
 */
public record PrincipleRobustness(
        PrincipleId principle,
        Score score,
        BigDecimal effectiveFrom,
        Standing standing,
        List<Ground> heldBy,
        Extremes low,
        Extremes high,
        List<Standing> withinWeights,
        List<WeightFlip> byWeights,
        List<ThresholdFlip> byThreshold,
        List<AnswerFlip> byAnswers) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param principle the principle
     * @param score its score under the framework's own weights
     * @param effectiveFrom the score from which it counts as effective, 0 to 100 points
     * @param standing where it stands
     * @param heldBy what its standing rests on and neither weights nor threshold change: sides below a floor, sides that may
     *     be below one, sides not heard; empty if the score alone decides
     * @param low where its low bound can be while the weights of its criteria move
     * @param high where its high bound can be while the weights of its criteria move
     * @param withinWeights the standings that weights within the given change allow, its own first
     * @param byWeights the smallest common change of weights for each other standing, smallest first; without those that no
     *     change below 100% allows
     * @param byThreshold the smallest change of the threshold for each other standing, smallest first; without those that no
     *     threshold from 0 to 100 gives
     * @param byAnswers the single answers that would turn it, missing ones first, then fewest levels first; of each answer
     *     the nearest higher and the nearest lower level that does
     */
    public PrincipleRobustness {
        heldBy = List.copyOf(heldBy);
        withinWeights = List.copyOf(withinWeights);
        byWeights = List.copyOf(byWeights);
        byThreshold = List.copyOf(byThreshold);
        byAnswers = List.copyOf(byAnswers);
    }

    /** {@return whether the standing is the same under all weights within the given change} */
    public boolean survivesWeights() {
        return withinWeights.size() == 1;
    }

    PrincipleRobustness withAnswers(List<AnswerFlip> others) {
        return new PrincipleRobustness(
                principle,
                score,
                effectiveFrom,
                standing,
                heldBy,
                low,
                high,
                withinWeights,
                byWeights,
                byThreshold,
                others);
    }
}
