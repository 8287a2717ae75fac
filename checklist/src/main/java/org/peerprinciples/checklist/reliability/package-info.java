/**
 * Reliability: how the criteria of a principle behave as items, over many raters. Cronbach's alpha, McDonald's omega, item-total
 * correlations, floor and ceiling shares.
 *
 * <p>These figures ask whether criteria rise and fall together. The criteria of a principle form an index: they make it up, and
 * needn't correlate, so a low figure is no fault by itself, and a high one no proof. Every result says so.
 *
 * <p>It is about criteria; whether raters agree is in {@code org.peerprinciples.checklist.agreement}.
 *
 * <p>Enter at {@code ItemTable}.
 */
@NullMarked
package org.peerprinciples.checklist.reliability;

import org.jspecify.annotations.NullMarked;
