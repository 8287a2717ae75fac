package org.peerprinciples.checklist.law;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/** An exact fraction in the plainest form: what the naive evaluation computes with. */
record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = of(0, 1);
    static final Ratio ONE = of(1, 1);
    static final Ratio HUNDRED = of(100, 1);

    Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a ratio over nothing");
        }
        BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        numerator = numerator.divide(common).multiply(sign);
        denominator = denominator.divide(common).multiply(sign);
    }

    static Ratio of(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Ratio of(BigDecimal decimal) {
        return decimal.scale() >= 0
                ? new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Ratio(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    static Ratio sum(List<Ratio> ratios) {
        return ratios.stream().reduce(ZERO, Ratio::plus);
    }

    static Ratio mean(List<Ratio> ratios) {
        return sum(ratios).over(of(ratios.size(), 1));
    }

    static Ratio median(List<Ratio> ratios) {
        List<Ratio> sorted = ratios.stream().sorted(Comparator.naturalOrder()).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : mean(List.of(sorted.get(half - 1), sorted.get(half)));
    }

    Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
        return plus(other.times(of(-1, 1)));
    }

    Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio over(Ratio other) {
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    /** Hundred times this, as a double. */
    double points() {
        return new BigDecimal(numerator.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    boolean atLeast(Ratio other) {
        return compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
