package org.peerprinciples.checklist.voices;

import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What one side or role says about one principle.
 *
 * @param principle the principle
 * @param expected on how many of its criteria the side or role is asked, without those that it says don't apply
 * @param answered how many of these it rated
 * @param score its own score: the mean of its values, weighted as in the evaluation, with what it hasn't rated at the lowest
 *     in the low bound and at the highest in the high one; empty if nothing that it is asked has weight
 */
public record PrincipleVoice(PrincipleId principle, int expected, int answered, Optional<Score> score) {}
