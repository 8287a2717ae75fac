package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Tenths;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.Framework;

/** Puts ways into words: actions in the order proposed, with what each gains. */
final class Proposal {

    private final Framework framework;
    private final Goal goal;
    private final Options options;
    private final Scores now;
    private final Shares inPrinciples;
    private final Shares inOverall;
    private final Actions actions;

    Proposal(Framework framework, Framework words, Goal goal, Options options, Shares inPrinciples, Shares inOverall) {
        this.framework = framework;
        this.goal = goal;
        this.options = options;
        this.now = options.now();
        this.inPrinciples = inPrinciples;
        this.inOverall = inOverall;
        this.actions = new Actions(words, goal, options, new Reasons(words, goal, now));
    }

    Alternative alternative(Way way) {
        List<Option> chosen =
                way.options().stream().filter(option -> !option.isLeft()).toList();
        Scores then = options.after(chosen);
        Map<Option, Points> gains = gains(chosen, then);
        Map<Option, Points> overallGains = overallGains(chosen, then);
        return new Alternative(
                way.effort(),
                way.certain(),
                actions(chosen, gains, overallGains),
                now.whole().hasBasis()
                        ? Optional.of(Rise.of(now.whole().low(), then.whole().low()))
                        : Optional.empty(),
                then.whole().standing().orElseThrow(),
                principles(then));
    }

    /** What is critical and short first, then finding out, then raising. */
    private List<Action> actions(List<Option> chosen, Map<Option, Points> gains, Map<Option, Points> overallGains) {
        List<Action> all = new ArrayList<>();
        List<Action> later = new ArrayList<>();
        for (Option option : ordered(chosen)) {
            boolean isPressing = actions.kind(option) == Reason.Kind.SIDE_BELOW_FLOOR;
            for (Action action : actions.of(option, gains.get(option), Optional.ofNullable(overallGains.get(option)))) {
                boolean isNow = isPressing || action.kind() == Action.Kind.FIND_OUT;
                (isNow ? all : later).add(action);
            }
        }
        all.addAll(later);
        return all;
    }

    private List<PrincipleRise> principles(Scores then) {
        List<PrincipleRise> principles = new ArrayList<>();
        for (int p = 0; p < now.principles(); p++) {
            if (now.principle(p).hasBasis()) {
                principles.add(new PrincipleRise(
                        framework.principles().get(p).id(),
                        now.principle(p).standing().orElseThrow(),
                        then.principle(p).standing().orElseThrow(),
                        Rise.of(now.principle(p).low(), then.principle(p).low())));
            }
        }
        return principles;
    }

    private Map<Option, Points> gains(List<Option> chosen, Scores then) {
        Map<Option, Points> gains = new HashMap<>();
        for (int p = 0; p < now.principles(); p++) {
            int first = now.firstCriterion(p);
            int end = now.firstCriterion(p + 1);
            List<Option> here = chosen.stream()
                    .filter(option -> option.criterion() >= first && option.criterion() < end)
                    .toList();
            if (!here.isEmpty()) {
                long tenths =
                        Rise.tenths(now.principle(p).low(), then.principle(p).low());
                gains.putAll(handOut(here, inPrinciples, tenths));
            }
        }
        return gains;
    }

    private Map<Option, Points> overallGains(List<Option> chosen, Scores then) {
        return now.whole().hasBasis()
                ? handOut(
                        chosen,
                        inOverall,
                        Rise.tenths(now.whole().low(), then.whole().low()))
                : Map.of();
    }

    private Map<Option, Points> handOut(List<Option> chosen, Shares shares, long tenths) {
        List<Fraction> gains =
                chosen.stream().map(option -> shares.gain(now, option)).toList();
        List<Long> shown = Tenths.handOut(gains, tenths);
        Map<Option, Points> points = new HashMap<>();
        for (int i = 0; i < chosen.size(); i++) {
            points.put(chosen.get(i), new Points(Score.points(gains.get(i)), Tenths.toPoints(shown.get(i))));
        }
        return points;
    }

    /**
     * For a standing what is critical and short first, then what lets a side be heard; then by gain for the effort, in the
     * score that the goal is about; then the framework's order.
     */
    private List<Option> ordered(List<Option> chosen) {
        boolean isOverall = goal.principle().isEmpty() && !goal.isStanding();
        Shares shares = isOverall ? inOverall : inPrinciples;
        Map<Option, Fraction> worth = new HashMap<>();
        chosen.forEach(option ->
                worth.put(option, shares.gain(now, option).dividedBy(Fraction.of(option.effort(), 1))));
        return chosen.stream()
                .sorted(Comparator.comparing((Option option) -> actions.kind(option))
                        .thenComparing(
                                Comparator.comparing((Option option) -> worth.getOrDefault(option, Fraction.ZERO))
                                        .reversed())
                        .thenComparingInt(Option::criterion))
                .toList();
    }
}
