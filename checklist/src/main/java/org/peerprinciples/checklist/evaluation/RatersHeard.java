package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * Which raters gave an answer of any kind, and on which sides. A reply to the screen is one on all of somebody's sides, a rating on
 * those whose roles can tell; without such a role it counts as evidence, and on no side.
 */
final class RatersHeard {

    private final Framework framework;
    private final int listed;
    private final Map<RaterId, Set<SideId>> sides = new HashMap<>();

    RatersHeard(Framework framework, Assessment assessment) {
        this.framework = framework;
        this.listed = assessment.raters().size();
        Map<RaterId, List<RoleId>> roles =
                assessment.raters().stream().collect(Collectors.toMap(Rater::id, Rater::roles));
        assessment
                .screen()
                .forEach(reply -> hear(reply.rater(), roles.getOrDefault(reply.rater(), List.of()).stream()));
        assessment
                .ratings()
                .forEach(rating -> hear(
                        rating.rater(),
                        roles.getOrDefault(rating.rater(), List.of()).stream().filter(role -> canTell(role, rating))));
    }

    private void hear(RaterId rater, Stream<RoleId> roles) {
        sides.computeIfAbsent(rater, id -> new HashSet<>())
                .addAll(roles.flatMap(this::sides).toList());
    }

    private Stream<SideId> sides(RoleId role) {
        return framework.findRole(role).map(Role::sides).stream().flatMap(each -> each.stream());
    }

    private boolean canTell(RoleId role, Rating rating) {
        return framework
                .findCriterion(rating.criterion())
                .filter(criterion -> criterion.roles().contains(role))
                .isPresent();
    }

    /** How many gave an answer. */
    int people() {
        return sides.size();
    }

    /** How many are listed and gave none. */
    int silent() {
        return listed - people();
    }

    /** How many answered on more than one side. */
    int onSeveral() {
        return Math.toIntExact(
                sides.values().stream().filter(on -> on.size() > 1).count());
    }

    /** How many answered on a side. */
    int on(SideId side) {
        return Math.toIntExact(
                sides.values().stream().filter(on -> on.contains(side)).count());
    }
}
