package org.peerprinciples.checklist.scoring;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/**
 * The choices that an evaluation rests on, beyond the framework. The defaults are this project's judgement; no study
 * supports their exact values. Every evaluation prints the policy it was made with.
 */
@Value.Immutable
@ModelStyle
public interface ScoringPolicy {

    /** {@return a builder for a policy; what isn't set stays at its default} */
    static ScoringPolicyBuilder builder() {
        return new ScoringPolicyBuilder();
    }

    /** {@return the policy with every choice at its default} */
    static ScoringPolicy standard() {
        return new ScoringPolicyBuilder().build();
    }

    /** {@return how the ratings of one side become its value; the mean by default} */
    @Value.Default
    default RatingCombiner combiner() {
        return RatingCombiners.mean();
    }

    /**
     * {@return the score from which a principle counts as effective, 0 to 100 points with at most three decimals; 75 by
     * default; a principle's own threshold goes first}
     */
    @Value.Default
    default BigDecimal effectiveFrom() {
        return BigDecimal.valueOf(75);
    }

    /**
     * {@return how many of the lowest levels count as a gap when a side is at or below them, 1 or more; 2 by default,
     * and never the highest level}
     */
    @Value.Default
    default int gapLevels() {
        return 2;
    }

    /**
     * {@return how many of the highest levels can make a strength when every expected side is at them, 1 or more; 2 by
     * default, and never the lowest level}
     */
    @Value.Default
    default int strengthLevels() {
        return 2;
    }

    /** {@return the points from which a criterion can be a strength, 0 to 100; 75 by default} */
    @Value.Default
    default BigDecimal strengthFrom() {
        return BigDecimal.valueOf(75);
    }

    /**
     * {@return how many levels apart the means of two sides, or of two roles of one side, have to be to count as seen
     * differently, more than 0; 1 by default. A level is the range of the scale divided by its number of steps}
     */
    @Value.Default
    default BigDecimal levelsApart() {
        return BigDecimal.ONE;
    }

    /** {@return how many levels apart two raters of one side have to be to count as seeing it differently; 2 by default} */
    @Value.Default
    default int ratersApart() {
        return 2;
    }

    /** {@return the age in months from which evidence counts as stale at the assessment's date; 24 by default} */
    @Value.Default
    default int staleAfterMonths() {
        return 24;
    }

    /**
     * Checks the choices.
     *
     * @throws IllegalArgumentException if one is outside its range
     */
    @Value.Check
    default void check() {
        requirePoints("effectiveFrom", effectiveFrom());
        requirePoints("strengthFrom", strengthFrom());
        requireOneOrMore("gapLevels", gapLevels());
        requireOneOrMore("strengthLevels", strengthLevels());
        requireOneOrMore("ratersApart", ratersApart());
        requireOneOrMore("staleAfterMonths", staleAfterMonths());
        if (levelsApart().signum() <= 0) {
            throw new IllegalArgumentException("levelsApart must be more than 0, but was " + levelsApart());
        }
    }

    private static void requirePoints(String subject, BigDecimal points) {
        boolean within = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0;
        if (!within || points.stripTrailingZeros().scale() > 3) {
            throw new IllegalArgumentException(
                    subject + " must be 0 to 100 with at most three decimals, but was " + points);
        }
    }

    private static void requireOneOrMore(String subject, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(subject + " must be 1 or more, but was " + number);
        }
    }
}
