package org.peerprinciples.checklist.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.plan.Efforts;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.SideId;

/**
 * Everything that could be done, tried one by one: each criterion in each way, each way worked out by the naive evaluation of
 * a changed copy of the assessment. It shares no code with the planner.
 */
final class NaivePlan {

    /**
     * Something done about one criterion.
     *
     * @param level the position of the level that ratings come up to, or -1
     */
    record Done(
            Criterion criterion,
            boolean asked,
            int level,
            int effort,
            int certain,
            Ratio low,
            boolean meetsFloor,
            Set<SideId> heard) {

        int actions() {
            return (asked ? 1 : 0) + (level >= 0 ? 1 : 0);
        }

        boolean contains(Done other) {
            return (asked || !other.asked) && level >= other.level;
        }
    }

    private final Case c;
    private final Efforts efforts;
    private final NaiveEvaluation now;
    private final List<Level> levels;
    private final List<Criterion> criteria;
    private final List<List<Done>> options;

    NaivePlan(Case c, Efforts efforts, List<Principle> concerned) {
        this.c = c;
        this.efforts = efforts;
        this.now = NaiveEvaluation.of(c);
        this.levels = c.framework().scale().levels();
        this.criteria = concerned.stream().flatMap(p -> p.criteria().stream()).toList();
        this.options = criteria.stream().map(this::options).toList();
    }

    int combinations() {
        return options.stream().mapToInt(List::size).reduce(1, (a, b) -> (int) Math.min(10_000_000L, (long) a * b));
    }

    NaiveEvaluation now() {
        return now;
    }

    // What can be done

    private List<SideId> missing(Criterion criterion) {
        return now.counted(criterion).stream()
                .filter(side -> now.levels(criterion, side).isEmpty())
                .toList();
    }

    private int lowest(Criterion criterion) {
        return now.counted(criterion).stream()
                .flatMap(side -> now.levels(criterion, side).stream())
                .mapToInt(levels::indexOf)
                .min()
                .orElse(-1);
    }

    private int steps(Criterion criterion, int from, int to) {
        int sum = 0;
        for (int level = from; level < to; level++) {
            Level at = levels.get(level);
            sum += efforts.findOwn(criterion.id(), at.id())
                    .or(() -> criterion.findStep(at.id()).map(NextStep::effort))
                    .orElse(efforts.unstated());
        }
        return sum;
    }

    private List<Done> options(Criterion criterion) {
        List<Done> all = new ArrayList<>(List.of(done(criterion, false, -1, 0, 0)));
        int lowest = lowest(criterion);
        int top = levels.size() - 1;
        for (int level = lowest + 1; lowest >= 0 && level <= top; level++) {
            int effort = steps(criterion, lowest, level);
            all.add(done(criterion, false, level, effort, effort));
        }
        if (!missing(criterion).isEmpty()) {
            int asking = efforts.findingOut();
            all.add(done(criterion, true, -1, asking, asking));
            for (int level = 1; level <= top; level++) {
                int certain = lowest >= 0 ? steps(criterion, lowest, Math.max(lowest, level)) : 0;
                all.add(done(criterion, true, level, asking + steps(criterion, 0, level), asking + certain));
            }
        }
        return all;
    }

    private Done done(Criterion criterion, boolean asked, int level, int effort, int certain) {
        Map<Criterion, Integer> raised = level < 0 ? Map.of() : Map.of(criterion, level);
        NaiveEvaluation then = after(raised, asked ? Set.of(criterion) : Set.of());
        Ratio low = then.score(criterion).map(NaiveEvaluation.Interval::low).orElse(Ratio.ZERO);
        boolean meetsFloor = criterion.critical().isEmpty()
                || (then.belowFloor(criterion).isEmpty()
                        && then.openFloor(criterion).isEmpty());
        return new Done(
                criterion,
                asked,
                level,
                effort,
                certain,
                low,
                meetsFloor,
                asked ? Set.copyOf(missing(criterion)) : Set.of());
    }

    /** The naive evaluation once some criteria are raised, and on some what is missing is found to be the worst. */
    NaiveEvaluation after(Map<Criterion, Integer> raised, Set<Criterion> asked) {
        List<Rating> ratings = new ArrayList<>();
        for (Rating rating : c.assessment().ratings()) {
            Integer level = raised.get(c.framework().criterion(rating.criterion()));
            ratings.add(level == null ? rating : raised(rating, level));
        }
        Map<NaiveEvaluation.Missing, Ratio> supposed = new HashMap<>();
        for (Criterion criterion : asked) {
            int level = Math.max(0, raised.getOrDefault(criterion, 0));
            for (SideId side : missing(criterion)) {
                supposed.put(
                        new NaiveEvaluation.Missing(criterion.id().toString(), side),
                        now.value(levels.get(level).id()));
            }
        }
        return NaiveEvaluation.of(c.withRatings(ratings)).supposing(supposed);
    }

    private Rating raised(Rating rating, int level) {
        boolean below = rating.answer() instanceof Planned
                || (rating.answer() instanceof Rated rated
                        && levels.indexOf(c.framework().scale().level(rated.level())) < level);
        return below
                ? Rating.of(
                        rating.rater(),
                        rating.criterion(),
                        Rated.of(levels.get(level).id()))
                : rating;
    }

    // What it comes to

