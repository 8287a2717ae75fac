/**
 * Scoring: the arithmetic of an evaluation, and nothing else.
 *
 * <p>A {@link org.peerprinciples.checklist.scoring.Scorer} compiles a framework once into flat arrays.
 * {@link org.peerprinciples.checklist.scoring.Tally Tallies} count answers, from documents or from plain rows of numbers,
 * and the scorer turns a tally into {@link org.peerprinciples.checklist.scoring.Scores}: intervals and standings, exact
 * to the last fraction. There is this one computing path for single, batch and distributed use. What a number means to
 * people is for {@code checklist.evaluation} to say.
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
