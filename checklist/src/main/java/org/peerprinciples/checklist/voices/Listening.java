package org.peerprinciples.checklist.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.SmallGroups;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;

/** Sets the voices of one evaluation beside each other. */
final class Listening {

    private static final int NOT_RATED = -1;

    private final Evaluation shown;
    private final Workings workings;
    private final Framework framework;
    private final Scorer scorer;
    private final Scores scores;
    private final SmallGroups groups;
    private final Map<CriterionId, List<Rating>> ratings = new HashMap<>();
    private final Map<RaterId, Long> raters;

    Listening(Evaluation evaluation, int people) {
        this.workings = Workings.of(evaluation);
        this.shown = evaluation.suppressedBelow(people);
        this.framework = workings.framework();
        this.scorer = workings.scorer();
        this.scores = workings.scores();
        this.groups = SmallGroups.of(workings, people);
        this.raters = workings.raterRoles();
        for (Rating rating : workings.assessment().ratings()) {
            ratings.computeIfAbsent(rating.criterion(), id -> new ArrayList<>()).add(rating);
        }
    }

    Voices voices() {
        List<Profile> sides =
                IntStream.range(0, scores.sides()).mapToObj(this::side).toList();
        List<Profile> roles = framework.roles().stream().map(this::role).toList();
        return new Voices(
                shown.provenance(),
                shown.subject(),
                IntStream.range(0, sides.size())
                        .filter(s -> isShown(sides.get(s)))
                        .mapToObj(s -> new SideVoice(
                                framework.sides().get(s).id(),
                                sides.get(s).heard(),
                                sides.get(s).overall(),
                                sides.get(s).principles()))
                        .toList(),
                IntStream.range(0, roles.size())
                        .filter(r -> roles.get(r).raters() > 0 && isShown(roles.get(r)))
                        .mapToObj(r -> new RoleVoice(
                                framework.roles().get(r).id(),
                                roles.get(r).heard(),
                                roles.get(r).overall(),
                                roles.get(r).principles()))
                        .toList(),
                betweenSides(sides),
                betweenRoles(roles),
                new Agenda(shown, workings, groups, sides, roles).disagreements(),
                shown.suppressed());
    }

    /** Whether anything is to be said of a group, and may be. */
    private boolean isShown(Profile profile) {
        boolean isEmpty = profile.raters() == 0 && !profile.isAsked();
        boolean isSmall = profile.raters() > 0 && profile.raters() < groups.below();
        return !isEmpty
                && !isSmall
                && (profile.isShown() || !profile.principles().isEmpty());
    }

    private Profile side(int position) {
        long side = 1L << position;
        int people = (int) raters.values().stream()
                .filter(roles -> (scorer.sidesOf(roles) & side) != 0)
                .count();
        List<Cell> cells = IntStream.range(0, scores.criteria())
                .mapToObj(c -> new Cell(
                        (scores.expectedSides(c) & side) != 0,
                        (scores.setAsideSides(c) & side) != 0,
                        groups.showsSides(c),
                        scores.sideValue(c, position)))
                .toList();
        return new Profile(framework, scores, people, cells);
    }

    private Profile role(Role role) {
        long bit = scorer.roleBit(role.id());
        int people = (int)
                raters.values().stream().filter(roles -> (roles & bit) != 0).count();
        List<Cell> cells = IntStream.range(0, scores.criteria())
                .mapToObj(c -> people == 0 ? new Cell(false, false, true, Optional.empty()) : cell(role, bit, c))
                .toList();
        return new Profile(framework, scores, people, cells);
    }

    private Cell cell(Role role, long bit, int c) {
        Criterion criterion = framework.criteria().get(c);
        boolean isCounted = scores.expectedSides(c) != 0;
        boolean canTell = criterion.roles().contains(role.id());
        List<Rating> own = ratings.getOrDefault(criterion.id(), List.of()).stream()
                .filter(rating -> (raters.getOrDefault(rating.rater(), 0L) & bit) != 0)
                .toList();
        Optional<Fraction> value = value(own);
        boolean saysNotApplicable = value.isEmpty()
                && own.stream()
                        .anyMatch(rating ->
                                rating.answer().match(rated -> false, planned -> false, not -> true, () -> false));
        return new Cell(
                canTell && isCounted && !saysNotApplicable, canTell && saysNotApplicable, groups.showsRoles(c), value);
    }

    private Optional<Fraction> value(List<Rating> own) {
        int[] counts = new int[framework.scale().levels().size()];
        int rated = 0;
        for (Rating rating : own) {
            // What is planned isn't in place today.
            int level = rating.answer()
                    .match(answer -> scorer.indexOf(answer.level()), planned -> 0, not -> NOT_RATED, () -> NOT_RATED);
            if (level != NOT_RATED) {
                counts[level]++;
                rated++;
            }
        }
        return rated == 0 ? Optional.empty() : Optional.of(scorer.combine(counts));
    }

    private List<SideContrast> betweenSides(List<Profile> profiles) {
        List<SideContrast> contrasts = new ArrayList<>();
        List<Side> sides = framework.sides();
        for (int first = 0; first < sides.size(); first++) {
            for (int second = first + 1; second < sides.size(); second++) {
                List<PrincipleContrast> principles = profiles.get(first).contrasts(profiles.get(second));
                if (!principles.isEmpty()) {
                    contrasts.add(new SideContrast(
                            sides.get(first).id(), sides.get(second).id(), principles));
                }
            }
        }
        return contrasts;
    }

    private List<RoleContrast> betweenRoles(List<Profile> profiles) {
        List<RoleContrast> contrasts = new ArrayList<>();
        List<Role> roles = framework.roles();
        for (int first = 0; first < roles.size(); first++) {
            for (int second = first + 1; second < roles.size(); second++) {
                List<PrincipleContrast> principles = profiles.get(first).contrasts(profiles.get(second));
                if (!principles.isEmpty()) {
                    contrasts.add(new RoleContrast(
                            roles.get(first).id(), roles.get(second).id(), principles));
                }
            }
        }
        return contrasts;
    }
}
