/**
 * Scoring: the arithmetic of an evaluation, and nothing else.
 *
 * <p>A {@link org.peerprinciples.checklist.scoring.Scorer} compiles a framework once into flat arrays. Answers come as
 * rows of numbers, or counted in a {@link org.peerprinciples.checklist.scoring.Tally} that can be changed and scored again,
 * and the scorer turns them into {@link org.peerprinciples.checklist.scoring.Scores}: intervals and standings, exact to the
 * last fraction. There is this one computing path for single, batch and distributed use:
 * {@link org.peerprinciples.checklist.scoring.RowScores} scores row after row by it and makes nothing new. What a number
 * means to people is for {@code checklist.evaluation} to say.
 *
 * <p>Sums are whole numbers wherever all that scores may have to be divided by is known beforehand and fits into a long, and
 * fractions of any size elsewhere; both come to the same.
 *
 * <p>Choices that are open, and their defaults, are values: {@link org.peerprinciples.checklist.scoring.ScoringPolicy}
 * and {@link org.peerprinciples.checklist.scoring.RatingCombiner}.
 *
 * <p>Most users never enter here; those who score rows of numbers enter at
 * {@link org.peerprinciples.checklist.scoring.Scorer}.
 */
@NullMarked
package org.peerprinciples.checklist.scoring;

import org.jspecify.annotations.NullMarked;
