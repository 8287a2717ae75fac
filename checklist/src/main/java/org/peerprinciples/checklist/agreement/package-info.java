/**
 * Agreement: how far raters who look at the same units come to the same levels, beyond what chance would give.
 *
 * <p>Each {@code AgreementStatistic} says whether it is defined for the ratings at hand,
 * and if not, why; where it is, it gives a coefficient with its interval, its counts, its chance term, its method and its
 * source. The standard ones are in {@code AgreementStatistics}.
 *
 * <p>Agreement is asked about within a side: people on different sides see an arrangement from different places, and may rightly
 * differ. How they differ is in {@code org.peerprinciples.checklist.voices}. Whether the criteria of a principle hang together
 * is in {@code org.peerprinciples.checklist.reliability}.
 *
 * <p>Enter at {@code RatingTable}.
 */
@NullMarked
package org.peerprinciples.checklist.agreement;

import org.jspecify.annotations.NullMarked;
