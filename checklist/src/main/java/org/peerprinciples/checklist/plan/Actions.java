package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Tenths;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** The actions that an option comes to, with all that the framework has to say about them. */
final class Actions {

    private final Framework words;
    private final List<Criterion> criteria;
    private final Goal goal;
    private final Options options;
    private final Scores now;
    private final Set<RoleId> held;
    private final Reasons reasons;

    Actions(Framework words, Goal goal, Options options, Reasons reasons) {
        this.words = words;
        this.criteria = words.criteria();
        this.goal = goal;
        this.options = options;
        this.now = options.now();
        this.held = options.heldRoles();
        this.reasons = reasons;
    }

    /** Why an option is chosen. */
    Reason.Kind kind(Option option) {
        if (!goal.isStanding()) {
            return Reason.Kind.POINTS;
        } else if (now.belowFloor(option.criterion()) != 0) {
            return Reason.Kind.SIDE_BELOW_FLOOR;
        } else if (now.openFloor(option.criterion()) != 0) {
            return Reason.Kind.FLOOR_NOT_KNOWN;
        }
        return (option.heard() & now.unheardSides(principleOf(option))) != 0
                ? Reason.Kind.SIDE_NOT_HEARD
                : Reason.Kind.POINTS;
    }

    private int principleOf(Option option) {
        int p = 0;
        while (now.firstCriterion(p + 1) <= option.criterion()) {
            p++;
        }
        return p;
    }

    List<Action> of(Option option, @Nullable Points gain, Optional<Points> overallGain) {
        Points whole = Objects.requireNonNull(gain, "gain");
        List<Action> actions = new ArrayList<>();
        if (option.asked()) {
            actions.add(findOut(option, overallGain.isPresent()));
        }
        if (option.level() >= 0) {
            actions.add(raise(option, whole, overallGain));
        }
        return actions;
    }

    private Action findOut(Option option, boolean isOverall) {
        Criterion criterion = criteria.get(option.criterion());
        int asking = options.costs().findingOut();
        // What is missing counts as nothing in the low bound, and at its worst it is found to be just that.
        Points nothing = new Points(0, Tenths.toPoints(0));
        return new Action(
                Action.Kind.FIND_OUT,
                criterion.id(),
                criterion.question(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                asking,
                asking,
                nothing,
                isOverall ? Optional.of(nothing) : Optional.empty(),
                reasons.toFindOut(kind(option), option, principleOf(option)),
                List.of(),
                Optional.of(new Asking(
                        sidesToAsk(option),
                        criterion.couldShow(),
                        words.scale().lowest().id(),
                        option.effort() - option.certain())),
                illustrations(criterion),
                Optional.empty());
    }

    private List<SideToAsk> sidesToAsk(Option option) {
        List<SideToAsk> sides = new ArrayList<>();
        for (SideId side : Sides.of(words).ids(option.heard())) {
            List<RoleId> canTell = words.roles().stream()
                    .filter(role -> role.sides().contains(side))
                    .map(Role::id)
                    .filter(criteria.get(option.criterion()).roles()::contains)
                    .toList();
            List<RoleId> here = canTell.stream().filter(held::contains).toList();
            sides.add(new SideToAsk(side, !here.isEmpty(), here.isEmpty() ? canTell : here));
        }
        return sides;
    }

    private Action raise(Option option, Points gain, Optional<Points> overallGain) {
        Criterion criterion = criteria.get(option.criterion());
        int asking = option.asked() ? options.costs().findingOut() : 0;
        List<Step> steps = steps(option);
        return new Action(
                Action.Kind.RAISE,
                criterion.id(),
                criterion.question(),
                Optional.of(level(start(option))),
                Optional.of(level(option.level())),
                criterion.findDescriptor(level(option.level())),
                option.effort() - asking,
                option.certain() - asking,
                gain,
                overallGain,
                reasons.toRaise(kind(option), option, principleOf(option), gain, overallGain),
                steps,
                Optional.empty(),
                illustrations(criterion),
                steps.stream().flatMap(step -> step.owner().stream()).findFirst());
    }

    private int start(Option option) {
        return option.asked() ? 0 : options.lowest(option.criterion());
    }

    private List<Step> steps(Option option) {
        Criterion criterion = criteria.get(option.criterion());
        int lowest = options.lowest(option.criterion());
        List<Step> steps = new ArrayList<>();
        for (int from = start(option); from < option.level(); from++) {
            Optional<NextStep> step = criterion.findStep(level(from));
            steps.add(new Step(
                    level(from),
                    step.map(NextStep::text),
                    options.costs().between(option.criterion(), from, from + 1),
                    lowest >= 0 && from >= lowest,
                    step.flatMap(NextStep::owner)));
        }
        return steps;
    }

    private LevelId level(int position) {
        List<Level> levels = words.scale().levels();
        return levels.get(position).id();
    }

    private List<Illustration> illustrations(Criterion criterion) {
        return criterion.examples().stream()
                .flatMap(id -> words.findExample(id).stream())
                .map(Illustration::of)
                .toList();
    }
}
