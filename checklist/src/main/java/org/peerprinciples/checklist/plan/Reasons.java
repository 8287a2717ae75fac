package org.peerprinciples.checklist.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Tenths;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;

/** Why actions are in a plan, in plain words and with the figures. */
final class Reasons {

    private final Framework words;
    private final Goal goal;
    private final Scores now;
    private final Shares inPrinciples;
    private final Shares inOverall;

    Reasons(Framework words, Goal goal, Scores now, Shares inPrinciples, Shares inOverall) {
        this.words = words;
        this.goal = goal;
        this.now = now;
        this.inPrinciples = inPrinciples;
        this.inOverall = inOverall;
    }

    Reason toFindOut(Reason.Kind kind, Option option, int principle) {
        String missing = "Not answered by: " + sides(option.heard()) + ".";
        return switch (kind) {
            case SIDE_BELOW_FLOOR, FLOOR_NOT_KNOWN ->
                new Reason(
                        Reason.Kind.FLOOR_NOT_KNOWN,
                        missing + " " + name(principle) + " can be effective only once every side is known to be at “"
                                + floor(option.criterion()) + "” or above here.");
            case SIDE_NOT_HEARD ->
                new Reason(
                        kind,
                        "Not heard at all in " + name(principle) + ": "
                                + sides(option.heard() & now.unheardSides(principle))
                                + ". It can be effective only once each of them has answered something in it.");
            case POINTS ->
                new Reason(
                        kind,
                        missing + " What is missing counts as nothing until it is known, so it can't be built on.");
        };
    }

    Reason toRaise(Reason.Kind kind, Option option, int principle) {
        String gains = gains(option, principle);
        return switch (kind) {
            case SIDE_BELOW_FLOOR ->
                new Reason(
                        kind,
                        "Below “" + floor(option.criterion()) + "”, where " + name(principle)
                                + " can't be effective whatever its score: " + sides(now.belowFloor(option.criterion()))
                                + ". " + gains);
            case FLOOR_NOT_KNOWN ->
                new Reason(
                        kind,
                        "Whatever is found out, every side has to be at “" + floor(option.criterion())
                                + "” or above here for " + name(principle) + " to be effective. " + gains);
            case SIDE_NOT_HEARD, POINTS -> new Reason(Reason.Kind.POINTS, gains + lowest(option.criterion()));
        };
    }

    /** What it gains; where points are short of a threshold, with both; for an overall goal, with what that gains. */
    private String gains(Option option, int principle) {
        String own = some(inPrinciples.gain(now, option));
        Fraction low = now.principle(principle).low();
        Fraction threshold = now.threshold(principle);
        if (goal.isStanding() && low.compareTo(threshold) < 0) {
            return name(principle) + " has at least " + Score.shown(low, RoundingMode.FLOOR)
                    + " points now and counts as effective from " + points(threshold) + ". This adds " + own + ".";
        }
        String overall = goal.principle().isPresent() || goal.isStanding()
                ? ""
                : ", and " + some(inOverall.gain(now, option)) + " to the overall score";
        return "This adds " + own + " to " + name(principle) + overall + ".";
    }

    /** Rounded down: what an action is shown to gain adds up to the whole, and so can be a little more than it does. */
    private static String some(Fraction gain) {
        BigDecimal least = Tenths.toPoints(Tenths.floor(gain));
        if (least.signum() == 0) {
            return "less than a tenth of a point";
        }
        return "at least " + least + (least.compareTo(BigDecimal.ONE) == 0 ? " point" : " points");
    }

    /** The sides that are lowest now, where there are others that are higher. */
    private String lowest(int criterion) {
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
                ? " Lowest: " + sides(found) + ", " + Score.shown(lowest.orElseThrow(), RoundingMode.HALF_UP) + "."
                : "";
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
                .collect(Collectors.joining(", "));
    }
}
