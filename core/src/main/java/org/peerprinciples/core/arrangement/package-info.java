/**
 * Arrangements: what a peer support arrangement is, as the people in it describe it.
 *
 * <p>An {@link org.peerprinciples.core.arrangement.Arrangement} is a description, not a judgement: nothing in it moves a
 * score. It comes from whoever records an assessment, and goes into the assessment.
 *
 * <p>Enter at {@link org.peerprinciples.core.arrangement.Arrangement}.
 */
@NullMarked
package org.peerprinciples.core.arrangement;

import org.jspecify.annotations.NullMarked;
