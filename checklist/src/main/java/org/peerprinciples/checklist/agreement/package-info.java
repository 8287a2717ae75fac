/**
 * Agreement: how far raters who look at the same units come to the same levels, beyond what chance would give.
 *
 * <p>Each {@link org.peerprinciples.checklist.agreement.AgreementStatistic} says whether it is defined for the ratings at hand,
 * and if not, why; where it is, it gives an {@link org.peerprinciples.checklist.agreement.Agreement}: a coefficient with its
 * interval, its counts, its chance term, its method and its source. The standard ones are in
 * {@link org.peerprinciples.checklist.agreement.AgreementStatistics}. Nothing is put in words such as "substantial": which
 * coefficient is high enough depends on what hangs on it.
 *
 * <p>Where all ratings are at one level, percent agreement and Gwet's coefficients are 1, and those that divide by what could
 * have varied (kappas, Krippendorff's alpha, intraclass correlations, Kendall's W) are refused, because there is nothing to
 * divide by.
 *
 * <p>Within a side only ratings count that count when scoring: those of raters with a role there that can tell about the criterion.
 * How many others were given is told beside them.
 *
 * <p>Agreement is asked about within a side: people on different sides see an arrangement from different places, and may rightly
 * differ. How they differ is in {@link org.peerprinciples.checklist.voices}. Whether the criteria of a principle hang together
 * is in {@link org.peerprinciples.checklist.reliability}.
 *
 * <p>Ratings come from plain tables, arrays, or assessments. Enter at {@link org.peerprinciples.checklist.agreement.RatingTable},
 * for many assessments at {@link org.peerprinciples.checklist.agreement.RatingCollector}, or for all at once at
 * {@link org.peerprinciples.checklist.agreement.AgreementReport}.
 */
@NullMarked
package org.peerprinciples.checklist.agreement;

import org.jspecify.annotations.NullMarked;
