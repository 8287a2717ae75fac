/**
 * Voices: who sees what, who was heard, what was done about it, and who gives and gains.
 *
 * <p>{@link org.peerprinciples.checklist.voices.Voices} sets the profiles of sides and roles beside each other and makes an
 * agenda of what they see differently. It names comments by their ids and never repeats them. Groups that are too small to be
 * shown on their own are suppressed, here and in the evaluation itself. It computes no score of its own kind: a side's profile
 * is what its raters answered, by the same arithmetic.
 *
 * <p>{@link org.peerprinciples.checklist.voices.YouSaidWeDid} sets out the themes that people raised and what came of them,
 * {@link org.peerprinciples.checklist.voices.GivingAndGaining} what each role gives and gains.
 *
 * <p>Voices come from an evaluation with its workings, and go to reports.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.voices.Voices}.
 */
@NullMarked
package org.peerprinciples.checklist.voices;

import org.jspecify.annotations.NullMarked;
