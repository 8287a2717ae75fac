package org.peerprinciples.checklist.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * What an assessment says, worked out in the slowest and plainest way from the description alone. It shares no code with
 * the library's scoring, so that where the two agree, both are likely to be right.
 */
final class NaiveEvaluation {

    /** An answer that a side hasn't given: to a criterion, or to a question of the screen, named {@code screen.x}. */
    record Missing(String subject, SideId side) implements Comparable<Missing> {

        @Override
        public int compareTo(Missing other) {
            return (subject + " " + side).compareTo(other.subject + " " + other.side);
        }
    }

    record Interval(Ratio low, Optional<Ratio> point, Ratio high) {}

    record Ledger(Ratio gained, Ratio lost, Ratio unknown) {}

    private static final List<ScreenReply> REPLIES = List.of(ScreenReply.NO, ScreenReply.PARTLY, ScreenReply.YES);

    private final Framework framework;
    private final Assessment assessment;
    private final BigDecimal effectiveFrom;
    private final boolean median;
    private final boolean asPlanned;
    private final boolean notApplicableIsNotKnown;
    /** Values that sides are supposed to have given: 0 or 1 for criteria; for the screen 1 is yes and 0 is no. */
    private final Map<Missing, Ratio> supposed;
    /** What weights are multiplied by, under the id of the criterion or the principle. */
    private final Map<Object, Ratio> factors;
    /** Thresholds other than the framework's or the policy's, 0 to 1. */
    private final Map<PrincipleId, Ratio> thresholds;

    NaiveEvaluation(
            Framework framework,
            Assessment assessment,
            BigDecimal effectiveFrom,
            boolean median,
            boolean asPlanned,
            boolean notApplicableIsNotKnown,
            Map<Missing, Ratio> supposed) {
        this(
                framework,
                assessment,
                effectiveFrom,
                median,
                asPlanned,
                notApplicableIsNotKnown,
                supposed,
                Map.of(),
                Map.of());
    }

    private NaiveEvaluation(
            Framework framework,
            Assessment assessment,
            BigDecimal effectiveFrom,
            boolean median,
            boolean asPlanned,
            boolean notApplicableIsNotKnown,
            Map<Missing, Ratio> supposed,
            Map<Object, Ratio> factors,
            Map<PrincipleId, Ratio> thresholds) {
        this.framework = framework;
        this.assessment = assessment;
        this.effectiveFrom = effectiveFrom;
        this.median = median;
        this.asPlanned = asPlanned;
        this.notApplicableIsNotKnown = notApplicableIsNotKnown;
        this.supposed = supposed;
        this.factors = factors;
        this.thresholds = thresholds;
    }

    static NaiveEvaluation of(Case c) {
        return new NaiveEvaluation(
                c.framework(), c.assessment(), c.policy().effectiveFrom(), c.isMedian(), false, false, Map.of());
    }

    NaiveEvaluation asPlanned() {
        return new NaiveEvaluation(
                framework, assessment, effectiveFrom, median, true, notApplicableIsNotKnown, supposed);
    }

    NaiveEvaluation withNotApplicableAsNotKnown() {
        return new NaiveEvaluation(framework, assessment, effectiveFrom, median, asPlanned, true, supposed);
    }

    NaiveEvaluation supposing(Map<Missing, Ratio> values) {
        return new NaiveEvaluation(
                framework, assessment, effectiveFrom, median, asPlanned, notApplicableIsNotKnown, values);
    }

    /** With weights multiplied and thresholds replaced; the others stay. */
    NaiveEvaluation moved(Map<Object, Ratio> weights, Map<PrincipleId, Ratio> others) {
        return new NaiveEvaluation(
                framework,
                assessment,
                effectiveFrom,
                median,
                asPlanned,
                notApplicableIsNotKnown,
                supposed,
                weights,
                others);
    }

    private Ratio weight(Criterion criterion) {
        return Ratio.of(criterion.weight()).times(factors.getOrDefault(criterion.id(), Ratio.ONE));
    }

    private Ratio weight(Principle principle) {
        return Ratio.of(principle.weight()).times(factors.getOrDefault(principle.id(), Ratio.ONE));
    }

