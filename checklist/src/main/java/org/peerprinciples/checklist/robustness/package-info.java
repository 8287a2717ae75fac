/**
 * Robustness: what would have to be different for a standing to be different.
 *
 * <p>A {@link org.peerprinciples.checklist.robustness.Robustness} asks how far a standing depends on the weights, on the
 * threshold and on single answers, and answers exactly: with extremes, not with samples. It says nothing about how certain
 * the answers are; what is missing is in the intervals already.
 *
 * <p>A standing that a small change would turn isn't wrong: it is one to talk about before anybody builds on it. Which
 * single answers would turn it is for the people who gave them, not for publication.
 *
 * <p>Robustness comes from an evaluation with its workings, and goes to reports.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.robustness.Robustness}.
 */
@NullMarked
package org.peerprinciples.checklist.robustness;

import org.jspecify.annotations.NullMarked;
