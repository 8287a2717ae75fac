package org.peerprinciples.checklist.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;

/** Why actions are in a plan, in plain words and with the figures, in the language of the framework's words. */
final class Reasons {

    private final Framework words;
    private final Goal goal;
    private final Scores now;
    private final Phrases phrases;

    Reasons(Framework words, Goal goal, Scores now) {
        this.words = words;
        this.goal = goal;
        this.now = now;
        this.phrases = Phrases.of(Reasons.class, "reasons", words.language());
    }

    Reason toFindOut(Reason.Kind kind, Option option, int principle) {
        String missing = sides(option.heard());
        return switch (kind) {
            case SIDE_BELOW_FLOOR, FLOOR_NOT_KNOWN ->
                new Reason(
                        Reason.Kind.FLOOR_NOT_KNOWN,
                        phrases.say("find-out.floor", missing, name(principle), floor(option.criterion())));
            case SIDE_NOT_HEARD ->
                new Reason(
                        kind,
                        phrases.say(
                                "find-out.not-heard",
                                name(principle),
                                sides(option.heard() & now.unheardSides(principle))));
            case POINTS -> new Reason(kind, phrases.say("find-out.points", missing));
        };
    }

    Reason toRaise(Reason.Kind kind, Option option, int principle, Points gain, Optional<Points> overallGain) {
        String adds = adds(principle, gain, overallGain);
        int criterion = option.criterion();
        return switch (kind) {
            case SIDE_BELOW_FLOOR ->
                new Reason(
                        kind,
                        phrases.say(
                                "raise.below-floor",
                                floor(criterion),
                                name(principle),
                                sides(now.belowFloor(criterion)),
                                adds));
            case FLOOR_NOT_KNOWN ->
                new Reason(kind, phrases.say("raise.floor-not-known", floor(criterion), name(principle), adds));
            case SIDE_NOT_HEARD, POINTS -> new Reason(Reason.Kind.POINTS, withLowest(adds, criterion));
        };
    }

    /** What it adds; where points are short of a threshold, with both; for an overall goal, with what that gains. */
    private String adds(int principle, Points gain, Optional<Points> overallGain) {
        String own = gain(gain);
        Fraction low = now.principle(principle).low();
        Fraction threshold = now.threshold(principle);
        if (goal.isStanding() && low.compareTo(threshold) < 0) {
            return phrases.say(
                    "adds.short", name(principle), Score.shown(low, RoundingMode.FLOOR), points(threshold), own);
        }
        return goal.principle().isPresent() || goal.isStanding()
                ? phrases.say("adds.principle", own, name(principle))
                : phrases.say("adds.overall", own, name(principle), gain(overallGain.orElseThrow()));
    }

    /** As it is shown beside the reason. */
    private String gain(Points gain) {
        if (gain.shown().signum() == 0) {
            return phrases.say("gain.little");
        }
        return phrases.say(gain.shown().compareTo(BigDecimal.ONE) == 0 ? "gain.one" : "gain.other", gain);
    }

    /** With the sides that are lowest now, where there are others that are higher. */
    private String withLowest(String adds, int criterion) {
        long found = 0;
        boolean isOneHigher = false;
        Optional<Fraction> lowest = Optional.empty();
        for (long rest = now.answeredSides(criterion); rest != 0; rest &= rest - 1) {
            Fraction value =
                    now.sideValue(criterion, Long.numberOfTrailingZeros(rest)).orElseThrow();
            int order = lowest.map(value::compareTo).orElse(-1);
            isOneHigher |= found != 0 && order != 0;
            found = order < 0 ? Long.lowestOneBit(rest) : order == 0 ? found | Long.lowestOneBit(rest) : found;
            lowest = order < 0 ? Optional.of(value) : lowest;
        }
        return isOneHigher
                ? phrases.say(
                        "raise.lowest", adds, sides(found), Score.shown(lowest.orElseThrow(), RoundingMode.HALF_UP))
                : adds;
    }

    /** Thresholds have at most three decimals, so this is exact. */
    private static String points(Fraction share) {
        Fraction points = share.times(Fraction.of(100, 1));
        return new BigDecimal(points.numerator())
                .divide(new BigDecimal(points.denominator()))
                .stripTrailingZeros()
                .toPlainString();
    }

    private String name(int principle) {
        return words.principles().get(principle).name();
    }

    private String floor(int criterion) {
        CriticalFloor critical = words.criteria().get(criterion).critical().orElseThrow();
        return words.scale().level(critical.floor()).name();
    }

    private String sides(long set) {
        return IntStream.of(Sides.positions(set))
                .mapToObj(s -> words.sides().get(s).name())
                .reduce((so, next) -> phrases.say("sides", so, next))
                .orElse("");
    }
}
