/**
 * Crosswalk readings: what an evaluation says in another framework's words, such as about a national outcome.
 *
 * <p>A {@link org.peerprinciples.checklist.crosswalk.CrosswalkReading} sets an evaluation beside a crosswalk (recorded, from
 * {@code org.peerprinciples.core}). For each concept it gives the principles that speak about it, how they relate to it,
 * how strongly and why, with their scores and standings. It never invents a score: where a principle and a concept are
 * the same, the concept has the principle's score; where several are, or where by the makers' judgement its parts make it
 * up between them, an interval; otherwise none, and {@link org.peerprinciples.checklist.crosswalk.ScoreGround} says why. A
 * concept never has a standing, and nothing here shows that an outcome is achieved.
 *
 * <p>Readings come from an evaluation and a crosswalk, or from JSON by
 * {@link org.peerprinciples.checklist.crosswalk.CrosswalkReading#json()}, and go to reports.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.crosswalk.CrosswalkReading#of(
 * org.peerprinciples.checklist.evaluation.Evaluation, org.peerprinciples.core.framework.Crosswalk)}.
 */
@NullMarked
package org.peerprinciples.checklist.crosswalk;

import org.jspecify.annotations.NullMarked;
