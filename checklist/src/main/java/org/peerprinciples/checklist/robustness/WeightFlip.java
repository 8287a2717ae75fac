package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * The smallest change of weights at which a standing could be another: every weight moves by at most this share of itself,
 * up or down, each on its own. A weight of zero stays zero. Below the change the standing holds, whatever the weights.
 *
 * @param to the standing that it could become
 * @param percent the change in per cent of each weight, 0 to less than 100
 * @param shown the same with one decimal, rounded up, 0.0 to 100.0: where every weight may move by this much, or more
 *     where it has to be passed, the standing could be another
 * @param crossing whether the change has to be reached or passed
 * @param principles for the standing of an arrangement, the principles whose own standing would be another; where it would
 *     be to improve, any one of them is enough; empty for the standing of a principle
 * @param heavier the criteria whose weights would have to be up by the change, in the framework's order
 * @param lighter the criteria whose weights would have to be down by the change, in the framework's order
 */
public record WeightFlip(
        Standing to,
        double percent,
        BigDecimal shown,
        Crossing crossing,
        List<PrincipleId> principles,
        List<CriterionId> heavier,
        List<CriterionId> lighter) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param to the standing that it could become
     * @param percent the change in per cent of each weight, 0 to less than 100
     * @param shown the same with one decimal, rounded up, 0.0 to 100.0: where every weight may move by this much, or
     *     more where it has to be passed, the standing could be another
     * @param crossing whether the change has to be reached or passed
     * @param principles for the standing of an arrangement, the principles whose own standing would be another; where it
     *     would be to improve, any one of them is enough; empty for the standing of a principle
     * @param heavier the criteria whose weights would have to be up by the change, in the framework's order
     * @param lighter the criteria whose weights would have to be down by the change, in the framework's order
     */
    public WeightFlip {
        principles = List.copyOf(principles);
        heavier = List.copyOf(heavier);
        lighter = List.copyOf(lighter);
    }

    /** {@return standing, crossing and change for a person, such as {@code to-improve once weights move by more than 84.6%}} */
    @Override
    public String toString() {
        return to.code() + " once weights move by " + crossing.words() + " " + shown + "%";
    }

    static WeightFlip of(
            Standing to,
            Reach reach,
            List<PrincipleId> principles,
            List<CriterionId> heavier,
            List<CriterionId> lighter) {
        Fraction change = reach.change();
        return new WeightFlip(
                to,
                Score.points(change),
                Score.shown(change, RoundingMode.CEILING),
                reach.crossing(),
                principles,
                heavier,
                lighter);
    }
}
