package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.id.RoleId;

/**
 * Everything that can be done about each criterion, with its effort and what it does to the low bound. Criteria don't
 * depend on each other, so one scoring with all of them raised to a level gives what raising each of them does.
 */
final class Options {

    private final Workings workings;
    private final Costs costs;
    private final Scores now;
    private final Tally tally;
    private final int levels;

    /** By level: the scores with every criterion raised to it; and the same with every missing side asked before. */
    private final List<Scores> raised = new ArrayList<>();

    private final List<Scores> askedAndRaised = new ArrayList<>();

    Options(Workings workings, Efforts efforts) {
        this.workings = workings;
        this.costs = new Costs(workings.framework(), efforts);
        this.now = workings.scores();
        this.tally = workings.tally();
        this.levels = workings.framework().scale().levels().size();
        scoreAll(workings.tally(), raised);
        Tally asked = workings.tally();
        for (int c = 0; c < now.criteria(); c++) {
            ask(asked, now, c);
        }
        scoreAll(asked, askedAndRaised);
    }

    private void scoreAll(Tally changing, List<Scores> scores) {
        for (int level = 0; level < levels; level++) {
            for (int c = 0; c < now.criteria(); c++) {
                changing.raise(c, level);
            }
            scores.add(workings.scorer().score(changing));
        }
    }

    /** Counts every missing side of a criterion at the lowest level. */
    private static void ask(Tally tally, Scores now, int criterion) {
        for (long rest = missing(now, criterion); rest != 0; rest &= rest - 1) {
            tally.suppose(Long.numberOfTrailingZeros(rest), criterion, 0);
        }
    }

    static long missing(Scores now, int criterion) {
        return now.expectedSides(criterion) & ~now.answeredSides(criterion);
    }

    Scores now() {
        return now;
    }

    /** The roles that raters here hold. */
    Set<RoleId> heldRoles() {
        return workings.assessment().raters().stream()
                .flatMap(rater -> rater.roles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Costs costs() {
        return costs;
    }

    /** The lowest level that a counted rater chose, or -1. */
    int lowest(int criterion) {
        return tally.lowestLevel(criterion);
    }

    /** The scores once everything chosen is done, if what is found out is at its worst. */
    Scores after(List<Option> chosen) {
        Tally changed = workings.tally();
        for (Option option : chosen) {
            if (option.asked()) {
                ask(changed, now, option.criterion());
            }
            if (option.level() >= 0) {
                changed.raise(option.criterion(), option.level());
            }
        }
        return workings.scorer().score(changed);
    }

    /** What can be done about a criterion, first to leave it; nothing else where it is out. */
    List<Option> of(int criterion) {
        List<Option> options = new ArrayList<>();
        boolean isIn = now.expectedSides(criterion) != 0;
        options.add(option(criterion, false, -1, 0, 0, now));
        int lowest = lowest(criterion);
        for (int level = lowest + 1; isIn && lowest >= 0 && level < levels; level++) {
            int effort = costs.between(criterion, lowest, level);
            options.add(option(criterion, false, level, effort, effort, raised.get(level)));
        }
        if (missing(now, criterion) != 0) {
            int asking = costs.findingOut();
            options.add(option(criterion, true, -1, asking, asking, askedAndRaised.get(0)));
            for (int level = 1; level < levels; level++) {
                int certain = lowest >= 0 && level > lowest ? costs.between(criterion, lowest, level) : 0;
                options.add(option(
                        criterion,
                        true,
                        level,
                        asking + costs.between(criterion, 0, level),
                        asking + certain,
                        askedAndRaised.get(level)));
            }
        }
        return options;
    }

    private Option option(int criterion, boolean asked, int level, int effort, int certain, Scores then) {
        boolean isIn = now.expectedSides(criterion) != 0;
        return new Option(
                criterion,
                asked,
                level,
                effort,
                certain,
                isIn ? then.criterionLow(criterion) : Fraction.ZERO,
                (then.belowFloor(criterion) | then.openFloor(criterion)) == 0,
                asked ? missing(now, criterion) : 0);
    }
}
