package org.peerprinciples.checklist.scoring;

import org.jspecify.annotations.Nullable;

/**
 * The computing path: from answers to scores. It may be run again when the answers have changed, and then makes nothing
 * new where there are {@link Units}.
 */
final class Computation {

    private final Rules rules;
    private final CompiledFramework framework;
    private final Answers answers;
    private final Totals totals;
    private final @Nullable CriterionScores details;
    private final SideCounts counts;
    private final ReplyCounts replies;

    // Of one run.
    private long roles;
    private long sidesHere;

    // Of one principle.
    private boolean missed;
    private boolean open;
    private long expectedHere;
    private long answeredHere;
    private int applicableHere;
    private int ratedHere;

    // Of one criterion.
    private long expected;
    private long answered;

    /**
     * Prepares to compute.
     *
     * @param totals where the scores go
     * @param details where it goes what they are made of, or null
     */
    Computation(Rules rules, Answers answers, Totals totals, @Nullable CriterionScores details) {
        this.rules = rules;
        this.framework = rules.framework;
        this.answers = answers;
        this.totals = totals;
        this.details = details;
        counts = new SideCounts(rules);
        replies = new ReplyCounts(framework.sides);
    }

    void run() {
        roles = answers.roles();
        sidesHere = framework.speaking.sidesOf(roles);
        Units units = rules.units(answers.mostRaters());
        totals.one = units == null ? 0 : units.one;
        for (int p = 0; p < framework.principles; p++) {
            run(p, units);
        }
        readScreen();
        addUp(units);
    }

    /** Computes a principle of one rater alone, and remembers it under the number that is given; -1 where there are no units. */
    int remember(int p, PrincipleParts parts) {
        roles = answers.roles();
        sidesHere = framework.speaking.sidesOf(roles);
        Units units = rules.units(1);
        if (units == null) {
            return -1;
        }
        totals.one = units.one;
        run(p, units);
        return parts.add(totals, p, units);
    }

    private void run(int p, @Nullable Units units) {
        missed = false;
        open = false;
        expectedHere = 0;
        answeredHere = 0;
        applicableHere = 0;
        ratedHere = 0;
        if (units == null) {
            sumFractions(p);
        } else {
            sumUnits(p, units);
        }
        totals.applicable[p] = applicableHere;
        totals.answered[p] = ratedHere;
        totals.unheard[p] = expectedHere & framework.speaking.requiredSides() & ~answeredHere;
        totals.standing[p] = totals.weight[p] > 0 ? standing(p) : null;
    }

    /** Reads the replies of these raters. */
    void readScreen() {
        totals.screen.read(answers, replies);
    }

    /** Computes the whole from remembered parts of one rater, and from the replies that were read last. */
    void addUp(PrincipleParts parts, int[] numbers) {
        Units units = rules.units(1);
        if (units == null) {
            throw new IllegalStateException("parts must be remembered in units, but there were none");
        }
        totals.one = units.one;
        long flags = parts.addUp(numbers, totals);
        if ((flags & PrincipleParts.APART) == 0) {
            totals.wholeOne = units.whole;
            stand(
                    (flags & PrincipleParts.BASIS) != 0,
                    (flags & PrincipleParts.TO_IMPROVE) != 0,
                    (flags & PrincipleParts.UNKNOWN) != 0);
        } else {
            for (int p = 0; p < totals.whole; p++) {
                parts.restore(numbers[p], totals, p);
            }
            addUp(units);
        }
    }

    private void sumUnits(int p, Units units) {
        long low = 0;
        long missing = 0;
        long point = 0;
        long weight = 0;
        long pointWeight = 0;
        for (int c = framework.firstCriterion[p]; c < framework.firstCriterion[p + 1]; c++) {
            count(c);
            if (expected == 0) {
                continue;
            }
            int sides = Long.bitCount(expected);
            int heard = Long.bitCount(answered);
            long value = counts.value(answered, units);
            long w = framework.criterionWeight[c];
            weight += w;
            pointWeight += heard > 0 ? w : 0;
            low += w * value * units.perSide[sides];
            point += w * value * units.perSide[heard];
            missing += w * (sides - heard) * units.perSide[sides];
        }
        totals.low[p] = low;
        totals.high[p] = low + missing * units.oneSide;
        totals.point[p] = point;
        totals.weight[p] = weight;
        totals.pointWeight[p] = pointWeight;
    }

