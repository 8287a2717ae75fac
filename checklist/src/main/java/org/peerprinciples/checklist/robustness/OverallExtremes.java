package org.peerprinciples.checklist.robustness;

import org.peerprinciples.checklist.evaluation.Score;

/**
 * How far the overall score can move when weights do. It has no standing, so nothing hangs on it; it is a summary behind
 * the profile.
 *
 * @param score the overall score under the framework's own weights
 * @param low where its low bound can be while the weights of principles move
 * @param high where its high bound can be while the weights of principles move
 * @param lowWithCriteria where its low bound can be while the weights of criteria move, too
 * @param highWithCriteria where its high bound can be while the weights of criteria move, too
 */
public record OverallExtremes(
        Score score, Extremes low, Extremes high, Extremes lowWithCriteria, Extremes highWithCriteria) {}
