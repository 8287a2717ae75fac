package org.peerprinciples.checklist.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Counting;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.RoleResult;
import org.peerprinciples.checklist.evaluation.SeenDifferently;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** Rules about who was heard and who sees what. */
final class VoiceRules {

    private VoiceRules() {}

    static List<Finding> sidesNotHeard(Wording on) {
        return on.examination().evaluation().sides().stream()
                .filter(side -> side.expected() > 0 && side.answered() == 0)
                .map(side -> on.finding()
                        .addSides(side.side())
                        .text("Not heard yet: " + on.side(side.side())
                                + ". Nothing that needs this side's answer can be"
                                + " settled as effective without it.")
                        .addGrounds(Wording.count(side.expected(), "question") + " for this side; "
                                + (side.raters() == 0
                                        ? "nobody on it has answered"
                                        : Wording.count(side.raters(), "rater") + ", no rating"))
                        .build())
                .toList();
    }

    static List<Finding> sidesDiffer(Wording on) {
        return on.criteria()
                .filter(on.seenDifferently()::areSidesApart)
                .map(result -> on.about(result.criterion())
                        .addAllSides(
                                on.rated(result).stream().map(SideResult::side).toList())
                        .text("Sides see it differently: " + on.question(result.criterion()))
                        .addAllGrounds(on.rated(result).stream().map(on::where).toList())
                        .build())
                .toList();
    }

    static List<Finding> rolesDiffer(Wording on) {
        SeenDifferently marks = on.seenDifferently();
        List<Finding> findings = new ArrayList<>();
        on.criteria().forEach(result -> {
            for (Side side : on.framework().sides()) {
                if (marks.areRolesApart(result, side.id())) {
                    List<RoleResult> own = marks.rated(result, side.id());
                    findings.add(on.about(result.criterion())
                            .addSides(side.id())
                            .addAllRoles(own.stream().map(RoleResult::role).toList())
                            .text("Roles on one side see it differently: " + on.question(result.criterion()))
                            .addAllGrounds(own.stream()
                                    .map(role -> on.role(role.role()) + ": " + on.inLevels(role.points()) + " ("
                                            + role.shown() + ")")
                                    .toList())
                            .build());
                }
            }
        });
        return findings;
    }

    static List<Finding> ratersDiffer(Wording on) {
        SeenDifferently marks = on.seenDifferently();
        List<Finding> findings = new ArrayList<>();
        on.criteria()
                .forEach(result -> result.sides().forEach(side -> {
                    Optional<LevelId> lowest = side.lowest();
                    Optional<LevelId> highest = side.highest();
                    if (lowest.isPresent() && highest.isPresent() && marks.areRatersApart(side)) {
                        findings.add(on.about(result.criterion())
                                .addSides(side.side())
                                .text("People on one side see it differently: " + on.question(result.criterion()))
                                .addGrounds(on.side(side.side()) + ": from " + on.level(lowest.get()) + " to "
                                        + on.level(highest.get()) + " (" + Wording.count(side.rated(), "rater") + ")")
                                .build());
                    }
                }));
        return findings;
    }

    static List<Finding> cannotTell(Wording on) {
        List<Finding> findings = new ArrayList<>();
        for (PrincipleResult principle : on.principles()) {
            List<CriterionResult> unsure = principle.criteria().stream()
                    .filter(result -> result.sides().stream()
                            .anyMatch(side -> side.notKnown().orElse(0) > 0))
                    .toList();
            if (!unsure.isEmpty()) {
                Set<RoleId> roles = new LinkedHashSet<>();
                unsure.forEach(result -> roles.addAll(rolesThatCannotTell(on, result.criterion())));
                findings.add(on.finding()
                        .principle(principle.principle())
                        .addAllCriteria(
                                unsure.stream().map(CriterionResult::criterion).toList())
                        .addAllRoles(roles)
                        .text("Can't tell: some who were asked about "
                                + on.framework()
                                        .principle(principle.principle())
                                        .name() + " couldn't say.")
                        .addAllGrounds(on.framework().sides().stream()
                                .map(Side::id)
                                .filter(side -> !unsureOf(side, unsure).isEmpty())
                                .map(side -> on.side(side) + ": " + Wording.list(unsureOf(side, unsure)))
                                .toList())
                        .build());
            }
        }
        return findings;
    }

