/**
 * Evidence: what shows how an arrangement is.
 *
 * <p>{@link org.peerprinciples.core.evidence.Evidence} is a closed family: document, observation, survey, voice,
 * activity record and pledge. Evidence never moves a score; ratings do, and ratings cite evidence. Beside it stand the
 * {@link org.peerprinciples.core.evidence.Theme themes} that run through what people said, and what was done about
 * them.
 *
 * <p>The words of a voice are personal data. They are recorded here and never logged, nor repeated in a problem.
 *
 * <p>Evidence comes from whoever records an assessment, and goes into the assessment.
 */
@NullMarked
package org.peerprinciples.core.evidence;

import org.jspecify.annotations.NullMarked;
