package org.peerprinciples.checklist.agreement;

import java.util.Optional;

/**
 * What a coefficient is made of.
 *
 * @param coefficient the coefficient, or NaN where it isn't defined
 * @param observed the observed term, where it has one
 * @param chance the chance term, where it has one
 */
record Terms(double coefficient, Optional<Double> observed, Optional<Double> chance) {

    /** From disagreement, observed and expected by chance, and told as agreement. */
    static Terms ofAgreement(double observedDisagreement, double chanceDisagreement) {
        return new Terms(
                chanceCorrected(observedDisagreement, chanceDisagreement),
                Optional.of(1 - observedDisagreement),
                Optional.of(1 - chanceDisagreement));
    }

    /** From disagreement, observed and expected by chance, and told as such. */
    static Terms ofDisagreement(double observed, double chance) {
        return new Terms(chanceCorrected(observed, chance), Optional.of(observed), Optional.of(chance));
    }

    /** Without anything said of chance. */
    static Terms of(double coefficient) {
        return new Terms(coefficient, Optional.empty(), Optional.empty());
    }

    /** Exactly 1 where nobody disagrees; undefined where nobody could. */
    private static double chanceCorrected(double observed, double chance) {
        return chance > 0 ? 1 - observed / chance : Double.NaN;
    }
}
