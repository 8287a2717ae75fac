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
                        .text(on.say("side-not-heard", on.side(side.side())))
                        .addGrounds(
                                side.raters() == 0
                                        ? on.count("side-not-heard.nobody", side.expected())
                                        : on.count(
                                                "side-not-heard.no-rating",
                                                side.expected(),
                                                on.count("raters", side.raters())))
                        .build())
                .toList();
    }

    static List<Finding> sidesDiffer(Wording on) {
        return on.criteria()
                .filter(on.seenDifferently()::areSidesApart)
                .map(result -> on.about(result.criterion())
                        .addAllSides(
                                on.rated(result).stream().map(SideResult::side).toList())
                        .text(on.say("sides-differ", on.question(result.criterion())))
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
                            .text(on.say("roles-differ", on.question(result.criterion())))
                            .addAllGrounds(own.stream().map(on::where).toList())
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
                                .text(on.say("raters-differ", on.question(result.criterion())))
                                .addGrounds(on.countingPlanned(
                                        on.say(
                                                "raters-differ.side",
                                                on.side(side.side()),
                                                on.level(lowest.get()),
                                                on.level(highest.get()),
                                                on.count("raters", side.rated())),
                                        side.planned()))
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
                        .text(on.say("cannot-tell", on.principle(principle.principle())))
                        .addAllGrounds(on.framework().sides().stream()
                                .map(Side::id)
                                .filter(side -> !unsureOf(side, unsure).isEmpty())
                                .map(side ->
                                        on.say("cannot-tell.side", on.side(side), on.questions(unsureOf(side, unsure))))
                                .toList())
                        .build());
            }
        }
        return findings;
    }

    private static List<CriterionId> unsureOf(SideId side, List<CriterionResult> results) {
        return results.stream()
                .filter(result -> result.sides().stream()
                        .anyMatch(
                                own -> own.side().equals(side) && own.notKnown().orElse(0) > 0))
                .map(CriterionResult::criterion)
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
                        .text(on.say("not-applicable-disputed", on.question(result.criterion())))
                        .addAllGrounds(result.sides().stream()
                                .filter(side -> said(side) + side.rated() > 0)
                                .map(side -> on.say(
                                        "not-applicable-disputed.side",
                                        on.side(side.side()),
                                        on.count("ratings", side.rated()),
                                        said(side)))
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
                        .text(on.count("nobody-can-tell", uncounted.size()))
                        .addAllGrounds(uncounted.stream()
                                .map(criterion ->
                                        on.say("nobody-can-tell.asked", on.question(criterion), asked(on, criterion)))
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
                .text(on.say("role-cannot-tell", on.question(criterion)))
                .addGrounds(on.say(
                        "role-cannot-tell.asked",
                        on.list(held.stream().map(on::role).toList()),
                        on.count("answers", outside.size()),
                        asked(on, criterion)))
                .build();
    }

    private static String asked(Wording on, CriterionId criterion) {
        return on.list(on.criterion(criterion).roles().stream()
                .map(on::role)
                .map(Wording::lower)
                .toList());
    }

    private static Map<RaterId, List<RoleId>> rolesByRater(Wording on) {
        return on.examination().assessment().raters().stream().collect(Collectors.toMap(Rater::id, Rater::roles));
    }

    private static List<RoleId> rolesOf(Rating rating, Map<RaterId, List<RoleId>> roles) {
        return roles.getOrDefault(rating.rater(), List.of());
    }
}
