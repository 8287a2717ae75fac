package org.peerprinciples.checklist.evaluation;

import org.peerprinciples.core.id.SideId;

/**
 * How far a side has been heard.
 *
 * @param side the side
 * @param required whether its answers are always expected
 * @param raters how many raters are on it, 0 or more
 * @param expected on how many criteria its answer is expected, 0 or more
 * @param answered on how many of these it gave a rating, or said that they don't apply
 */
public record SideHeard(SideId side, boolean required, int raters, int expected, int answered) {}