    private static List<String> unsureOf(SideId side, List<CriterionResult> results) {
        return results.stream()
                .filter(result -> result.sides().stream()
                        .anyMatch(
                                own -> own.side().equals(side) && own.notKnown().orElse(0) > 0))
                .map(result -> result.criterion().toString())
                .toList();
    }

    /** The roles, among those that can tell, of raters who said that they can't. */
    private static Set<RoleId> rolesThatCannotTell(Wording on, CriterionId criterion) {
        Map<RaterId, List<RoleId>> roles = rolesByRater(on);
        List<RoleId> telling = on.criterion(criterion).roles();
        return on.ratings(criterion)
                .filter(rating -> rating.answer() instanceof NotKnown)
                .flatMap(rating -> rolesOf(rating, roles).stream())
                .filter(telling::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<Finding> notApplicableDisputed(Wording on) {
        return on.criteria()
                .filter(result -> result.sides().stream().anyMatch(side -> said(side) > 0)
                        && result.sides().stream().anyMatch(side -> side.rated() > 0))
                .map(result -> on.about(result.criterion())
                        .addAllSides(result.sides().stream()
                                .filter(side -> said(side) > 0)
                                .map(SideResult::side)
                                .toList())
                        .text("Some say that it doesn't apply, others rate it: " + on.question(result.criterion()))
                        .addAllGrounds(result.sides().stream()
                                .filter(side -> said(side) + side.rated() > 0)
                                .map(side -> on.side(side.side()) + ": "
                                        + Wording.count(side.rated(), "rating") + ", "
                                        + said(side) + " not applicable")
                                .toList())
                        .build())
                .toList();
    }

    /** How many said that it doesn't apply, as far as that is shown. */
    private static int said(SideResult side) {
        return side.notApplicable().orElse(0);
    }

    static List<Finding> roleCannotTell(Wording on) {
        Map<RaterId, List<RoleId>> roles = rolesByRater(on);
        return on.criteria()
                .map(CriterionResult::criterion)
                .flatMap(criterion -> {
                    List<RoleId> telling = on.criterion(criterion).roles();
                    List<Rating> outside = on.ratings(criterion)
                            .filter(rating -> !(rating.answer() instanceof NotKnown))
                            .filter(rating -> rolesOf(rating, roles).stream().noneMatch(telling::contains))
                            .toList();
                    return outside.isEmpty()
                            ? Stream.<Finding>empty()
                            : Stream.of(roleCannotTell(on, criterion, outside, roles));
                })
                .toList();
    }

    static List<Finding> nobodyCanTell(Wording on) {
        List<CriterionId> uncounted = on.criteria()
                .filter(result -> result.counting() == Counting.NOBODY_CAN_TELL)
                .map(CriterionResult::criterion)
                .toList();
        return uncounted.isEmpty()
                ? List.of()
                : List.of(on.finding()
                        .addAllCriteria(uncounted)
                        .text(Wording.count(uncounted.size(), "question") + " not counted here: nobody among those who"
                                + " receive or give support has a role that can tell.")
                        .addAllGrounds(uncounted.stream()
                                .map(criterion -> on.question(criterion) + " Asked are: "
                                        + Wording.list(on.criterion(criterion).roles().stream()
                                                .map(on::role)
                                                .map(Wording::lower)
                                                .toList()))
                                .toList())
                        .build());
    }

    private static Finding roleCannotTell(
            Wording on, CriterionId criterion, List<Rating> outside, Map<RaterId, List<RoleId>> roles) {
        Set<RoleId> held = outside.stream()
                .flatMap(rating -> rolesOf(rating, roles).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return on.about(criterion)
                .addAllRoles(held)
                .addAllEvidence(outside.stream()
                        .flatMap(rating -> rating.evidence().stream())
                        .distinct()
                        .toList())
                .text("Answered by somebody whose role isn't asked this; it counts as evidence, not as a rating: "
                        + on.question(criterion))
                .addGrounds(Wording.list(held.stream().map(on::role).toList()) + ": "
                        + Wording.count(outside.size(), "answer") + "; asked are: "
                        + Wording.list(on.criterion(criterion).roles().stream()
                                .map(on::role)
                                .map(Wording::lower)
                                .toList()))
                .build();
    }

    private static Map<RaterId, List<RoleId>> rolesByRater(Wording on) {
        return on.examination().assessment().raters().stream().collect(Collectors.toMap(Rater::id, Rater::roles));
    }

    private static List<RoleId> rolesOf(Rating rating, Map<RaterId, List<RoleId>> roles) {
        return roles.getOrDefault(rating.rater(), List.of());
    }
}
