/**
 * Batches: many arrangements' answers streamed in, tidy tables out.
 *
 * <p>A {@code Batch} reads rows of answers (CSV, wide or long) or whole assessments (one JSON
 * document a line), and writes a row of scores for each arrangement. Every row that comes in is scored or rejected; a bad row
 * stops nothing, and is written down with its line and the reason. The same input gives the same bytes, however many threads
 * work on it.
 *
 * <p>It computes nothing of its own: rows go through the same {@link org.peerprinciples.checklist.scoring.RowScores} that
 * documents go through, and come to the same. Where more than scores is asked for, rows become assessments and are evaluated.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.batch.Batch}.
 */
@NullMarked
package org.peerprinciples.checklist.batch;

import org.jspecify.annotations.NullMarked;
