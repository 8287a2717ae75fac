package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.SideId;

/**
 * What one side answered to one criterion.
 *
 * @param side the side
 * @param expected whether its answer counts as missing where there is none; not so for a side whose answers all say that
 *     the criterion doesn't apply
 * @param rated how many of its raters chose a level, now or planned
 * @param notApplicable how many said that it doesn't apply; empty where that would count a few, in an evaluation in which small
 *     groups are suppressed
 * @param notKnown how many said that they can't tell; empty in the same cases
 * @param points the side's value, 0 to 100 points; empty if nobody rated or the criterion doesn't count
 * @param shown the same with one decimal, rounded to the nearest
 * @param lowest the lowest level that one of its raters chose for today; empty if nobody rated, and where small groups are
 *     suppressed, because it is one person's answer
 * @param highest the highest level that one of its raters chose for today; empty in the same cases
 */
public record SideResult(
        SideId side,
        boolean expected,
        int rated,
        Optional<Integer> notApplicable,
        Optional<Integer> notKnown,
        Optional<Double> points,
        Optional<BigDecimal> shown,
        Optional<LevelId> lowest,
        Optional<LevelId> highest) {}
