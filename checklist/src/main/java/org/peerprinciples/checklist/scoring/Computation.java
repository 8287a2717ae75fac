package org.peerprinciples.checklist.scoring;

/** The computing path: from a tally to scores. */
final class Computation {

    /** So that a side's denominator times the number of sides stays within a long. */
    private static final int MOST_BITS = 58;

    private final CompiledFramework framework;
    private final RatingCombiner combiner;
    private final Tally tally;
    private final Scores scores;

    private Computation(RatingCombiner combiner, Tally tally, Scores scores) {
        this.framework = tally.framework;
        this.combiner = combiner;
        this.tally = tally;
        this.scores = scores;
    }

    static Scores scores(RatingCombiner combiner, long policyThreshold, Tally tally) {
        Scores scores = new Scores(tally.framework, policyThreshold, tally.expectedForScreen());
        new Computation(combiner, tally, scores).run();
        return scores;
    }

    private void run() {
        for (int c = 0; c < framework.criteria; c++) {
            criterion(c);
        }
        for (int p = 0; p < framework.principles; p++) {
            principle(p);
        }
        scores.screen = screen();
        addUp();
    }

    private void criterion(int c) {
        long asked = tally.expectedSides(c);
        for (long rest = asked; rest != 0; rest &= rest - 1) {
            long side = Long.lowestOneBit(rest);
            int cell = c * framework.sides + Long.numberOfTrailingZeros(rest);
            int raters = 0;
            long sum = 0;
            for (int level = 0; level < framework.levels; level++) {
                int count = tally.levels[cell * framework.levels + level];
                raters += count;
                sum += count * framework.levelValue[level];
            }
            if (raters > 0) {
                scores.answered[c] |= side;
                combine(cell, raters, sum);
            } else if (tally.notApplicable[cell] > 0) {
                scores.setAside[c] |= side;
            }
        }
        scores.expected[c] = asked & ~scores.setAside[c];
        floor(c);
    }

    /** The side's value is its top over its bottom. */
    private void combine(int cell, int raters, long sum) {
        if (combiner == RatingCombiners.mean()) {
            long top = sum;
            long bottom = raters * framework.range;
            long divisor = ExactSum.gcd(bottom, top);
            scores.sideTop[cell] = top / divisor;
            scores.sideBottom[cell] = bottom / divisor;
            return;
        }
        Fraction value = combiner.combine(
                new LevelCounts(tally.levels, cell * framework.levels, framework.levelValue, framework.range));
        if (value.compareTo(Fraction.ZERO) < 0 || value.compareTo(Fraction.ONE) > 0) {
            throw new IllegalStateException("combiner '" + combiner.name() + "' must give 0 to 1, but gave " + value);
        }
        if (value.denominator().bitLength() > MOST_BITS) {
            throw new IllegalStateException("combiner '" + combiner.name()
                    + "' must give a fraction with a denominator of at most " + MOST_BITS + " bits, but gave " + value);
        }
        scores.sideTop[cell] = value.numerator().longValueExact();
        scores.sideBottom[cell] = value.denominator().longValueExact();
    }

    private void floor(int c) {
        if (framework.floor[c] < 0) {
            return;
        }
        long floor = framework.levelValue[framework.floor[c]];
        for (long rest = scores.expected[c]; rest != 0; rest &= rest - 1) {
            int cell = c * framework.sides + Long.numberOfTrailingZeros(rest);
            long side = Long.lowestOneBit(rest);
            if (scores.sideBottom[cell] == 0) {
                scores.openFloor[c] |= floor > 0 ? side : 0;
            } else if (Fraction.of(scores.sideTop[cell], scores.sideBottom[cell])
                            .compareTo(Fraction.of(floor, framework.range))
                    < 0) {
                scores.belowFloor[c] |= side;
            }
        }
    }

    private void principle(int p) {
        // Most sides' values are over the range or a few times it; sides are mostly up to four.
        long likely = 12 * framework.range;
        scores.low[p].restart(likely);
        scores.high[p].restart(likely);
        scores.point[p].restart(likely);
        boolean missed = false;
        boolean open = false;
        long expectedHere = 0;
        long answeredHere = 0;
        for (int c = framework.firstCriterion[p]; c < framework.firstCriterion[p + 1]; c++) {
            if (scores.expected[c] == 0) {
                continue;
            }
            long w = framework.criterionWeight[c];
            int sides = Long.bitCount(scores.expected[c]);
            int heard = Long.bitCount(scores.answered[c]);
            scores.weight[p] += w;
            scores.pointWeight[p] += heard > 0 ? w : 0;
            scores.high[p].add(w, sides - heard, sides);
            for (long rest = scores.answered[c]; rest != 0; rest &= rest - 1) {
                int cell = c * framework.sides + Long.numberOfTrailingZeros(rest);
                scores.low[p].add(w, scores.sideTop[cell], scores.sideBottom[cell] * sides);
                scores.high[p].add(w, scores.sideTop[cell], scores.sideBottom[cell] * sides);
                scores.point[p].add(w, scores.sideTop[cell], scores.sideBottom[cell] * heard);
            }
            missed |= scores.belowFloor[c] != 0;
            open |= scores.openFloor[c] != 0;
            expectedHere |= scores.expected[c];
            answeredHere |= scores.answered[c];
        }
        scores.unheard[p] = expectedHere & framework.requiredSides & ~answeredHere;
        if (scores.weight[p] > 0) {
            boolean reached = reaches(scores.low[p], scores.weight[p], p);
            boolean reachable = reaches(scores.high[p], scores.weight[p], p);
            scores.standing[p] = missed || !reachable
                    ? Standing.TO_IMPROVE
                    : reached && !open && scores.unheard[p] == 0 ? Standing.EFFECTIVE : Standing.NOT_KNOWN;
        }
    }

