package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

/** What each criterion's value is multiplied by in a score: in its principle's, or in the overall one. */
final class Shares {

    private final List<Fraction> shares;

    private Shares(List<Fraction> shares) {
        this.shares = shares;
    }

    static Shares inPrinciples(Scores scores) {
        List<Fraction> shares = new ArrayList<>();
        for (int c = 0; c < scores.criteria(); c++) {
            shares.add(scores.part(c));
        }
        return new Shares(shares);
    }

    /** Nought throughout if there is no overall score. */
    static Shares inOverall(Framework framework, Scores scores) {
        List<Fraction> weights = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int p = 0; p < scores.principles(); p++) {
            Principle principle = framework.principles().get(p);
            Fraction weight = scores.principle(p).hasBasis() ? Fraction.of(principle.weight()) : Fraction.ZERO;
            weights.add(weight);
            sum = sum.plus(weight);
        }
        List<Fraction> shares = new ArrayList<>();
        for (int p = 0; p < scores.principles(); p++) {
            Fraction part =
                    sum.equals(Fraction.ZERO) ? Fraction.ZERO : weights.get(p).dividedBy(sum);
            for (int c : Task.criteriaOf(scores, p)) {
                shares.add(scores.part(c).times(part));
            }
        }
        return new Shares(shares);
    }

    /** What an option adds to the score. */
    Fraction gain(Scores now, Option option) {
        return now.expectedSides(option.criterion()) == 0
                ? Fraction.ZERO
                : shares.get(option.criterion()).times(option.low().minus(now.criterionLow(option.criterion())));
    }
}
