/**
 * Cohorts: many arrangements together. Distributions per principle and criterion, percentiles, and groups compared.
 *
 * <p>A {@link org.peerprinciples.checklist.cohort.Cohort} describes; it doesn't rank. It names no arrangement, and shows no group
 * that is smaller than the smallest it was told to show, nor what would give one away by subtraction.
 *
 * <p>What isn't known about the arrangements stands beside what is: how many have no point, and how low and high the scores could
 * be. Points alone would hide it.
 *
 * <p>Cohorts come from evaluations, one by one, however many; only the figures are kept.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.cohort.CohortCollector}.
 */
@NullMarked
package org.peerprinciples.checklist.cohort;

import org.jspecify.annotations.NullMarked;