    private boolean reaches(ExactSum sum, long weightOfAll, int p) {
        return sum.compareOver(
                        weightOfAll, framework.threshold(p, scores.policyThreshold), CompiledFramework.thresholdScale())
                >= 0;
    }

    private ScreenOutcome screen() {
        boolean allYes = true;
        boolean someNotYes = false;
        boolean aimMet = false;
        boolean aimOpen = false;
        for (int q = 0; q < framework.questions; q++) {
            question(q);
            boolean yes = scores.screenLow[q] == Tally.REPLIES - 1;
            boolean possible = scores.screenHigh[q] == Tally.REPLIES - 1;
            allYes &= yes;
            someNotYes |= !possible;
            if (!framework.isExclusion[q]) {
                aimMet |= yes;
                aimOpen |= possible;
            }
        }
        if (allYes) {
            return ScreenOutcome.PEER_SUPPORT;
        } else if (!aimOpen) {
            return ScreenOutcome.NOT_SHOWN;
        }
        return aimMet && someNotYes ? ScreenOutcome.DRAWS_ON_PEER_SUPPORT : ScreenOutcome.NOT_KNOWN;
    }

    /** The lowest of the expected sides' medians; open while one of them is missing, unless it is the lowest already. */
    private void question(int q) {
        int lowest = Tally.REPLIES - 1;
        for (long rest = scores.screenExpected; rest != 0; rest &= rest - 1) {
            int s = Long.numberOfTrailingZeros(rest);
            int first = (q * framework.sides + s) * Tally.REPLIES;
            int no = tally.screen[first];
            int partly = tally.screen[first + 1];
            int replies = no + partly + tally.screen[first + 2];
            if (replies > 0) {
                scores.screenAnswered[q] |= 1L << s;
                lowest = Math.min(lowest, median(no, partly, replies));
            }
        }
        boolean settled = scores.screenAnswered[q] == scores.screenExpected || lowest == 0;
        scores.screenHeard[q] = lowest;
        scores.screenHigh[q] = settled ? lowest : Tally.REPLIES - 1;
        scores.screenLow[q] = settled ? lowest : 0;
    }

    /** The median of replies 0, 1 and 2, rounded down where it falls between two. */
    private static int median(int no, int partly, int replies) {
        return (replyAt((replies - 1) / 2, no, partly) + replyAt(replies / 2, no, partly)) / 2;
    }

    private static int replyAt(int position, int no, int partly) {
        return position < no ? 0 : position < no + partly ? 1 : 2;
    }

    private void addUp() {
        int last = framework.principles;
        boolean toImprove = false;
        boolean open = false;
        boolean basis = false;
        for (int p = 0; p < last; p++) {
            long w = framework.principleWeight[p];
            if (scores.weight[p] == 0) {
                continue;
            }
            basis = true;
            scores.weight[last] += w;
            scores.low[last].add(w, scores.low[p], scores.weight[p]);
            scores.high[last].add(w, scores.high[p], scores.weight[p]);
            if (scores.pointWeight[p] > 0) {
                scores.pointWeight[last] += w;
                scores.point[last].add(w, scores.point[p], scores.pointWeight[p]);
            }
            toImprove |= scores.standing[p] == Standing.TO_IMPROVE;
            open |= scores.standing[p] == Standing.NOT_KNOWN;
        }
        // Not the weight of the whole: a principle without weight in the overall score still has its standing.
        if (basis) {
            scores.standing[last] = toImprove || !couldBePeerSupport()
                    ? Standing.TO_IMPROVE
                    : open || scores.screen != ScreenOutcome.PEER_SUPPORT ? Standing.NOT_KNOWN : Standing.EFFECTIVE;
        }
    }

    private boolean couldBePeerSupport() {
        for (int q = 0; q < framework.questions; q++) {
            if (scores.screenHigh[q] < Tally.REPLIES - 1) {
                return false;
            }
        }
        return true;
    }
}
