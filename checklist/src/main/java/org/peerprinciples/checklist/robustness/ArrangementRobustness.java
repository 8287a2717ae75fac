package org.peerprinciples.checklist.robustness;

import java.util.List;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What would have to be different for the standing of the arrangement to be different. It follows from the principles and
 * the screen, so it turns when one of them does: one principle to improve is enough, all have to be effective.
 *
 * @param standing where the arrangement stands
 * @param screen what the screen says
 * @param heldBy what its standing rests on and neither weights nor thresholds change: the screen unless it is met, and in
 *     principles sides below a floor, sides that may be below one, and sides not heard
 * @param withinWeights the standings that weights within the given change allow, its own first
 * @param byWeights the smallest common change of weights for each other standing, smallest first; without those that no
 *     change below 100% allows
 * @param byThreshold the smallest change of all thresholds together for each other standing, smallest first; without those
 *     that none gives
 * @param byAnswers the single answers to criteria that would turn it, missing ones first, then fewest levels first; of each
 *     answer the nearest higher and the nearest lower level that does
 * @param byReplies the single replies to the screen that would turn it, missing ones first, then fewest steps first
 */
public record ArrangementRobustness(
        Standing standing,
        ScreenOutcome screen,
        List<Ground> heldBy,
        List<Standing> withinWeights,
        List<WeightFlip> byWeights,
        List<ThresholdFlip> byThreshold,
        List<AnswerFlip> byAnswers,
        List<ReplyFlip> byReplies) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param standing where the arrangement stands
     * @param screen what the screen says
     * @param heldBy what its standing rests on and neither weights nor thresholds change: the screen unless it is met, and
     *     in principles sides below a floor, sides that may be below one, and sides not heard
     * @param withinWeights the standings that weights within the given change allow, its own first
     * @param byWeights the smallest common change of weights for each other standing, smallest first; without those that no
     *     change below 100% allows
     * @param byThreshold the smallest change of all thresholds together for each other standing, smallest first; without
     *     those that none gives
     * @param byAnswers the single answers to criteria that would turn it, missing ones first, then fewest levels first; of
     *     each answer the nearest higher and the nearest lower level that does
     * @param byReplies the single replies to the screen that would turn it, missing ones first, then fewest steps first
     */
    public ArrangementRobustness {
        heldBy = List.copyOf(heldBy);
        withinWeights = List.copyOf(withinWeights);
        byWeights = List.copyOf(byWeights);
        byThreshold = List.copyOf(byThreshold);
        byAnswers = List.copyOf(byAnswers);
        byReplies = List.copyOf(byReplies);
    }

    /** {@return whether the standing is the same under all weights within the given change} */
    public boolean survivesWeights() {
        return withinWeights.size() == 1;
    }

    ArrangementRobustness withAnswers(List<AnswerFlip> answers, List<ReplyFlip> replies) {
        return new ArrangementRobustness(
                standing, screen, heldBy, withinWeights, byWeights, byThreshold, answers, replies);
    }
}
