package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;

/**
 * The grounds of standings: what in the scores makes each what it is.
 *
 * @param framework the framework
 * @param sides its sides
 * @param scores the scores
 * @param screen what the screen says
 */
record Grounds(Framework framework, Sides sides, Scores scores, ScreenResult screen) {

    /** Why a principle has its standing. */
    List<Ground> ofPrinciple(int p, Standing standing) {
        Scores.Result result = scores.principle(p);
        Fraction threshold = scores.threshold(p);
        List<Ground> grounds = new ArrayList<>();
        if (result.low().compareTo(threshold) >= 0) {
            grounds.add(Ground.of(Ground.Kind.SCORE_REACHES_THRESHOLD));
        } else if (result.high().compareTo(threshold) < 0) {
            grounds.add(Ground.of(Ground.Kind.SCORE_CANNOT_REACH_THRESHOLD));
        } else {
            grounds.add(Ground.of(Ground.Kind.SCORE_MAY_REACH_THRESHOLD));
        }
        if (standing == Standing.NOT_KNOWN) {
            sides.ids(scores.unheardSides(p)).forEach(side -> grounds.add(Ground.of(Ground.Kind.SIDE_NOT_HEARD, side)));
        }
        List<Criterion> criteria = framework.criteria();
        for (int c = scores.firstCriterion(p); c < scores.firstCriterion(p + 1); c++) {
            CriterionId criterion = criteria.get(c).id();
            sides.ids(scores.belowFloor(c))
                    .forEach(side -> grounds.add(Ground.of(Ground.Kind.SIDE_BELOW_FLOOR, criterion, side)));
            if (standing != Standing.TO_IMPROVE) {
                sides.ids(scores.openFloor(c))
                        .forEach(side -> grounds.add(Ground.of(Ground.Kind.SIDE_MAY_BE_BELOW_FLOOR, criterion, side)));
            }
        }
        return grounds;
    }

    /** Why the arrangement has its standing. */
    List<Ground> ofWhole(Standing standing) {
        List<Ground> grounds = new ArrayList<>();
        if (scores.screen() != ScreenOutcome.PEER_SUPPORT) {
            grounds.add(Ground.of(
                    screen.canBePeerSupport() ? Ground.Kind.SCREEN_NOT_KNOWN : Ground.Kind.SCREEN_NOT_PEER_SUPPORT));
        }
        for (int p = 0; p < scores.principles(); p++) {
            Optional<Standing> own = scores.principle(p).standing();
            Optional<Ground.Kind> kind = own.isEmpty()
                    ? Optional.of(Ground.Kind.PRINCIPLE_WITHOUT_BASIS)
                    : switch (own.get()) {
                        case TO_IMPROVE -> Optional.of(Ground.Kind.PRINCIPLE_TO_IMPROVE);
                        case NOT_KNOWN -> Optional.of(Ground.Kind.PRINCIPLE_NOT_KNOWN);
                        case EFFECTIVE -> Optional.empty();
                    };
            int position = p;
            kind.ifPresent(k -> grounds.add(
                    Ground.of(k, framework.principles().get(position).id())));
        }
        if (standing == Standing.EFFECTIVE) {
            grounds.add(0, Ground.of(Ground.Kind.ALL_PRINCIPLES_EFFECTIVE));
        }
        return grounds;
    }
}
