package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.EvidenceLinks;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.assessment.SetAsideBuilder;
import org.peerprinciples.core.edition.Decision.Reason;
import org.peerprinciples.core.evidence.ActivityRecord;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;

/** The evidence of one assessment on its way: what each piece is linked to follows, or is set aside. */
final class EvidenceCarriage {

    private final Route route;
    private final Assessment old;
    private final SetAside returning;
    private final SetAsideBuilder aside;
    private final Decisions decisions;
    private final Map<EvidenceId, EvidenceLinks> linksBack = new HashMap<>();

    /** What a pledge aims at. */
    private record Aim(Optional<PrincipleId> principle, Optional<CriterionId> criterion, Optional<LevelId> level) {

        static Aim of(EvidenceLinks links) {
            return new Aim(links.principle(), links.criterion(), links.level());
        }

        boolean isNothing() {
            return principle.isEmpty() && criterion.isEmpty() && level.isEmpty();
        }

        /** Whether the other says all that this one does, and perhaps more. */
        boolean isWithin(Aim other) {
            return principle.map(it -> other.principle.equals(principle)).orElse(true)
                    && criterion.map(it -> other.criterion.equals(criterion)).orElse(true)
                    && level.map(it -> other.level.equals(level)).orElse(true);
        }
    }

    EvidenceCarriage(Route route, Assessment old, SetAside returning, SetAsideBuilder aside, Decisions decisions) {
        this.route = route;
        this.old = old;
        this.returning = returning;
        this.aside = aside;
        this.decisions = decisions;
        returning.links().forEach(links -> linksBack.put(links.evidence(), links));
    }

    List<Evidence> carried() {
        List<Evidence> carried = new ArrayList<>();
        for (Evidence piece : old.evidence()) {
            Optional<RoleId> role = role(piece);
            role.ifPresent(id -> ask(id, piece.id()));
            if (role.filter(id -> !isKept(id)).isPresent() && !(piece instanceof Observation)) {
                mayBeSetAside(piece.id());
                aside.addEvidence(piece);
            } else {
                carried.add(follow(piece));
            }
        }
        carried.addAll(returning.evidence());
        return carried;
    }

    private static Optional<RoleId> role(Evidence piece) {
        return piece.match(
                document -> Optional.empty(),
                Observation::role,
                survey -> Optional.empty(),
                voice -> Optional.of(voice.role()),
                activity -> Optional.empty(),
                pledge -> Optional.of(pledge.role()));
    }

    private boolean isKept(RoleId role) {
        return route.end().findRole(role).isPresent();
    }

    private void ask(RoleId role, EvidenceId piece) {
        if (!isKept(role)) {
            decisions.about(Reason.ROLE_GONE, role, piece);
        } else if (!route.isDescribedAlike(role)) {
            decisions.about(Reason.ROLE_CHANGED, role, piece);
        }
    }

    private void mayBeSetAside(EvidenceId piece) {
        if (linksBack.containsKey(piece)) {
            throw new IllegalArgumentException("evidence " + piece + " must be of a role of "
                    + route.end().ref() + " for its links to come back, but isn't");
        }
    }