    Ratio low(Principle principle, List<Done> way) {
        Ratio sum = Ratio.ZERO;
        Ratio weight = Ratio.ZERO;
        for (Done done : way) {
            if (principle.criteria().contains(done.criterion()) && !now.isOut(done.criterion())) {
                weight = weight.plus(Ratio.of(done.criterion().weight()));
                sum = sum.plus(Ratio.of(done.criterion().weight()).times(done.low()));
            }
        }
        return sum.over(weight);
    }

    Ratio overall(List<Done> way) {
        Ratio sum = Ratio.ZERO;
        Ratio weight = Ratio.ZERO;
        for (Principle principle : c.framework().principles()) {
            if (now.score(principle).isPresent()) {
                weight = weight.plus(Ratio.of(principle.weight()));
                sum = sum.plus(Ratio.of(principle.weight()).times(low(principle, way)));
            }
        }
        return sum.over(weight);
    }

    boolean isEffective(Principle principle, List<Done> way) {
        return low(principle, way).atLeast(now.threshold(principle))
                && way.stream()
                        .filter(done -> principle.criteria().contains(done.criterion()))
                        .allMatch(Done::meetsFloor)
                && c.framework().sides().stream()
                        .filter(Side::required)
                        .allMatch(side -> isHeard(principle, side, way));
    }

    private boolean isHeard(Principle principle, Side side, List<Done> way) {
        List<Criterion> asked = principle.criteria().stream()
                .filter(criterion -> now.counted(criterion).contains(side.id()))
                .toList();
        return asked.isEmpty()
                || asked.stream()
                        .anyMatch(criterion -> !now.levels(criterion, side.id()).isEmpty())
                || way.stream()
                        .anyMatch(done -> principle.criteria().contains(done.criterion())
                                && done.heard().contains(side.id()));
    }

    // Every way

    interface Goal {
        boolean isReached(List<Done> way);
    }

    interface Score {
        Ratio of(List<Done> way);
    }

    static final Comparator<Done> MORE_FIRST = Comparator.comparingInt(Done::effort)
            .reversed()
            .thenComparingInt(Done::actions)
            .thenComparing(Comparator.comparingInt(Done::level).reversed());

    static int effort(List<Done> way) {
        return way.stream().mapToInt(Done::effort).sum();
    }

    private static final Comparator<List<Done>> BEST_FIRST = Comparator.comparingInt(NaivePlan::effort)
            .thenComparingInt(way -> way.stream().mapToInt(Done::certain).sum())
            .thenComparingInt(way -> way.stream().mapToInt(Done::actions).sum())
            .thenComparing(NaivePlan::firstDifference);

    private static int firstDifference(List<Done> one, List<Done> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = MORE_FIRST.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<List<Done>> ways() {
        List<List<Done>> ways = List.of(List.of());
        for (List<Done> each : options) {
            List<List<Done>> longer = new ArrayList<>();
            for (List<Done> way : ways) {
                for (Done done : each) {
                    List<Done> next = new ArrayList<>(way);
                    next.add(done);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The ways with one thing dropped or done less. */
    private List<List<Done>> less(List<Done> way) {
        List<List<Done>> less = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            for (Done done : options.get(i)) {
                if (!done.equals(way.get(i)) && way.get(i).contains(done)) {
                    List<Done> other = new ArrayList<>(way);
                    other.set(i, done);
                    less.add(other);
                }
            }
        }
        return less;
    }

    private static boolean contains(List<Done> one, List<Done> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).contains(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first three ways that reach the goal and in which nothing can be dropped, within a tenth or 1 of the least. */
    List<List<Done>> cheapest(Goal goal) {
        Set<List<Done>> reaching = new HashSet<>();
        ways().stream().filter(goal::isReached).forEach(reaching::add);
        List<List<Done>> minimal = reaching.stream()
                .filter(way -> less(way).stream().noneMatch(reaching::contains))
                .sorted(BEST_FIRST)
                .toList();
        int least = effort(minimal.get(0));
        return minimal.stream()
                .filter(way -> effort(way) <= least + Math.max(1, least / 10))
                .limit(3)
                .toList();
    }

    /** The first three ways of the greatest gain, of which none contains another, within a tenth of the greatest. */
    List<List<Done>> greatest(Score score, int budget) {
        Map<List<Done>, Ratio> scores = new LinkedHashMap<>();
        ways().forEach(way -> scores.put(way, score.of(way)));
        Ratio before = score.of(options.stream().map(each -> each.get(0)).toList());
        List<List<Done>> tight = scores.keySet().stream()
                .filter(way -> effort(way) <= budget)
                .filter(way ->
                        less(way).stream().allMatch(other -> scores.get(other).compareTo(scores.get(way)) < 0))
                .sorted(Comparator.comparing((List<Done> way) -> scores.get(way))
                        .reversed()
                        .thenComparing(BEST_FIRST))
                .toList();
        List<List<Done>> chosen = new ArrayList<>();
        Optional<Ratio> greatest =
                tight.stream().findFirst().map(way -> scores.get(way).minus(before));
        for (List<Done> way : tight) {
            Ratio gain = scores.get(way).minus(before);
            if (chosen.size() < 3
                    && !gain.isZero()
                    && gain.atLeast(greatest.orElseThrow().times(Ratio.of(9, 10)))
                    && chosen.stream().noneMatch(other -> contains(way, other) || contains(other, way))) {
                chosen.add(way);
            }
        }
        return chosen;
    }
}
