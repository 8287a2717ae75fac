package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import org.peerprinciples.core.id.RoleId;

/**
 * What raters of one role answered to one criterion. A rater with two roles that can tell is in both.
 *
 * @param role the role, one that can tell
 * @param rated how many of its raters chose a level, 1 or more
 * @param points their combined value, 0 to 100 points
 * @param shown the same with one decimal, rounded to the nearest
 */
public record RoleResult(RoleId role, int rated, double points, BigDecimal shown) {}
