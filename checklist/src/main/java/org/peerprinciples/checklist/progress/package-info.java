/**
 * Progress: what changed between two or more evaluations of one arrangement, and the board of pledges.
 *
 * <p>A {@link org.peerprinciples.checklist.progress.Progress} splits every difference by
 * {@link org.peerprinciples.checklist.progress.Cause}, in a fixed order, into parts that sum exactly to it, and says for each
 * change whether it is beyond what the intervals allow. It names the gaps that opened and closed, and follows the plans and
 * pledges that people made. It refuses to compare what can't be compared, and says why. It shows that answers changed, never
 * what made them change.
 *
 * <p>A {@link org.peerprinciples.checklist.progress.PledgeBoard} holds what a public board of recorded pledges shows, for a
 * single evaluation.
 *
 * <p>Everything here comes from full evaluations with their workings, and goes to JSON and to reports. Progress is for those
 * who run the evaluations, not for the wall: where one person comes or leaves, it shows what that person said. Only the board
 * is made to be hung up.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.progress.Progress} and
 * {@link org.peerprinciples.checklist.progress.PledgeBoard}.
 */
@NullMarked
package org.peerprinciples.checklist.progress;

import org.jspecify.annotations.NullMarked;
