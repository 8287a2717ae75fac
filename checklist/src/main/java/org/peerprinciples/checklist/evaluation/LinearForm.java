package org.peerprinciples.checklist.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * A score as a sum of criteria's values, each times a number, or the difference of two scores. Every criterion's value is
 * independent of the others', so the ends of the sum are reached where each value is at the end that its number picks.
 */
final class LinearForm {

    static final LinearForm NOTHING = new LinearForm(Map.of());

    private final Map<Term, Fraction> factors;

    private LinearForm(Map<Term, Fraction> factors) {
        this.factors = factors;
    }

    /** From the least to the most that something can be. */
    record Range(Fraction low, Fraction high) {

        boolean isSettled() {
            return low.equals(high);
        }
    }

    static LinearForm of(Term term) {
        return new LinearForm(Map.of(term, Fraction.ONE));
    }

    LinearForm plus(LinearForm other, Fraction times) {
        Map<Term, Fraction> sum = new LinkedHashMap<>(factors);
        other.factors.forEach((term, factor) -> sum.merge(term, factor.times(times), Fraction::plus));
        return new LinearForm(sum);
    }

    LinearForm minus(LinearForm other) {
        return plus(other, Fraction.of(-1, 1));
    }

    LinearForm dividedBy(Fraction divisor) {
        return NOTHING.plus(this, Fraction.ONE.dividedBy(divisor));
    }

    Range over(Map<Term, Range> values) {
        Fraction low = Fraction.ZERO;
        Fraction high = Fraction.ZERO;
        for (Map.Entry<Term, Fraction> part : factors.entrySet()) {
            Fraction factor = part.getValue();
            Range value = values.getOrDefault(part.getKey(), new Range(Fraction.ZERO, Fraction.ONE));
            boolean rising = factor.compareTo(Fraction.ZERO) >= 0;
            low = low.plus(factor.times(rising ? value.low : value.high));
            high = high.plus(factor.times(rising ? value.high : value.low));
        }
        return new Range(low, high);
    }
}
