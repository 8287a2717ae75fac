package org.peerprinciples.checklist.benchmark;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Level;

/**
 * Makes every principle effective one step at a time: first what is below a floor, then the step that gains most for its
 * effort. Expects that nothing is missing.
 */
final class GreedyPlan {

    private final Workings workings;
    private final List<Criterion> criteria;
    private final List<Level> levels;

    GreedyPlan(Evaluation evaluation) {
        workings = evaluation.workings();
        criteria = workings.framework().criteria();
        levels = workings.framework().scale().levels();
    }

    int effort() {
        Tally tally = workings.tally();
        Scores scores = workings.scores();
        int effort = 0;
        for (int p = 0; p < scores.principles(); p++) {
            while (!scores.principle(p).standing().equals(Optional.of(Standing.EFFECTIVE))) {
                int criterion = best(tally, scores, p);
                effort += effort(tally, criterion);
                tally.raise(criterion, tally.lowestLevel(criterion) + 1);
                scores = workings.scorer().score(tally);
            }
        }
        return effort;
    }

    private int best(Tally tally, Scores scores, int p) {
        int best = -1;
        double most = -1;
        for (int c = scores.firstCriterion(p); c < scores.firstCriterion(p + 1); c++) {
            if (scores.expectedSides(c) != 0 && tally.lowestLevel(c) < levels.size() - 1) {
                double lost =
                        scores.part(c).toDouble() * (1 - scores.criterionLow(c).toDouble());
                double worth = scores.belowFloor(c) != 0 ? Double.MAX_VALUE : lost / effort(tally, c);
                if (worth > most) {
                    most = worth;
                    best = c;
                }
            }
        }
        return best;
    }

    private int effort(Tally tally, int criterion) {
        return criteria.get(criterion)
                .findStep(levels.get(tally.lowestLevel(criterion)).id())
                .orElseThrow()
                .effort();
    }
}
