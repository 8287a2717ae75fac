/**
 * Editions: how one framework comes from another, and how what was recorded under one is used under the next.
 *
 * <p>Four things are done here, each from recorded values to recorded values: a
 * {@linkplain org.peerprinciples.core.framework.Tailoring tailoring} is applied to its base, a
 * {@linkplain org.peerprinciples.core.framework.Translation translation} is laid over a framework, two editions are
 * compared, and an assessment is carried from one edition to another. Nothing here scores anything, and nothing is
 * changed in place or dropped in silence: what couldn't be applied or moved is a problem with its place, or is listed for
 * a person to decide.
 *
 * <p>Frameworks and documents come from {@code core.catalog} and {@code core.document}; what results goes wherever
 * frameworks and assessments go.
 *
 * <p>Enter at {@link org.peerprinciples.core.edition.TailoredFramework},
 * {@link org.peerprinciples.core.edition.TranslatedFramework},
 * {@link org.peerprinciples.core.edition.EditionChanges} and
 * {@link org.peerprinciples.core.edition.AssessmentCarrier}.
 */
@NullMarked
package org.peerprinciples.core.edition;

import org.jspecify.annotations.NullMarked;