    private Evidence follow(Evidence piece) {
        EvidenceLinks empty = EvidenceLinks.builder().evidence(piece.id()).build();
        EvidenceLinks back = linksBack.getOrDefault(piece.id(), empty);
        List<Tension> lost = new ArrayList<>();
        Evidence there = withTensions(piece, tensions(piece, back, lost));
        EvidenceLinks links = EvidenceLinks.builder().from(empty).tensions(lost).build();
        if (there instanceof Pledge pledge) {
            Aim aim = new Aim(pledge.principle(), pledge.criterion(), pledge.level());
            Aim now = followed(aim, piece.id());
            boolean replaced = !Aim.of(back).isNothing() && !now.isWithin(Aim.of(back));
            if (replaced) {
                named(aim, Reason.GIVEN_ALREADY, piece.id());
            }
            if (replaced || isLess(now, aim)) {
                links = EvidenceLinks.builder()
                        .from(links)
                        .principle(aim.principle())
                        .criterion(aim.criterion())
                        .level(aim.level())
                        .build();
            }
            there = with(pledge, Aim.of(back).isNothing() ? now : Aim.of(back));
        } else if (there instanceof Observation observation) {
            Optional<RoleId> now = observation.role().filter(this::isKept);
            boolean replaced = now.isPresent() && back.role().isPresent();
            now.filter(role -> replaced).ifPresent(role -> decisions.about(Reason.GIVEN_ALREADY, role, piece.id()));
            if (replaced || !now.equals(observation.role())) {
                links = EvidenceLinks.builder()
                        .from(links)
                        .role(observation.role())
                        .build();
            }
            there = Observation.builder()
                    .from(observation)
                    .role(back.role().or(() -> now))
                    .build();
        }
        if (!links.equals(empty)) {
            aside.addLinks(links);
        }
        return there;
    }

    private List<Tension> tensions(Evidence piece, EvidenceLinks back, List<Tension> lost) {
        List<Tension> tensions = new ArrayList<>();
        for (Tension tension : piece.tensions()) {
            Optional<CriterionId> to = criterion(tension.criterion(), piece.id());
            to.ifPresent(its -> tensions.add(Tension.of(its, tension.note())));
            if (to.isEmpty()) {
                lost.add(tension);
            }
        }
        tensions.addAll(back.tensions());
        return tensions;
    }

    private Aim followed(Aim aim, EvidenceId piece) {
        Optional<CriterionId> criterion = aim.criterion().flatMap(id -> criterion(id, piece));
        Optional<Reason> whyLevel = aim.level().flatMap(route::whyNotLevel);
        if (criterion.isPresent()) {
            whyLevel.ifPresent(reason -> decisions.about(reason, aim.criterion().orElseThrow(), piece));
        }
        Optional<Reason> whyPrinciple = aim.principle().flatMap(route::whyNot);
        whyPrinciple.ifPresent(reason -> decisions.about(reason, aim.principle().orElseThrow(), piece));
        return new Aim(
                aim.principle().filter(id -> whyPrinciple.isEmpty()),
                criterion,
                aim.level().filter(id -> whyLevel.isEmpty() && criterion.isPresent()));
    }

    private Optional<CriterionId> criterion(CriterionId id, EvidenceId piece) {
        Optional<CriterionId> to = route.findSame(id);
        if (to.isEmpty()) {
            decisions.about(route.whyNoSame(id), id, piece);
        }
        return to;
    }

    private void named(Aim aim, Reason reason, EvidenceId piece) {
        aim.criterion().ifPresent(id -> decisions.about(reason, id, piece));
        aim.principle().ifPresent(id -> decisions.about(reason, id, piece));
    }

    private static boolean isLess(Aim now, Aim aim) {
        return now.principle().isPresent() != aim.principle().isPresent()
                || now.criterion().isPresent() != aim.criterion().isPresent()
                || now.level().isPresent() != aim.level().isPresent();
    }

    private static Pledge with(Pledge pledge, Aim aim) {
        return Pledge.builder()
                .from(pledge)
                .principle(aim.principle())
                .criterion(aim.criterion())
                .level(aim.level())
                .build();
    }

    private static Evidence withTensions(Evidence piece, List<Tension> tensions) {
        return piece.match(
                document -> Document.builder().from(document).tensions(tensions).build(),
                seen -> Observation.builder().from(seen).tensions(tensions).build(),
                survey -> Survey.builder().from(survey).tensions(tensions).build(),
                voice -> Voice.builder().from(voice).tensions(tensions).build(),
                activity -> ActivityRecord.builder()
                        .from(activity)
                        .tensions(tensions)
                        .build(),
                pledge -> Pledge.builder().from(pledge).tensions(tensions).build());
    }
}
