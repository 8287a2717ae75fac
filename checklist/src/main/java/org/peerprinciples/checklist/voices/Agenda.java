package org.peerprinciples.checklist.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.SeenDifferently;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.SmallGroups;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.SideId;

/** Makes the agenda of what people see differently. */
final class Agenda {

    private final Evaluation shown;
    private final Workings workings;
    private final Framework framework;
    private final Scorer scorer;
    private final SmallGroups groups;
    private final SeenDifferently marks;
    private final List<Profile> sides;
    private final List<Profile> roles;

    /**
     * Prepares it.
     *
     * @param shown the evaluation as it may be shown
     * @param sides the profile of each side
     * @param roles the profile of each role
     */
    Agenda(Evaluation shown, Workings workings, SmallGroups groups, List<Profile> sides, List<Profile> roles) {
        this.shown = shown;
        this.workings = workings;
        this.framework = workings.framework();
        this.scorer = workings.scorer();
        this.groups = groups;
        this.marks = SeenDifferently.of(framework, workings.policy());
        this.sides = sides;
        this.roles = roles;
    }

    List<Disagreement> disagreements() {
        List<Disagreement> all = new ArrayList<>();
        for (PrincipleResult principle : shown.principles()) {
            for (CriterionResult result : principle.criteria()) {
                int criterion = scorer.indexOf(result.criterion());
                sides(result, criterion).ifPresent(all::add);
                framework.sides().forEach(side -> roles(result, criterion, side).ifPresent(all::add));
                result.sides().stream()
                        .filter(marks::areRatersApart)
                        .forEach(side -> all.add(raters(result.criterion(), side)));
            }
        }
        all.sort(Comparator.comparing(
                        (Disagreement disagreement) -> disagreement.apart().points())
                .reversed());
        return all;
    }

    private Optional<Disagreement> sides(CriterionResult result, int criterion) {
        return marks.areSidesApart(result)
                ? Optional.of(disagreement(
                        result.criterion(),
                        Disagreement.Between.SIDES,
                        Optional.empty(),
                        IntStream.range(0, sides.size())
                                .boxed()
                                .flatMap(s -> value(sides, s, criterion)
                                        .map(value -> new Placed(
                                                View.of(framework.sides().get(s).id(), value), value))
                                        .stream())
                                .toList()))
                : Optional.empty();
    }

    private Optional<Disagreement> roles(CriterionResult result, int criterion, Side side) {
        return marks.areRolesApart(result, side.id())
                ? Optional.of(disagreement(
                        result.criterion(),
                        Disagreement.Between.ROLES,
                        Optional.of(side.id()),
                        marks.rated(result, side.id()).stream()
                                .flatMap(role ->
                                        value(roles, framework.roles().indexOf(framework.role(role.role())), criterion)
                                                .map(value -> new Placed(View.of(role.role(), value), value))
                                                .stream())
                                .toList()))
                : Optional.empty();
    }

    /** A view, and its value exactly. */
    private record Placed(View view, Fraction value) {}

    private static Optional<Fraction> value(List<Profile> profiles, int position, int criterion) {
        return profiles.get(position).cells().get(criterion).value();
    }

    private Disagreement disagreement(
            CriterionId criterion, Disagreement.Between between, Optional<SideId> side, List<Placed> views) {
        List<Placed> sorted =
                views.stream().sorted(Comparator.comparing(Placed::value)).toList();
        Fraction lowest = sorted.get(0).value();
        Fraction highest = sorted.get(sorted.size() - 1).value();
        return new Disagreement(
                criterion,
                between,
                side,
                sorted.stream().map(Placed::view).toList(),
                Apart.of(highest.minus(lowest), framework.scale()),
                level(highestNotAbove(lowest)),
                level(lowestNotBelow(highest)),
                comments(criterion));
    }

    private Disagreement raters(CriterionId criterion, SideResult side) {
        LevelId lowest = side.lowest().orElseThrow();
        LevelId highest = side.highest().orElseThrow();
        return new Disagreement(
                criterion,
                Disagreement.Between.RATERS,
                Optional.of(side.side()),
                List.of(),
                Apart.of(
                        scorer.levelValue(scorer.indexOf(highest)).minus(scorer.levelValue(scorer.indexOf(lowest))),
                        framework.scale()),
                lowest,
                highest,
                comments(criterion));
    }

    private LevelId level(int position) {
        return framework.scale().levels().get(position).id();
    }

    private int highestNotAbove(Fraction value) {
        return levels().filter(level -> scorer.levelValue(level).compareTo(value) <= 0)
                .max()
                .orElseThrow();
    }

    private int lowestNotBelow(Fraction value) {
        return levels().filter(level -> scorer.levelValue(level).compareTo(value) >= 0)
                .min()
                .orElseThrow();
    }

    private IntStream levels() {
        List<Level> levels = framework.scale().levels();
        return IntStream.range(0, levels.size());
    }

    /** The comments on a criterion; those of people who can't tell only where nothing is suppressed. */
    private List<CommentId> comments(CriterionId criterion) {
        if (!groups.showsRoles(scorer.indexOf(criterion))) {
            return List.of();
        }
        return workings.assessment().ratings().stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .filter(rating -> shown.suppressed().isEmpty() || groups.canTell(rating))
                .flatMap(rating -> rating.comment().stream())
                .map(Comment::id)
                .toList();
    }
}
