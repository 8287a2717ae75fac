package org.peerprinciples.checklist.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What a search has to solve, in whole numbers: one option is to be chosen for every criterion, so that the gains sum up to
 * what is needed and every demand is met. A demand is a side that has to be heard.
 *
 * @param items the options of each criterion, those that do more first
 * @param need the gain that is needed
 * @param demands the number of demands
 */
record Task(List<List<Weighed>> items, BigInteger need, int demands) {

    /** That a principle becomes effective: its threshold, its floors, and every required side heard. */
    static Task standing(Options options, Shares shares, int principle) {
        Scores now = options.now();
        List<Integer> criteria = criteriaOf(now, principle);
        List<Long> demands = demands(options, criteria, now.unheardSides(principle));
        List<List<Option>> allowed = new ArrayList<>();
        for (int c : criteria) {
            allowed.add(options.of(c).stream().filter(Option::meetsFloor).toList());
        }
        Fraction need = now.threshold(principle).minus(now.principle(principle).low());
        return of(allowed, now, shares, need, demands);
    }

    static boolean isEffective(Scores now, int principle) {
        return now.principle(principle).standing().orElseThrow() == Standing.EFFECTIVE;
    }

    /** That a score gains so much: a principle's, or the overall one's where there are all criteria. */
    static Task gain(Options options, Shares shares, List<Integer> criteria, Fraction need) {
        List<List<Option>> all = criteria.stream().map(options::of).toList();
        return of(all, options.now(), shares, need, List.of());
    }

    static List<Integer> criteriaOf(Scores now, int principle) {
        List<Integer> criteria = new ArrayList<>();
        for (int c = now.firstCriterion(principle); c < now.firstCriterion(principle + 1); c++) {
            criteria.add(c);
        }
        return criteria;
    }

    /**
     * The sides to be heard, each as a set of one. A side whose every question is also asked of another is left out: to hear
     * that one is to hear it too.
     */
    private static List<Long> demands(Options options, List<Integer> criteria, long unheard) {
        List<Long> kept = new ArrayList<>();
        for (long rest = unheard; rest != 0; rest &= rest - 1) {
            long side = Long.lowestOneBit(rest);
            boolean impliedByKept = kept.stream().anyMatch(other -> implies(options, criteria, other, side));
            if (!impliedByKept) {
                kept.removeIf(other -> implies(options, criteria, side, other));
                kept.add(side);
            }
        }
        return kept;
    }

    private static boolean implies(Options options, List<Integer> criteria, long side, long other) {
        return criteria.stream()
                .map(c -> Options.missing(options.now(), c))
                .allMatch(missing -> (missing & side) == 0 || (missing & other) != 0);
    }

    private static Task of(List<List<Option>> options, Scores now, Shares shares, Fraction need, List<Long> demands) {
        BigInteger unit = need.denominator();
        List<List<Fraction>> gains = new ArrayList<>();
        for (List<Option> each : options) {
            List<Fraction> ofEach = new ArrayList<>();
            for (Option option : each) {
                Fraction gain = shares.gain(now, option);
                ofEach.add(gain);
                unit = unit.multiply(gain.denominator().divide(unit.gcd(gain.denominator())));
            }
            gains.add(ofEach);
        }
        List<List<Weighed>> items = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            List<Weighed> item = new ArrayList<>();
            for (int o = 0; o < options.get(i).size(); o++) {
                Option option = options.get(i).get(o);
                item.add(new Weighed(option, inUnits(gains.get(i).get(o), unit), covers(option, demands)));
            }
            items.add(worthwhile(item));
        }
        return new Task(items, inUnits(need, unit), demands.size());
    }

    private static BigInteger inUnits(Fraction gain, BigInteger unit) {
        return gain.numerator().multiply(unit.divide(gain.denominator()));
    }

    private static int covers(Option option, List<Long> demands) {
        int covers = 0;
        for (int d = 0; d < demands.size(); d++) {
            covers |= (option.heard() & demands.get(d)) != 0 ? 1 << d : 0;
        }
        return covers;
    }

    /** Without the options that do more than another and gain no more: no way in which nothing can be dropped has them. */
    private static List<Weighed> worthwhile(List<Weighed> item) {
        return item.stream()
                .filter(weighed -> item.stream().noneMatch(weighed::isWasteBeside))
                .sorted((a, b) -> Option.MORE_FIRST.compare(a.option(), b.option()))
                .toList();
    }
}
