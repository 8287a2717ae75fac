package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.PrincipleId;

/**
 * Plans: finds what could be done to reach a goal with the least effort, or to gain the most with an effort. Exact: no
 * cheaper way exists, and no greater gain.
 *
 * <p>What can be done about a criterion: raise it to a level, so that every counted rating below comes up to it; find out
 * what the expected sides that haven't answered would say; or both. What is found out is reckoned at its worst, the lowest
 * level, and gains are gains of the low bound, so that the goal is reached whatever the missing answers turn out to be. A
 * criterion that nobody has rated has to be found out first. The effort of raising is the sum of the steps from the lowest
 * counted rating on; after finding out, from the lowest level on.
 *
 * <p>The figures reckon with answers of the people who are raters already. Where a side has to be heard through somebody new,
 * their roles may make other answers expected, here or elsewhere: evaluate again once they have answered. A plan shows what
 * single people answered: it is made from the full evaluation, for those who run it, and isn't for the wall.
 *
 * <p>Time and memory grow with the number of criteria times the effort of the plan, so own efforts of up to 100 take longer than
 * the framework's of up to 5: with the framework's, 200 criteria take well under a tenth of a second; with own efforts throughout,
 * 1,000 criteria take seconds. For a standing they double, at most, with each required side of a principle that hasn't been
 * heard at all and isn't heard along with another: four change little, sixteen can take seconds.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Planner {

    private static final Planner STANDARD = new Planner(Efforts.standard(), Optional.empty());

    private final Efforts efforts;
    /** The framework to take words from, where it isn't the evaluated one. */
    private final Optional<Framework> words;

    private Planner(Efforts efforts, Optional<Framework> words) {
        this.efforts = efforts;
        this.words = words;
    }

    /** {@return the planner with the framework's efforts and words} */
    public static Planner standard() {
        return STANDARD;
    }

    /**
     * Copies this planner with other efforts.
     *
     * @param others the efforts
     * @return the planner
     */
    public Planner withEfforts(Efforts others) {
        return new Planner(Objects.requireNonNull(others, "others"), words);
    }

    /**
     * Copies this planner with a framework to take its words from. The library's own words, in reasons, are in the same
     * language where the library has it: English, and Welsh as a draft that nobody has reviewed. Elsewhere they are English.
     *
     * @param shown the framework that is evaluated under, or a translation of it
     * @return the planner
     */
    public Planner withWords(Framework shown) {
        return new Planner(efforts, Optional.of(Objects.requireNonNull(shown, "shown")));
    }

    /** {@return the efforts} */
    public Efforts efforts() {
        return efforts;
    }

    /**
     * Makes a plan.
     *
     * @param evaluation an evaluation with its workings
     * @param goal what to reach
     * @return the plan
     * @throws IllegalArgumentException if the goal names a principle, or an effort a step, that the framework doesn't have,
     *     the words are another framework's, or the evaluation has no {@linkplain Evaluation#hasWorkings() workings}
     */
    public ImprovementPlan plan(Evaluation evaluation, Goal goal) {
        Objects.requireNonNull(goal, "goal");
        Workings workings = FullEvaluation.workings(Objects.requireNonNull(evaluation, "evaluation"));
        Framework shown =
                words.map(other -> checkedWords(other, workings.framework())).orElse(workings.framework());
        goal.principle().ifPresent(id -> position(workings.framework(), id));
        List<Integer> concerned = concerned(workings, goal);
        if (concerned.isEmpty()) {
            return plan(evaluation, shown, goal, Outcome.NO_BASIS, List.of());
        }
        if (isReached(workings.scores(), goal, concerned)) {
            return plan(evaluation, shown, goal, Outcome.REACHED_ALREADY, List.of());
        }
        Options options = new Options(workings, efforts);
        Shares inPrinciples = Shares.inPrinciples(workings.scores());
        Shares inOverall = Shares.inOverall(workings.framework(), workings.scores());
        List<Way> ways = ways(options, goal, concerned, inPrinciples, inOverall);
        Proposal proposal = new Proposal(workings.framework(), shown, goal, options, inPrinciples, inOverall);
        return plan(
                evaluation,
                shown,
                goal,
                ways.isEmpty() ? Outcome.NOTHING_TO_GAIN : Outcome.WAY_FOUND,
                ways.stream().map(proposal::alternative).toList());
    }

    private static Framework checkedWords(Framework words, Framework framework) {
        boolean same = words.ref().equals(framework.ref())
                && ids(words).equals(ids(framework))
                && words.criteria().size() == framework.criteria().size();
        if (!same) {
            throw new IllegalArgumentException("words must be those of " + framework.ref() + ", but were those of "
                    + words.ref() + (words.ref().equals(framework.ref()) ? " with other content" : ""));
        }
        return words;
    }

    private static List<PrincipleId> ids(Framework framework) {
        return framework.principles().stream().map(Principle::id).toList();
    }

    private static int position(Framework framework, PrincipleId id) {
        int position = ids(framework).indexOf(id);
        if (position < 0) {
            throw new IllegalArgumentException("principle must be one of " + ids(framework) + ", but was " + id
                    + Meant.instead(id, ids(framework)));
        }
        return position;
    }

    /** The principles with a basis that the goal is about; none if what it is about has none. */
    private static List<Integer> concerned(Workings workings, Goal goal) {
        Scores scores = workings.scores();
        boolean isOverall = goal.principle().isEmpty() && !goal.isStanding();
        if (isOverall && !scores.whole().hasBasis()) {
            return List.of();
        }
        return IntStream.range(0, scores.principles())
                .filter(p -> goal.principle()
                        .map(id -> position(workings.framework(), id) == p)
                        .orElse(true))
                .filter(p -> scores.principle(p).hasBasis())
                .boxed()
                .toList();
    }

    private static boolean isReached(Scores scores, Goal goal, List<Integer> concerned) {
        if (goal.isStanding()) {
            return concerned.stream().allMatch(p -> Task.isEffective(scores, p));
        }
        return goal.points().isPresent() && need(scores, goal, concerned).compareTo(Fraction.ZERO) <= 0;
    }

    /** What the low bound lacks, as a share of 1; nought where the goal names no points. */
    private static Fraction need(Scores scores, Goal goal, List<Integer> concerned) {
        Fraction low = goal.principle().isPresent()
                ? scores.principle(concerned.get(0)).low()
                : scores.whole().low();
        return goal.points()
                .map(points ->
                        Fraction.of(points).dividedBy(Fraction.of(100, 1)).minus(low))
                .orElse(Fraction.ZERO);
    }

    private static List<Way> ways(
            Options options, Goal goal, List<Integer> concerned, Shares inPrinciples, Shares inOverall) {
        Scores scores = options.now();
        if (goal.isStanding()) {
            return Ways.cheapest(concerned.stream()
                    .filter(p -> !Task.isEffective(scores, p))
                    .map(p -> Task.standing(options, inPrinciples, p))
                    .toList());
        }
        List<Integer> criteria = concerned.stream()
                .flatMap(p -> Task.criteriaOf(scores, p).stream())
                .toList();
        Shares shares = goal.principle().isPresent() ? inPrinciples : inOverall;
        Task task = Task.gain(options, shares, criteria, need(scores, goal, concerned));
        return goal.effort().map(budget -> Ways.greatest(task, budget)).orElseGet(() -> Ways.cheapest(List.of(task)));
    }

    private ImprovementPlan plan(
            Evaluation evaluation, Framework shown, Goal goal, Outcome outcome, List<Alternative> alternatives) {
        Scores scores = evaluation.workings().scores();
        List<PrincipleId> withoutBasis = new ArrayList<>();
        List<Principle> principles = evaluation.workings().framework().principles();
        for (int p = 0; p < principles.size(); p++) {
            if (!scores.principle(p).hasBasis()) {
                withoutBasis.add(principles.get(p).id());
            }
        }
        Optional<ScreenOutcome> screen = goal.isStanding() && scores.screen() != ScreenOutcome.PEER_SUPPORT
                ? Optional.of(scores.screen())
                : Optional.empty();
        return new ImprovementPlan(
                evaluation.provenance(),
                evaluation.subject(),
                goal,
                outcome,
                efforts,
                Wording.of(shown),
                screen,
                withoutBasis,
                alternatives);
    }
}
