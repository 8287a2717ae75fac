/**
 * Assessments: what raters answered about an arrangement, on which evidence.
 *
 * <p>An {@link org.peerprinciples.core.assessment.Assessment} is recorded, never derived: it holds no score. It refers to
 * an edition of a framework by id, and can pin the content that was answered by digests. Raters are pseudonyms.
 *
 * <p>An assessment comes from {@code core.document} (a file) or a builder (another system), and goes to
 * {@code checklist}, which evaluates it.
 *
 * <p>Enter at {@link org.peerprinciples.core.assessment.Assessment}. Several people's assessments become one with
 * {@link org.peerprinciples.core.assessment.AssessmentMerger}; what doesn't go together is told as problems.
 */
@NullMarked
package org.peerprinciples.core.assessment;

import org.jspecify.annotations.NullMarked;