    Framework framework() {
        return framework;
    }

    // Sides

    List<SideId> sides() {
        return framework.sides().stream().map(Side::id).toList();
    }

    private Set<SideId> sidesOf(RoleId role) {
        return Set.copyOf(framework.role(role).sides());
    }

    boolean isOn(Rater rater, SideId side) {
        return rater.roles().stream().anyMatch(role -> sidesOf(role).contains(side));
    }

    boolean canTell(Rater rater, Criterion criterion, SideId side) {
        return rater.roles().stream()
                .anyMatch(role ->
                        sidesOf(role).contains(side) && criterion.roles().contains(role));
    }

    List<Rater> ratersOn(SideId side) {
        return assessment.raters().stream().filter(rater -> isOn(rater, side)).toList();
    }

    /**
     * The sides whose answer is expected, before anybody says that the criterion doesn't apply. None is where a required
     * side could tell, but of the required sides nobody here can.
     */
    List<SideId> expected(Criterion criterion) {
        List<SideId> expected = new ArrayList<>();
        List<SideId> possible = new ArrayList<>();
        boolean requiredExpected = false;
        boolean requiredPossible = false;
        for (Side side : framework.sides()) {
            boolean someRole = framework.roles().stream()
                    .filter(role -> criterion.roles().contains(role.id()))
                    .anyMatch(role -> role.sides().contains(side.id()));
            List<Rater> raters = ratersOn(side.id());
            boolean someRater = raters.stream().anyMatch(rater -> canTell(rater, criterion, side.id()));
            if (someRole) {
                possible.add(side.id());
                requiredPossible |= side.required();
            }
            if (raters.isEmpty() ? side.required() && someRole : someRater) {
                expected.add(side.id());
                requiredExpected |= side.required();
            }
        }
        if (requiredPossible) {
            return requiredExpected ? expected : List.of();
        }
        return expected.isEmpty() ? possible : expected;
    }

    List<SideId> setAside(Criterion criterion) {
        return expected(criterion).stream()
                .filter(side -> levels(criterion, side).isEmpty() && count(criterion, side, NotApplicable.class) > 0)
                .filter(side -> !notApplicableIsNotKnown)
                .toList();
    }

    List<SideId> counted(Criterion criterion) {
        List<SideId> sides = new ArrayList<>(expected(criterion));
        sides.removeAll(setAside(criterion));
        return sides;
    }

    boolean isOut(Criterion criterion) {
        return counted(criterion).isEmpty();
    }

    // Answers

    private Optional<Answer> answer(RaterId rater, Criterion criterion) {
        return assessment.ratings().stream()
                .filter(rating ->
                        rating.rater().equals(rater) && rating.criterion().equals(criterion.id()))
                .map(Rating::answer)
                .findFirst();
    }

    List<Answer> answers(Criterion criterion, SideId side) {
        return assessment.raters().stream()
                .filter(rater -> canTell(rater, criterion, side))
                .flatMap(rater -> answer(rater.id(), criterion).stream())
                .toList();
    }

    long count(Criterion criterion, SideId side, Class<? extends Answer> kind) {
        return answers(criterion, side).stream().filter(kind::isInstance).count();
    }

    long notKnown(Criterion criterion, SideId side) {
        return count(criterion, side, NotKnown.class);
    }

    List<Level> levels(Criterion criterion, SideId side) {
        return answers(criterion, side).stream()
                .flatMap(answer -> level(answer).stream())
                .toList();
    }

    private Optional<Level> level(Answer answer) {
        if (answer instanceof Rated rated) {
            return Optional.of(framework.scale().level(rated.level()));
        }
        if (answer instanceof Planned planned) {
            return Optional.of(
                    asPlanned
                            ? framework.scale().level(planned.level())
                            : framework.scale().lowest());
        }
        return Optional.empty();
    }

    Ratio value(LevelId level) {
        Ratio lowest = Ratio.of(framework.scale().lowest().value());
        Ratio highest = Ratio.of(framework.scale().highest().value());
        return Ratio.of(framework.scale().level(level).value()).minus(lowest).over(highest.minus(lowest));
    }

