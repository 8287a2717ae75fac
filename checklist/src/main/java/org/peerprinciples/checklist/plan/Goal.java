package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What a plan is to reach, or how much effort it may take. Every goal is about the low bound of a score, so that it is
 * reached whatever the missing answers turn out to be.
 *
 * @param kind the kind of goal
 * @param principle the principle that it is about; present exactly for goals of one principle
 * @param points the score to reach, 0 to 100 points with at most three decimals; present exactly for goals that name a score
 * @param effort the effort that there is, 1 to 1,000,000; present exactly for goals that ask for the greatest gain
 */
public record Goal(Kind kind, Optional<PrincipleId> principle, Optional<BigDecimal> points, Optional<Integer> effort) {

    private static final int MOST_EFFORT = 1_000_000;
    private static final int MOST_DECIMALS = 3;

    /** The kinds of goal. */
    public enum Kind {
        /** Every principle with a basis is effective. */
        EVERY_PRINCIPLE_EFFECTIVE,
        /** One principle is effective. */
        PRINCIPLE_EFFECTIVE,
        /** The overall score reaches so many points. */
        OVERALL_SCORE,
        /** One principle's score reaches so many points. */
        PRINCIPLE_SCORE,
        /** The overall score gains as much as an effort can give. */
        GREATEST_OVERALL_GAIN,
        /** One principle's score gains as much as an effort can give. */
        GREATEST_PRINCIPLE_GAIN;

        /** {@return the kind as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean isOfOnePrinciple() {
            return this == PRINCIPLE_EFFECTIVE || this == PRINCIPLE_SCORE || this == GREATEST_PRINCIPLE_GAIN;
        }

        private boolean namesAScore() {
            return this == OVERALL_SCORE || this == PRINCIPLE_SCORE;
        }

        private boolean namesAnEffort() {
            return this == GREATEST_OVERALL_GAIN || this == GREATEST_PRINCIPLE_GAIN;
        }
    }

    /**
     * Checks the parts, and brings equal points to one form.
     *
     * @param kind the kind of goal
     * @param principle the principle that it is about; present exactly for goals of one principle
     * @param points the score to reach, 0 to 100 points with at most three decimals; present exactly for goals that name a
     *     score
     * @param effort the effort that there is, 1 to 1,000,000; present exactly for goals that ask for the greatest gain
     * @throws IllegalArgumentException if a part is missing or one too many, or outside its range
     */
    public Goal {
        Objects.requireNonNull(kind, "kind");
        String what = "a goal of kind " + kind.code();
        Parts.require("principle", what, kind.isOfOnePrinciple(), principle);
        Parts.require("points", what, kind.namesAScore(), points);
        Parts.require("effort", what, kind.namesAnEffort(), effort);
        points = points.map(Goal::checked);
        effort.ifPresent(most -> {
            if (most < 1 || most > MOST_EFFORT) {
                throw new IllegalArgumentException("effort must be 1 to " + MOST_EFFORT + ", but was " + most);
            }
        });
    }

    private static BigDecimal checked(BigDecimal points) {
        boolean within = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0;
        BigDecimal plain = within ? points.stripTrailingZeros() : points;
        if (!within || plain.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "points must be 0 to 100 with at most three decimals, but was " + points);
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * {@return the goal that every principle with a basis is effective. The screen is no part of it: it asks what an
     * arrangement is, and effort on criteria doesn't settle that}
     */
    public static Goal everyPrincipleEffective() {
        return of(Kind.EVERY_PRINCIPLE_EFFECTIVE);
    }

    /**
     * Makes the goal that one principle is effective.
     *
     * @param principle the principle
     * @return the goal
     */
    public static Goal effective(PrincipleId principle) {
        return new Goal(
                Kind.PRINCIPLE_EFFECTIVE,
                Optional.of(Objects.requireNonNull(principle, "principle")),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Makes the goal that the overall score reaches so many points.
     *
     * @param points the points, 0 to 100 with at most three decimals
     * @return the goal
     * @throws IllegalArgumentException if the points are outside their range
     */
    public static Goal overallScore(BigDecimal points) {
        return new Goal(
                Kind.OVERALL_SCORE,
                Optional.empty(),
                Optional.of(Objects.requireNonNull(points, "points")),
                Optional.empty());
    }

    /**
     * Makes the goal that the overall score reaches so many points.
     *
     * @param points the points, 0 to 100
     * @return the goal
     * @throws IllegalArgumentException if the points are outside their range
     */
    public static Goal overallScore(long points) {
        return overallScore(BigDecimal.valueOf(points));
    }

    /**
     * Makes the goal that one principle's score reaches so many points. That alone doesn't make it effective: there may be
     * floors.
     *
     * @param principle the principle
     * @param points the points, 0 to 100 with at most three decimals
     * @return the goal
     * @throws IllegalArgumentException if the points are outside their range
     */
    public static Goal score(PrincipleId principle, BigDecimal points) {
        return new Goal(
                Kind.PRINCIPLE_SCORE,
                Optional.of(Objects.requireNonNull(principle, "principle")),
                Optional.of(Objects.requireNonNull(points, "points")),
                Optional.empty());
    }

    /**
     * Makes the goal that one principle's score reaches so many points.
     *
     * @param principle the principle
     * @param points the points, 0 to 100
     * @return the goal
     * @throws IllegalArgumentException if the points are outside their range
     */
    public static Goal score(PrincipleId principle, long points) {
        return score(principle, BigDecimal.valueOf(points));
    }

    /**
     * Makes the goal that the overall score gains as much as an effort can give.
     *
     * @param effort the effort that there is, 1 to 1,000,000
     * @return the goal
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public static Goal greatestGain(int effort) {
        return new Goal(Kind.GREATEST_OVERALL_GAIN, Optional.empty(), Optional.empty(), Optional.of(effort));
    }

    /**
     * Makes the goal that one principle's score gains as much as an effort can give.
     *
     * @param principle the principle
     * @param effort the effort that there is, 1 to 1,000,000
     * @return the goal
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public static Goal greatestGain(PrincipleId principle, int effort) {
        return new Goal(
                Kind.GREATEST_PRINCIPLE_GAIN,
                Optional.of(Objects.requireNonNull(principle, "principle")),
                Optional.empty(),
                Optional.of(effort));
    }

    private static Goal of(Kind kind) {
        return new Goal(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether the goal is a standing, which asks for floors and for sides to be heard as well as for points} */
    @JsonIgnore
    public boolean isStanding() {
        return kind == Kind.EVERY_PRINCIPLE_EFFECTIVE || kind == Kind.PRINCIPLE_EFFECTIVE;
    }

    /** {@return the goal in a few words, such as {@code overall-score 75}} */
    @Override
    public String toString() {
        return kind.code()
                + principle.map(id -> " " + id).orElse("")
                + points.map(number -> " " + number.toPlainString()).orElse("")
                + effort.map(most -> " within " + most).orElse("");
    }
}
