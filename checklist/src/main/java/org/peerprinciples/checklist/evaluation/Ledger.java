package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;

/**
 * The sums of a principle's ledger, as shown. Each criterion's own entry is in its
 * {@link CriterionResult#ledger() result}.
 *
 * @param gained the points gained, 0.0 to 100.0: the shown low bound
 * @param lost the points lost, 0.0 to 100.0: 100 less the shown high bound
 * @param unknown the points not known, 0.0 to 100.0
 * @param rounding what is left between the shown bounds where nothing is unknown, 0.0 or 0.1: the low bound is rounded
 *     down and the high one up; all four add up to 100
 */
public record Ledger(BigDecimal gained, BigDecimal lost, BigDecimal unknown, BigDecimal rounding) {

    /** The entries of a principle's criteria, by their position in the framework; none for those that are out. */
    static Map<Integer, LedgerEntry> entries(Scores scores, int principle) {
        List<Integer> criteria = new ArrayList<>();
        List<Fraction> gained = new ArrayList<>();
        List<Fraction> lost = new ArrayList<>();
        List<Fraction> unknown = new ArrayList<>();
        for (int c = scores.firstCriterion(principle); c < scores.firstCriterion(principle + 1); c++) {
            if (scores.expectedSides(c) != 0) {
                Fraction part = scores.part(c);
                Fraction low = scores.criterionLow(c);
                Fraction high = scores.criterionHigh(c);
                criteria.add(c);
                gained.add(part.times(low));
                lost.add(part.times(Fraction.ONE.minus(high)));
                unknown.add(part.times(high.minus(low)));
            }
        }
        Map<Integer, LedgerEntry> entries = new TreeMap<>();
        if (!scores.principle(principle).hasBasis()) {
            return entries;
        }
        long low = Tenths.floor(scores.principle(principle).low());
        long out = Tenths.floor(Fraction.ONE.minus(scores.principle(principle).high()));
        List<Long> gainedTenths = Tenths.handOut(gained, low);
        List<Long> lostTenths = Tenths.handOut(lost, out);
        List<Long> unknownTenths = Tenths.handOut(unknown, Tenths.ALL - low - out);
        for (int i = 0; i < criteria.size(); i++) {
            LedgerEntry.Shown shown = new LedgerEntry.Shown(
                    Tenths.toPoints(gainedTenths.get(i)),
                    Tenths.toPoints(lostTenths.get(i)),
                    Tenths.toPoints(unknownTenths.get(i)));
            entries.put(
                    criteria.get(i),
                    new LedgerEntry(
                            Score.points(gained.get(i)),
                            Score.points(lost.get(i)),
                            Score.points(unknown.get(i)),
                            shown));
        }
        return entries;
    }

    /** What one criterion adds to its principle, rounded on its own, so that no other's rounding can be seen in it. */
    static LedgerEntry alone(Scores scores, int criterion) {
        Fraction part = scores.part(criterion);
        Fraction gained = part.times(scores.criterionLow(criterion));
        Fraction lost = part.times(Fraction.ONE.minus(scores.criterionHigh(criterion)));
        Fraction unknown = part.minus(gained).minus(lost);
        return new LedgerEntry(
                Score.points(gained),
                Score.points(lost),
                Score.points(unknown),
                new LedgerEntry.Shown(
                        Score.shown(gained, RoundingMode.HALF_UP),
                        Score.shown(lost, RoundingMode.HALF_UP),
                        Score.shown(unknown, RoundingMode.HALF_UP)));
    }

    static Ledger sums(Scores.Result result) {
        BigDecimal low = Score.shown(result.low(), RoundingMode.FLOOR);
        BigDecimal high = Score.shown(result.high(), RoundingMode.CEILING);
        boolean settled = result.low().equals(result.high());
        BigDecimal between = high.subtract(low);
        BigDecimal none = Tenths.toPoints(0);
        return new Ledger(
                low, Tenths.toPoints(Tenths.ALL).subtract(high), settled ? none : between, settled ? between : none);
    }
}