    private Ratio combined(List<Level> levels) {
        List<Ratio> values = levels.stream().map(level -> value(level.id())).toList();
        return median ? Ratio.median(values) : Ratio.mean(values);
    }

    Optional<Ratio> sideValue(Criterion criterion, SideId side) {
        List<Level> levels = levels(criterion, side);
        return levels.isEmpty()
                ? Optional.ofNullable(supposed.get(new Missing(criterion.id().toString(), side)))
                : Optional.of(combined(levels));
    }

    Optional<Ratio> roleValue(Criterion criterion, RoleId role) {
        List<Level> levels = roleLevels(criterion, role);
        return levels.isEmpty() ? Optional.empty() : Optional.of(combined(levels));
    }

    List<Level> roleLevels(Criterion criterion, RoleId role) {
        return criterion.roles().contains(role)
                ? assessment.raters().stream()
                        .filter(rater -> rater.roles().contains(role))
                        .flatMap(rater -> answer(rater.id(), criterion).stream())
                        .flatMap(answer -> level(answer).stream())
                        .toList()
                : List.of();
    }

    long plannedBy(Criterion criterion, RoleId role) {
        return assessment.raters().stream()
                .filter(rater -> rater.roles().contains(role))
                .flatMap(rater -> answer(rater.id(), criterion).stream())
                .filter(Planned.class::isInstance)
                .count();
    }

    // Scores

    private Ratio bound(Criterion criterion, Ratio missing) {
        return Ratio.mean(counted(criterion).stream()
                .map(side -> sideValue(criterion, side).orElse(missing))
                .toList());
    }

