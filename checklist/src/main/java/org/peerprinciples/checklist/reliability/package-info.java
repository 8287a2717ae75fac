/**
 * Reliability: how the criteria of a principle behave as items, over many raters. Cronbach's alpha, McDonald's omega, item-total
 * correlations, floor and ceiling shares.
 *
 * <p>These figures ask whether criteria rise and fall together. The criteria of a principle form an index: they make it up, and
 * needn't correlate, so a low figure is no fault by itself, and a high one no proof. Every result says so.
 *
 * <p>Coefficients and what relates items to each other come from cases that answered every item; how many were left out is said.
 * Means, floors and ceilings come from all who answered the item. Nothing is filled in, and no item is turned round.
 *
 * <p>It is about criteria; whether raters agree is in {@link org.peerprinciples.checklist.agreement}.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.reliability.ItemTable}, which comes from assessments, a CSV table or plain rows,
 * or at {@link org.peerprinciples.checklist.reliability.ItemCollector} for many assessments, and hand tables to
 * {@link org.peerprinciples.checklist.reliability.Reliability}.
 */
@NullMarked
package org.peerprinciples.checklist.reliability;

import org.jspecify.annotations.NullMarked;
