/**
 * Sampling: how much a figure could differ if other units had been drawn. Confidence intervals, and the bootstrap that makes
 * them.
 *
 * <p>A {@link org.peerprinciples.checklist.sampling.ConfidenceInterval} is about chance: which units happened to be looked at.
 * It is not the interval of a {@link org.peerprinciples.checklist.evaluation.Score}, which is about answers that are missing.
 *
 * <p>Chance here is an argument: a {@link org.peerprinciples.checklist.sampling.Bootstrap} has a seed, and the same seed gives
 * the same interval on every machine. The figures themselves come from agreement, reliability and cohorts.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.sampling.Bootstrap}.
 */
@NullMarked
package org.peerprinciples.checklist.sampling;

import org.jspecify.annotations.NullMarked;
