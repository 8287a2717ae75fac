/**
 * Problems: faults in a document that a person or program wrote, told so that they can be mended.
 *
 * <p>A problem is about a <em>document</em>. It is not a finding (something worth saying about practice, which belongs to
 * an evaluation) and not a programming error (an {@link java.lang.IllegalArgumentException}). Readers collect every
 * problem of a document before they give up, and give up with one
 * {@link org.peerprinciples.core.problem.InvalidDocumentException} that carries them all.
 *
 * <p>Enter at {@link org.peerprinciples.core.problem.Problem}. Problems come from {@code core.document} and go to
 * whoever called it. What people said (comments, words of a voice) never appears in a problem: only its place and size.
 */
@NullMarked
package org.peerprinciples.core.problem;

import org.jspecify.annotations.NullMarked;
