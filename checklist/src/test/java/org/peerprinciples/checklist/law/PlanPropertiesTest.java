package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.Asking;
import org.peerprinciples.checklist.plan.Efforts;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Outcome;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.plan.Points;
import org.peerprinciples.checklist.plan.PrincipleRise;
import org.peerprinciples.checklist.plan.Reason;
import org.peerprinciples.checklist.plan.SideToAsk;
import org.peerprinciples.checklist.plan.Step;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** Plans are the best that there are, and do what they say. */
class PlanPropertiesTest {

    private static final int MOST_COMBINATIONS = 4_000;

    @Provide
    Arbitrary<Case> small() {
        return Cases.small();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static Efforts efforts(Framework framework, Random random) {
        Efforts efforts =
                Efforts.standard().withFindingOut(1 + random.nextInt(3)).withUnstated(1 + random.nextInt(4));
        List<Level> levels = framework.scale().levels();
        for (Criterion criterion : framework.criteria()) {
            for (Level level : levels.subList(0, levels.size() - 1)) {
                if (random.nextInt(3) > 0) {
                    efforts = efforts.with(criterion.id(), level.id(), 1 + random.nextInt(6));
                }
            }
        }
        return efforts;
    }

    private static List<Principle> withBasis(Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        return c.framework().principles().stream()
                .filter(p -> naive.score(p).isPresent())
                .toList();
    }

    /** What is done about each criterion, in the plan and in the naive one: whether it is asked, and the level. */
    private static Map<String, String> done(Alternative alternative) {
        Map<String, String> done = new TreeMap<>();
        for (Action action : alternative.actions()) {
            String what = action.kind() == Action.Kind.FIND_OUT
                    ? "asked"
                    : " to " + action.to().orElseThrow();
            done.merge(action.criterion().toString(), what, String::concat);
        }
        return done;
    }

    private static Map<String, String> done(Case c, List<NaivePlan.Done> way) {
        Map<String, String> done = new TreeMap<>();
        for (NaivePlan.Done each : way) {
            if (each.actions() > 0) {
                String to = each.level() < 0
                        ? ""
                        : " to "
                                + c.framework()
                                        .scale()
                                        .levels()
                                        .get(each.level())
                                        .id();
                done.put(each.criterion().id().toString(), (each.asked() ? "asked" : "") + to);
            }
        }
        return done;
    }

    private static void same(Case c, ImprovementPlan plan, List<List<NaivePlan.Done>> ways) {
        assertThat(plan.alternatives().stream().map(PlanPropertiesTest::done).toList())
                .isEqualTo(ways.stream().map(way -> done(c, way)).toList());
        assertThat(plan.alternatives().stream().map(Alternative::effort).toList())
                .isEqualTo(ways.stream().map(NaivePlan::effort).toList());
        assertThat(plan.alternatives().stream().map(Alternative::effortAtBest).toList())
                .isEqualTo(ways.stream()
                        .map(way ->
                                way.stream().mapToInt(NaivePlan.Done::certain).sum())
                        .toList());
    }

    private static ImprovementPlan plan(Case c, Efforts efforts, Goal goal) {
        return Planner.standard().withEfforts(efforts).plan(c.evaluation(), goal);
    }

    @Property(tries = 100)
    void noCheaperWayMakesAPrincipleEffective(@ForAll("small") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        for (Principle principle : withBasis(c)) {
            ImprovementPlan plan = plan(c, efforts, Goal.effective(principle.id()));
            NaivePlan naive = new NaivePlan(c, efforts, List.of(principle));
            if (naive.now().standing(principle).orElseThrow() == Standing.EFFECTIVE) {
                assertThat(plan.isReachedAlready()).isTrue();
            } else if (naive.combinations() <= MOST_COMBINATIONS) {
                same(c, plan, naive.cheapest(way -> naive.isEffective(principle, way)));
            }
        }
    }

    @Property(tries = 100)
    void noCheaperWayMakesEveryPrincipleEffective(@ForAll("small") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        List<Principle> principles = withBasis(c);
        NaivePlan naive = new NaivePlan(c, efforts, principles);
        Assume.that(naive.combinations() <= MOST_COMBINATIONS);
        ImprovementPlan plan = plan(c, efforts, Goal.everyPrincipleEffective());
        if (principles.isEmpty()) {
            assertThat(plan.outcome()).isEqualTo(Outcome.NO_BASIS);
        } else if (principles.stream().allMatch(p -> naive.now().standing(p).orElseThrow() == Standing.EFFECTIVE)) {
            assertThat(plan.isReachedAlready()).isTrue();
        } else {
            same(c, plan, naive.cheapest(way -> principles.stream().allMatch(p -> naive.isEffective(p, way))));
        }
        assertThat(plan.withoutBasis())
                .isEqualTo(c.framework().principles().stream()
                        .filter(p -> !principles.contains(p))
                        .map(Principle::id)
                        .toList());
    }

    @Property(tries = 100)
    void noCheaperWayReachesAScore(@ForAll("small") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        List<Principle> principles = withBasis(c);
        NaivePlan naive = new NaivePlan(c, efforts, principles);
        Assume.that(naive.combinations() <= MOST_COMBINATIONS
                && naive.now().overall().isPresent());
        BigDecimal points = BigDecimal.valueOf(random.nextInt(100_001), 3);
        Ratio share = Ratio.of(points).over(Ratio.HUNDRED);
        ImprovementPlan plan = plan(c, efforts, Goal.overallScore(points));
        if (naive.now().overall().orElseThrow().low().atLeast(share)) {
            assertThat(plan.isReachedAlready()).isTrue();
        } else {
            same(c, plan, naive.cheapest(way -> naive.overall(way).atLeast(share)));
        }
        Principle principle = principles.get(0);
        NaivePlan one = new NaivePlan(c, efforts, List.of(principle));
        ImprovementPlan ofOne = plan(c, efforts, Goal.score(principle.id(), points));
        if (!ofOne.isReachedAlready()) {
            same(c, ofOne, one.cheapest(way -> one.low(principle, way).atLeast(share)));
        }
    }

    @Property(tries = 100)
    void noEffortGainsMore(@ForAll("small") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        List<Principle> principles = withBasis(c);
        NaivePlan naive = new NaivePlan(c, efforts, principles);
        Assume.that(naive.combinations() <= MOST_COMBINATIONS
                && naive.now().overall().isPresent());
        int budget = 1 + random.nextInt(20);
        ImprovementPlan plan = plan(c, efforts, Goal.greatestGain(budget));
        List<List<NaivePlan.Done>> ways = naive.greatest(naive::overall, budget);
        same(c, plan, ways);
        assertThat(plan.outcome()).isEqualTo(ways.isEmpty() ? Outcome.NOTHING_TO_GAIN : Outcome.WAY_FOUND);
        Principle principle = principles.get(0);
        NaivePlan one = new NaivePlan(c, efforts, List.of(principle));
        same(
                c,
                plan(c, efforts, Goal.greatestGain(principle.id(), budget)),
                one.greatest(way -> one.low(principle, way), budget));
    }

    private static List<Goal> goals(Case c, Random random) {
        List<Goal> goals = new ArrayList<>(List.of(
                Goal.everyPrincipleEffective(),
                Goal.overallScore(random.nextInt(101)),
                Goal.greatestGain(1 + random.nextInt(40))));
        Principle one = c.framework()
                .principles()
                .get(random.nextInt(c.framework().principles().size()));
        goals.add(Goal.effective(one.id()));
        goals.add(Goal.score(one.id(), random.nextInt(101)));
        goals.add(Goal.greatestGain(one.id(), 1 + random.nextInt(20)));
        return goals;
    }

    @Property(tries = 100)
    void whatAPlanSaysIsWhatEvaluatingAgainWouldShow(@ForAll("cases") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        NaivePlan naive = new NaivePlan(c, efforts, List.of());
        for (Goal goal : goals(c, random)) {
            for (Alternative alternative : plan(c, efforts, goal).alternatives()) {
                Map<Criterion, Integer> raised = new HashMap<>();
                Set<Criterion> asked = new HashSet<>();
                for (Action action : alternative.actions()) {
                    Criterion criterion = c.framework().criterion(action.criterion());
                    action.to()
                            .ifPresent(to -> raised.put(
                                    criterion,
                                    c.framework()
                                            .scale()
                                            .levels()
                                            .indexOf(c.framework().scale().level(to))));
                    if (action.asking().isPresent()) {
                        asked.add(criterion);
                    }
                }
                NaiveEvaluation then = naive.after(raised, asked);
                alternative
                        .overall()
                        .ifPresent(rise -> assertThat(rise.then().points())
                                .isEqualTo(then.overall().orElseThrow().low().points()));
                for (PrincipleRise rise : alternative.principles()) {
                    Principle principle = c.framework().principle(rise.principle());
                    assertThat(rise.low().then().points())
                            .isEqualTo(then.score(principle).orElseThrow().low().points());
                    assertThat(rise.low().now().points())
                            .isEqualTo(naive.now()
                                    .score(principle)
                                    .orElseThrow()
                                    .low()
                                    .points());
                }
            }
        }
    }

    @Property(tries = 100)
    void gainsAndEffortsAddUp(@ForAll("cases") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        for (Goal goal : goals(c, random)) {
            for (Alternative alternative : plan(c, efforts, goal).alternatives()) {
                assertThat(alternative.actions().stream()
                                .mapToInt(Action::effort)
                                .sum())
                        .isEqualTo(alternative.effort());
                assertThat(alternative.actions().stream()
                                .mapToInt(Action::effortAtBest)
                                .sum())
                        .isEqualTo(alternative.effortAtBest())
                        .isLessThanOrEqualTo(alternative.effort());
                alternative
                        .overall()
                        .ifPresent(rise -> addUp(
                                alternative.actions().stream()
                                        .map(action -> action.overallGain().orElseThrow())
                                        .toList(),
                                rise.gain()));
                for (PrincipleRise rise : alternative.principles()) {
                    addUp(
                            alternative.actions().stream()
                                    .filter(action ->
                                            action.criterion().principle().equals(rise.principle()))
                                    .map(Action::gain)
                                    .toList(),
                            rise.low().gain());
                    assertThat(rise.low().now().shown().add(rise.low().gain().shown()))
                            .isEqualByComparingTo(rise.low().then().shown());
                }
                for (Action action : alternative.actions()) {
                    assertThat(action.steps().stream().mapToInt(Step::effort).sum())
                            .isEqualTo(action.kind() == Action.Kind.RAISE ? action.effort() : 0);
                    assertThat(action.steps().stream()
                                    .filter(Step::atBest)
                                    .mapToInt(Step::effort)
                                    .sum())
                            .isEqualTo(action.kind() == Action.Kind.RAISE ? action.effortAtBest() : 0);
                }
            }
        }
    }

    private static void addUp(List<Points> parts, Points whole) {
        assertThat(parts.stream().mapToDouble(Points::points).sum()).isCloseTo(whole.points(), within(1e-9));
        assertThat(parts.stream().map(Points::shown).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(whole.shown());
        assertThat(parts).allMatch(part -> part.shown().signum() >= 0);
    }

    @Property(tries = 100)
    void aGoalIsReachedAndNothingIsAskedAfterItIsRaised(@ForAll("cases") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        for (Goal goal : goals(c, random)) {
            for (Alternative alternative : plan(c, efforts, goal).alternatives()) {
                if (goal.isStanding()) {
                    assertThat(alternative.principles())
                            .filteredOn(rise -> goal.principle()
                                    .map(rise.principle()::equals)
                                    .orElse(true))
                            .allMatch(rise -> rise.standingThen() == Standing.EFFECTIVE);
                }
                goal.effort()
                        .ifPresent(budget -> assertThat(alternative.effort()).isLessThanOrEqualTo(budget));
                Set<Object> raised = new HashSet<>();
                for (Action action : alternative.actions()) {
                    assertThat(raised).doesNotContain(action.criterion());
                    if (action.kind() == Action.Kind.RAISE) {
                        raised.add(action.criterion());
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void theOrderOfRatersAndRatingsDoesNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        List<Rater> raters = new ArrayList<>(c.assessment().raters());
        Collections.shuffle(ratings, random);
        Collections.shuffle(raters, random);
        Case shuffled = c.with(new AssessmentBuilder()
                .from(c.assessment())
                .ratings(ratings)
                .raters(raters)
                .build());
        for (Goal goal : goals(c, random)) {
            assertThat(Case.butForTheOrder(ImprovementPlan.json().write(plan(shuffled, efforts, goal))))
                    .isEqualTo(Case.butForTheOrder(ImprovementPlan.json().write(plan(c, efforts, goal))));
        }
    }

    @Property(tries = 60)
    void whatIsWrittenIsReadBack(@ForAll("cases") Case c, @ForAll Random random) {
        for (Goal goal : goals(c, random)) {
            ImprovementPlan plan = plan(c, efforts(c.framework(), random), goal);
            byte[] json = ImprovementPlan.json().write(plan);

            assertThat(ImprovementPlan.json().read(json)).isEqualTo(plan);
            assertThat(ImprovementPlan.json().write(ImprovementPlan.json().read(json)))
                    .isEqualTo(json);
        }
    }

    @Property(tries = 60)
    void moreEffortNeverGainsLess(@ForAll("cases") Case c, @ForAll Random random) {
        Efforts efforts = efforts(c.framework(), random);
        int budget = 1 + random.nextInt(20);
        double less = gain(plan(c, efforts, Goal.greatestGain(budget)));
        double more = gain(plan(c, efforts, Goal.greatestGain(budget + random.nextInt(10))));

        assertThat(more).isGreaterThanOrEqualTo(less);
    }

    private static double gain(ImprovementPlan plan) {
        return plan.findBest()
                .flatMap(Alternative::overall)
                .map(rise -> rise.gain().points())
                .orElse(0.0);
    }

    @Property(tries = 60)
    void whatIsAskedIsWhatNobodyAnswered(@ForAll("cases") Case c, @ForAll Random random) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        for (Goal goal : goals(c, random)) {
            plan(c, Efforts.standard(), goal).actions().stream()
                    .flatMap(action -> action.asking().stream()
                            .flatMap(asking -> asking.sides().stream())
                            .map(side -> action.criterion() + ": " + side.side()))
                    .forEach(asked -> assertThat(c.framework().criteria().stream()
                                    .flatMap(criterion -> naive.counted(criterion).stream()
                                            .filter(side -> naive.levels(criterion, side)
                                                    .isEmpty())
                                            .map(side -> criterion.id() + ": " + side))
                                    .collect(Collectors.toSet()))
                            .contains(asked));
        }
    }

    /** The assessment once a plan is carried out as it says by those who are raters; empty where it takes somebody new. */
    private static Optional<Assessment> carriedOut(Case c, Alternative alternative) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        for (Action action : alternative.actions()) {
            Criterion criterion = c.framework().criterion(action.criterion());
            if (action.asking().isPresent()
                    && !asked(c, criterion, action.asking().get(), ratings)) {
                return Optional.empty();
            }
            action.to().ifPresent(to -> ratings.replaceAll(rating -> raised(c, criterion, to, rating)));
        }
        return Optional.of(
                new AssessmentBuilder().from(c.assessment()).ratings(ratings).build());
    }

    /** Asks raters of the roles named, who speak for sides that are asked and no other, until each side has answered. */
    private static boolean asked(Case c, Criterion criterion, Asking asking, List<Rating> ratings) {
        Set<SideId> open = asking.sides().stream().map(SideToAsk::side).collect(Collectors.toCollection(HashSet::new));
        Set<SideId> sides = Set.copyOf(open);
        Set<RoleId> named =
                asking.sides().stream().flatMap(side -> side.roles().stream()).collect(Collectors.toSet());
        for (Rater rater : c.assessment().raters()) {
            Set<SideId> speaksFor = rater.roles().stream()
                    .filter(criterion.roles()::contains)
                    .flatMap(role -> c.framework().role(role).sides().stream())
                    .collect(Collectors.toSet());
            boolean isNamed = rater.roles().stream().anyMatch(named::contains);
            if (isNamed && sides.containsAll(speaksFor) && !Collections.disjoint(speaksFor, open)) {
                ratings.removeIf(rating ->
                        rating.rater().equals(rater.id()) && rating.criterion().equals(criterion.id()));
                ratings.add(Rating.of(rater.id(), criterion.id(), Rated.of(asking.worst())));
                open.removeAll(speaksFor);
            }
        }
        return open.isEmpty();
    }

    private static Rating raised(Case c, Criterion criterion, LevelId to, Rating rating) {
        List<LevelId> levels =
                c.framework().scale().levels().stream().map(Level::id).toList();
        LevelId today = rating.answer() instanceof Rated rated
                ? rated.level()
                : rating.answer() instanceof Planned ? levels.get(0) : to;
        return rating.criterion().equals(criterion.id()) && levels.indexOf(today) < levels.indexOf(to)
                ? Rating.of(rating.rater(), rating.criterion(), Rated.of(to))
                : rating;
    }

    @Property(tries = 200)
    void carryingAPlanOutGivesWhatItSays(@ForAll("cases") Case c, @ForAll Random random) {
        for (Goal goal : goals(c, random)) {
            for (Alternative alternative :
                    plan(c, efforts(c.framework(), random), goal).alternatives()) {
                Optional<Assessment> changed = carriedOut(c, alternative);
                Statistics.label("carried out by those who are raters").collect(changed.isPresent());
                if (changed.isPresent()) {
                    Evaluation then = c.with(changed.get()).evaluation();
                    assertThat(then.overall().map(Score::low))
                            .isEqualTo(alternative
                                    .overall()
                                    .map(rise -> rise.then().points()));
                    assertThat(then.standing().orElseThrow().standing()).isEqualTo(alternative.standingThen());
                    for (PrincipleRise rise : alternative.principles()) {
                        PrincipleResult principle = then.principle(rise.principle());
                        assertThat(principle.score().orElseThrow().low())
                                .isEqualTo(rise.low().then().points());
                        assertThat(principle.standing().orElseThrow().standing())
                                .isEqualTo(rise.standingThen());
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void thoseAreAskedWhoCanTellAndRatersHereWhereThereAreAny(@ForAll("cases") Case c, @ForAll Random random) {
        Set<RoleId> held = c.assessment().raters().stream()
                .flatMap(rater -> rater.roles().stream())
                .collect(Collectors.toSet());
        for (Goal goal : goals(c, random)) {
            for (Action action : plan(c, Efforts.standard(), goal).actions()) {
                for (SideToAsk side : action.asking().map(Asking::sides).orElse(List.of())) {
                    List<RoleId> canTell = c.framework().roles().stream()
                            .filter(role -> role.sides().contains(side.side()))
                            .map(Role::id)
                            .filter(c.framework().criterion(action.criterion()).roles()::contains)
                            .toList();
                    List<RoleId> here = canTell.stream().filter(held::contains).toList();
                    assertThat(side.amongRaters()).isEqualTo(!here.isEmpty());
                    assertThat(side.roles())
                            .isEqualTo(here.isEmpty() ? canTell : here)
                            .isNotEmpty();
                }
            }
        }
    }

    @Property(tries = 60)
    void whatIsToBeFoundOutComesBeforeRaisingButForWhatIsBelowAFloor(@ForAll("cases") Case c, @ForAll Random random) {
        for (Goal goal : goals(c, random)) {
            for (Alternative alternative :
                    plan(c, efforts(c.framework(), random), goal).alternatives()) {
                List<Action> rest = alternative.actions().stream()
                        .dropWhile(action -> action.kind() == Action.Kind.FIND_OUT
                                || action.reason().kind() == Reason.Kind.SIDE_BELOW_FLOOR)
                        .toList();
                assertThat(rest)
                        .allMatch(action -> action.kind() == Action.Kind.RAISE
                                && action.reason().kind() != Reason.Kind.SIDE_BELOW_FLOOR);
                Map<CriterionId, Integer> extra = new HashMap<>();
                alternative
                        .actions()
                        .forEach(action ->
                                extra.merge(action.criterion(), action.effort() - action.effortAtBest(), Integer::sum));
                alternative
                        .actions()
                        .forEach(action -> action.asking()
                                .ifPresent(asking ->
                                        assertThat(asking.extraEffort()).isEqualTo(extra.get(action.criterion()))));
            }
        }
    }
}
