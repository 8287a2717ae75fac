/**
 * Cohorts: many arrangements together. Distributions per principle and criterion, percentiles, and groups compared.
 *
 * <p>A {@code Cohort} describes; it doesn't rank. It names no arrangement, and shows no group
 * that is smaller than the smallest it was told to show.
 *
 * <p>Cohorts come from evaluations, one by one, however many; only the figures are kept.
 *
 * <p>Enter at {@code Cohort}.
 */
@NullMarked
package org.peerprinciples.checklist.cohort;

import org.jspecify.annotations.NullMarked;