    /** The slow way, as exact. */
    private void sumFractions(int p) {
        Totals.ExactTotals exact = totals.exact();
        // Most sides' values are over the range or a few times it; sides are mostly up to four.
        exact.restart(p, 12 * framework.range);
        long weight = 0;
        long pointWeight = 0;
        for (int c = framework.firstCriterion[p]; c < framework.firstCriterion[p + 1]; c++) {
            count(c);
            if (expected == 0) {
                continue;
            }
            long w = framework.criterionWeight[c];
            int sides = Long.bitCount(expected);
            int heard = Long.bitCount(answered);
            weight += w;
            pointWeight += heard > 0 ? w : 0;
            exact.high[p].add(w, sides - heard, sides);
            for (long rest = answered; rest != 0; rest &= rest - 1) {
                int side = Long.numberOfTrailingZeros(rest);
                long divisor = ExactSum.gcd(counts.bottom(side), counts.top(side));
                long top = counts.top(side) / divisor;
                long bottom = counts.bottom(side) / divisor;
                exact.low[p].add(w, top, bottom * sides);
                exact.high[p].add(w, top, bottom * sides);
                exact.point[p].add(w, top, bottom * heard);
            }
        }
        totals.weight[p] = weight;
        totals.pointWeight[p] = pointWeight;
    }

    /** Who is expected to answer a criterion, who did, and what. */
    private void count(int c) {
        long asked = framework.speaking.expected(roles, sidesHere, framework.canTell[c], framework.possibleSides[c]);
        answers.count(c, counts);
        answered = asked & counts.rated();
        long setAside = asked & counts.notApplicable() & ~answered;
        expected = asked & ~setAside;
        expectedHere |= expected;
        applicableHere += expected != 0 ? 1 : 0;
        ratedHere += answered != 0 ? 1 : 0;
        answeredHere |= answered;
        if (!rules.isMean()) {
            combine(c);
        }
        if (details != null) {
            details.set(c, counts, expected, answered, setAside);
        }
        if (framework.floor[c] >= 0) {
            floor(c, framework.levelValue[framework.floor[c]]);
        }
    }

    private void floor(int c, long floor) {
        long below = counts.below(answered, floor);
        long unanswered = floor > 0 ? expected & ~answered : 0;
        missed |= below != 0;
        open |= unanswered != 0;
        if (details != null) {
            details.belowFloor[c] = below;
            details.openFloor[c] = unanswered;
        }
    }

    private void combine(int c) {
        for (long rest = answered; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            counts.combine(side, rules.combiner, answers.levelCounts(c, side));
        }
    }

    private Standing standing(int p) {
        if (missed || !totals.reachesHigh(p, rules)) {
            return Standing.TO_IMPROVE;
        }
        boolean reached = !open && totals.unheard[p] == 0 && totals.reachesLow(p, rules);
        return reached ? Standing.EFFECTIVE : Standing.NOT_KNOWN;
    }

    private void addUp(@Nullable Units units) {
        boolean toImprove = false;
        boolean unknown = false;
        boolean basis = false;
        int applicable = 0;
        int rated = 0;
        for (int p = 0; p < totals.whole; p++) {
            basis |= totals.weight[p] > 0;
            toImprove |= totals.standing[p] == Standing.TO_IMPROVE;
            unknown |= totals.standing[p] == Standing.NOT_KNOWN;
            applicable += totals.applicable[p];
            rated += totals.answered[p];
        }
        totals.applicable[totals.whole] = applicable;
        totals.answered[totals.whole] = rated;
        if (units == null || !totals.addUpUnits(units)) {
            totals.addUpFractions();
        }
        stand(basis, toImprove, unknown);
    }

    /** Where the whole stands. */
    private void stand(boolean basis, boolean toImprove, boolean unknown) {
        // Not the weight of the whole: a principle without weight in the overall score still has its standing.
        if (!basis) {
            totals.standing[totals.whole] = null;
        } else if (toImprove || !totals.screen.couldBePeerSupport()) {
            totals.standing[totals.whole] = Standing.TO_IMPROVE;
        } else {
            boolean shown = totals.screen.outcome == ScreenOutcome.PEER_SUPPORT;
            totals.standing[totals.whole] = unknown || !shown ? Standing.NOT_KNOWN : Standing.EFFECTIVE;
        }
    }
}
