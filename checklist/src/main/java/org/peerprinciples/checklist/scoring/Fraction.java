package org.peerprinciples.checklist.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact fraction, in lowest terms with a positive denominator. */
public final class Fraction implements Comparable<Fraction> {

    /** Nought. */
    public static final Fraction ZERO = of(0, 1);

    /** One. */
    public static final Fraction ONE = of(1, 1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    /**
     * Makes a fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Makes a fraction.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the fraction
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator must not be 0, but was");
        }
        return new Fraction(numerator, denominator);
    }

    /**
     * Makes a fraction from a decimal.
     *
     * @param decimal the decimal
     * @return the same number
     */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** {@return the numerator, in lowest terms} */
    public BigInteger numerator() {
        return numerator;
    }

    /** {@return the denominator, in lowest terms, positive} */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Adds.
     *
     * @param other what to add
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * Subtracts.
     *
     * @param other what to take away
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(of(other.numerator.negate(), other.denominator));
    }

    /**
     * Multiplies.
     *
     * @param other what to multiply by
     * @return the product
     */
    public Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Divides.
     *
     * @param other what to divide by, not 0
     * @return the quotient
     * @throws IllegalArgumentException if it is 0
     */
    public Fraction dividedBy(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Rounds to a whole number.
     *
     * @param rounding how to round
     * @return the whole number
     */
    public BigInteger rounded(RoundingMode rounding) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, rounding)
                .toBigIntegerExact();
    }

    /** {@return the double nearest to this number, to within one unit in its last place} */
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .doubleValue();
    }

    /**
     * Compares exactly, by value.
     *
     * @param other the other fraction
     * @return less than 0, 0 or more than 0, as this is less than, equal to or more than the other
     */
    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** {@return the fraction such as {@code 2/3}} */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