    private Optional<Ratio> point(Criterion criterion) {
        List<Ratio> known = counted(criterion).stream()
                .flatMap(side -> sideValue(criterion, side).stream())
                .toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Ratio.mean(known));
    }

    Optional<Interval> score(Criterion criterion) {
        return isOut(criterion)
                ? Optional.empty()
                : Optional.of(
                        new Interval(bound(criterion, Ratio.ZERO), point(criterion), bound(criterion, Ratio.ONE)));
    }

    private record Weighed(Ratio weight, Optional<Interval> score) {}

    private static Optional<Interval> weightedMean(List<Weighed> parts) {
        Ratio weight = Ratio.ZERO;
        Ratio low = Ratio.ZERO;
        Ratio high = Ratio.ZERO;
        Ratio pointWeight = Ratio.ZERO;
        Ratio point = Ratio.ZERO;
        for (Weighed part : parts) {
            if (part.score().isPresent()) {
                Interval score = part.score().get();
                weight = weight.plus(part.weight());
                low = low.plus(part.weight().times(score.low()));
                high = high.plus(part.weight().times(score.high()));
                if (score.point().isPresent()) {
                    pointWeight = pointWeight.plus(part.weight());
                    point = point.plus(part.weight().times(score.point().get()));
                }
            }
        }
        return weight.isZero()
                ? Optional.empty()
                : Optional.of(new Interval(
                        low.over(weight),
                        pointWeight.isZero() ? Optional.empty() : Optional.of(point.over(pointWeight)),
                        high.over(weight)));
    }

    Optional<Interval> score(Principle principle) {
        return weightedMean(principle.criteria().stream()
                .map(c -> new Weighed(weight(c), score(c)))
                .toList());
    }

    Optional<Interval> overall() {
        return weightedMean(framework.principles().stream()
                .map(p -> new Weighed(weight(p), score(p)))
                .toList());
    }

    Optional<Ledger> ledger(Principle principle, Criterion criterion) {
        if (isOut(criterion) || score(principle).isEmpty()) {
            return Optional.empty();
        }
        Ratio all = Ratio.sum(principle.criteria().stream()
                .filter(c -> !isOut(c))
                .map(c -> Ratio.of(c.weight()))
                .toList());
        Ratio share = Ratio.of(criterion.weight()).over(all);
        Interval score = score(criterion).orElseThrow();
        return Optional.of(new Ledger(
                share.times(score.low()),
                share.times(Ratio.ONE.minus(score.high())),
                share.times(score.high().minus(score.low()))));
    }

    // Standings

    Ratio threshold(Principle principle) {
        return thresholds.getOrDefault(
                principle.id(),
                Ratio.of(principle.effectiveFrom().orElse(effectiveFrom)).over(Ratio.HUNDRED));
    }

    private List<SideId> under(Criterion criterion, Ratio missing) {
        Ratio floor = value(criterion.critical().orElseThrow().floor());
        return counted(criterion).stream()
                .filter(side -> !sideValue(criterion, side).orElse(missing).atLeast(floor))
                .toList();
    }

    List<SideId> belowFloor(Criterion criterion) {
        return under(criterion, Ratio.ONE);
    }

    List<SideId> openFloor(Criterion criterion) {
        return under(criterion, Ratio.ZERO).stream()
                .filter(side -> sideValue(criterion, side).isEmpty())
                .toList();
    }

    private boolean isEffective(Principle principle, Ratio missing) {
        Interval score = score(principle).orElseThrow();
        return (missing.isZero() ? score.low() : score.high()).atLeast(threshold(principle))
                && principle.criteria().stream()
                        .filter(c -> c.critical().isPresent())
                        .allMatch(c -> under(c, missing).isEmpty());
    }

    /** Whether every required side that is expected in a principle has rated in it, or is supposed to have done so well. */
    private boolean isHeard(Principle principle) {
        return framework.sides().stream().filter(Side::required).map(Side::id).allMatch(side -> {
            List<Criterion> asked = principle.criteria().stream()
                    .filter(c -> counted(c).contains(side))
                    .toList();
            return asked.isEmpty()
                    || asked.stream()
                            .anyMatch(c -> !levels(c, side).isEmpty()
                                    || Ratio.ONE.equals(supposed.get(new Missing(c.id().toString(), side))));
        });
    }

    Optional<Standing> standing(Principle principle) {
        if (score(principle).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isEffective(principle, Ratio.ZERO) && isHeard(principle)
                        ? Standing.EFFECTIVE
                        : isEffective(principle, Ratio.ONE) ? Standing.NOT_KNOWN : Standing.TO_IMPROVE);
    }

    Optional<Standing> standing() {
        List<Standing> standings = new ArrayList<>(framework.principles().stream()
                .flatMap(p -> standing(p).stream())
                .toList());
        if (standings.isEmpty()) {
            return Optional.empty();
        }
        for (ScreenQuestion question : framework.screen().questions()) {
            standings.add(
                    least(question) == ScreenReply.YES
                            ? Standing.EFFECTIVE
                            : most(question) == ScreenReply.YES ? Standing.NOT_KNOWN : Standing.TO_IMPROVE);
        }
        return Optional.of(
                standings.contains(Standing.TO_IMPROVE)
                        ? Standing.TO_IMPROVE
                        : standings.contains(Standing.NOT_KNOWN) ? Standing.NOT_KNOWN : Standing.EFFECTIVE);
    }

    // The screen

    List<SideId> expectedOnScreen() {
        List<SideId> expected = framework.sides().stream()
                .filter(side -> side.required() || !ratersOn(side.id()).isEmpty())
                .map(Side::id)
                .toList();
        return expected.isEmpty()
                ? framework.sides().stream()
                        .map(Side::id)
                        .filter(side -> framework.roles().stream()
                                .anyMatch(role -> role.sides().contains(side)))
                        .toList()
                : expected;
    }

    private Optional<ScreenReply> reply(ScreenQuestion question, SideId side) {
        List<ScreenReply> replies = assessment.screen().stream()
                .filter(answer -> answer.question().equals(question.id()))
                .filter(answer ->
                        ratersOn(side).stream().anyMatch(rater -> rater.id().equals(answer.rater())))
                .map(ScreenAnswer::reply)
                .filter(REPLIES::contains)
                .map(reply -> question.kind() == ScreenQuestion.Kind.EXCLUSION ? reversed(reply) : reply)
                .sorted((a, b) -> REPLIES.indexOf(a) - REPLIES.indexOf(b))
                .toList();
        if (replies.isEmpty()) {
            return Optional.ofNullable(supposed.get(new Missing("screen." + question.id(), side)))
                    .map(value -> value.isZero() ? ScreenReply.NO : ScreenReply.YES);
        }
        int below = REPLIES.indexOf(replies.get((replies.size() - 1) / 2));
        int above = REPLIES.indexOf(replies.get(replies.size() / 2));
        return Optional.of(REPLIES.get((below + above) / 2));
    }

    /** The sides from which the lowest reply comes. */
    List<SideId> lowest(ScreenQuestion question) {
        List<SideId> lowest = new ArrayList<>();
        for (ScreenReply reply : REPLIES) {
            if (lowest.isEmpty()) {
                expectedOnScreen().stream()
                        .filter(side -> reply(question, side).equals(Optional.of(reply)))
                        .forEach(lowest::add);
            }
        }
        return lowest;
    }

    private static ScreenReply reversed(ScreenReply reply) {
        return REPLIES.get(2 - REPLIES.indexOf(reply));
    }

    List<SideId> missing(ScreenQuestion question) {
        return expectedOnScreen().stream()
                .filter(side -> reply(question, side).isEmpty())
                .toList();
    }

    /** The lowest of the sides; where one is missing anything, unless it is the lowest already. */
    private ScreenReply answer(ScreenQuestion question, ScreenReply unknown) {
        ScreenReply lowest = expectedOnScreen().stream()
                .flatMap(side -> reply(question, side).stream())
                .min((a, b) -> REPLIES.indexOf(a) - REPLIES.indexOf(b))
                .orElse(unknown);
        return missing(question).isEmpty() || lowest == ScreenReply.NO ? lowest : unknown;
    }

    ScreenReply least(ScreenQuestion question) {
        return answer(question, ScreenReply.NO);
    }

    ScreenReply most(ScreenQuestion question) {
        return answer(question, ScreenReply.YES);
    }

    /** Tries every way in which the unknown answers can turn out. */
    ScreenOutcome outcome() {
        Set<ScreenOutcome> outcomes = new TreeSet<>();
        outcomes(new ArrayList<>(), outcomes);
        return outcomes.size() == 1 ? outcomes.iterator().next() : ScreenOutcome.NOT_KNOWN;
    }

    private void outcomes(List<ScreenReply> replies, Set<ScreenOutcome> outcomes) {
        List<ScreenQuestion> questions = framework.screen().questions();
        if (replies.size() == questions.size()) {
            boolean someAim = false;
            for (int i = 0; i < replies.size(); i++) {
                someAim |= questions.get(i).kind() == ScreenQuestion.Kind.AIM && replies.get(i) == ScreenReply.YES;
            }
            boolean all = replies.stream().allMatch(reply -> reply == ScreenReply.YES);
            outcomes.add(
                    all
                            ? ScreenOutcome.PEER_SUPPORT
                            : someAim ? ScreenOutcome.DRAWS_ON_PEER_SUPPORT : ScreenOutcome.NOT_SHOWN);
            return;
        }
        ScreenQuestion question = questions.get(replies.size());
        for (ScreenReply reply : REPLIES) {
            if (REPLIES.indexOf(reply) >= REPLIES.indexOf(least(question))
                    && REPLIES.indexOf(reply) <= REPLIES.indexOf(most(question))) {
                List<ScreenReply> next = new ArrayList<>(replies);
                next.add(reply);
                outcomes(next, outcomes);
            }
        }
    }

    // What is missing

    List<Missing> missing(Principle principle) {
        return principle.criteria().stream()
                .flatMap(c -> counted(c).stream()
                        .filter(side -> sideValue(c, side).isEmpty())
                        .map(side -> new Missing(c.id().toString(), side)))
                .toList();
    }

    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        framework.principles().forEach(p -> missing.addAll(missing(p)));
        for (ScreenQuestion question : framework.screen().questions()) {
            missing(question).forEach(side -> missing.add(new Missing("screen." + question.id(), side)));
        }
        return missing;
    }
}
