package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.assessment.SetAsideBuilder;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.edition.Decision.Reason;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** One assessment on its way. What comes back from what was set aside before takes precedence over what moves. */
final class Carriage {

    private final Route route;
    private final FrameworkDigests digests;
    private final Assessment old;
    private final Decisions decisions = new Decisions();
    private final SetAsideBuilder aside = SetAside.builder();
    private final SetAside returning;
    private final Map<RaterId, List<RoleId>> rolesBefore = new LinkedHashMap<>();
    private final Map<RaterId, List<RoleId>> rolesAfter = new LinkedHashMap<>();
    private final Map<CriterionId, Integer> moved = new LinkedHashMap<>();
    private final Set<CriterionId> notMoved = new HashSet<>();

    Carriage(Route route, FrameworkDigests digests, Assessment old) {
        this.route = route;
        this.digests = digests;
        this.old = old;
        this.returning = old.setAside().stream()
                .filter(this::isReturning)
                .findFirst()
                .orElseGet(() -> SetAside.builder().framework(route.end().ref()).build());
    }

    private boolean isReturning(SetAside entry) {
        return entry.framework().namesSameEdition(route.end().ref());
    }

    CarriedAssessment arrive() {
        List<Rater> raters = raters();
        List<ScreenAnswer> screen = screen();
        List<Rating> ratings = ratings();
        Assessment carried = Assessment.builder()
                .from(old)
                .framework(framework())
                .criterionDigests(criterionDigests())
                .arrangement(arrangement())
                .evidence(new EvidenceCarriage(route, old, returning, aside, decisions).carried())
                .raters(raters)
                .screen(screen)
                .ratings(ratings)
                .setAside(setAside())
                .build();
        return new CarriedAssessment(carried, movedCriteria(), decisions.all(), unanswered(ratings));
    }

    private List<Rater> raters() {
        Map<RaterId, Rater> back = new LinkedHashMap<>();
        returning.raters().forEach(rater -> back.put(rater.id(), rater));
        for (Rater rater : old.raters()) {
            rolesBefore.put(rater.id(), rater.roles());
            List<RoleId> kept = rater.roles().stream().filter(this::isKept).toList();
            if (kept.size() < rater.roles().size()) {
                aside.addRaters(rater);
            }
            for (RoleId role : rater.roles()) {
                whyRole(role).ifPresent(reason -> decisions.about(reason, role, rater.id()));
            }
            List<RoleId> roles = Optional.ofNullable(back.remove(rater.id()))
                    .map(then -> together(then.roles(), kept))
                    .orElse(kept);
            if (!roles.isEmpty()) {
                rolesAfter.put(rater.id(), roles);
            }
        }
        back.values().forEach(rater -> rolesAfter.put(rater.id(), rater.roles()));
        List<Rater> raters = new ArrayList<>();
        rolesAfter.forEach((id, roles) -> raters.add(Rater.of(id, roles.toArray(RoleId[]::new))));
        return raters;
    }

    private boolean isKept(RoleId role) {
        return route.end().findRole(role).isPresent();
    }

    private Optional<Reason> whyRole(RoleId role) {
        if (!isKept(role)) {
            return Optional.of(Reason.ROLE_GONE);
        }
        return route.isDescribedAlike(role) ? Optional.empty() : Optional.of(Reason.ROLE_CHANGED);
    }

    /** The roles that somebody held then and couldn't hold meanwhile, and those that they hold now. */
    private List<RoleId> together(List<RoleId> then, List<RoleId> now) {
        List<RoleId> roles = new ArrayList<>(then.stream()
                .filter(role ->
                        now.contains(role) || route.start().findRole(role).isEmpty())
                .toList());
        now.stream().filter(role -> !roles.contains(role)).forEach(roles::add);
        return roles;
    }

    private Arrangement arrangement() {
        List<People> people = new ArrayList<>();
        for (People each : old.arrangement().people()) {
            whyRole(each.role()).ifPresent(reason -> decisions.about(reason, each.role()));
            if (isKept(each.role())) {
                people.add(each);
            } else {
                aside.addPeople(each);
            }
        }
        people.addAll(returning.people());
        List<Exchange> exchanges = new ArrayList<>();
        for (Exchange each : old.arrangement().exchanges()) {
            boolean given =
                    returning.exchanges().stream().anyMatch(e -> e.role().equals(each.role()));
            Optional<Reason> why = given ? Optional.of(Reason.GIVEN_ALREADY) : whyRole(each.role());
            why.ifPresent(reason -> decisions.about(reason, each.role()));
            if (isKept(each.role()) && !given) {
                exchanges.add(each);
            } else {
                aside.addExchanges(each);
            }
        }
        exchanges.addAll(returning.exchanges());
        return Arrangement.builder()
                .from(old.arrangement())
                .people(people)
                .exchanges(exchanges)
                .build();
    }

    private List<ScreenAnswer> screen() {
        List<ScreenAnswer> screen = new ArrayList<>();
        for (ScreenAnswer answer : old.screen()) {
            Optional<Reason> reason = route.whyNot(answer.question())
                    .or(() -> whyRater(answer.rater()))
                    .or(() -> returning.screen().stream()
                            .filter(other -> other.rater().equals(answer.rater())
                                    && other.question().equals(answer.question()))
                            .map(other -> Reason.GIVEN_ALREADY)
                            .findFirst());
            if (reason.isPresent()) {
                aside.addScreen(answer);
                decisions.about(reason.get(), answer.question(), answer.rater());
            } else {
                screen.add(answer);
            }
        }
        returning.screen().forEach(answer -> mayReturn(answer.rater()));
        screen.addAll(returning.screen());
        return screen;
    }

    private List<Rating> ratings() {
        List<Rating> ratings = new ArrayList<>();
        for (Rating rating : old.ratings()) {
            Optional<Reason> reason = whyNot(rating);
            if (reason.isPresent()) {
                aside.addRatings(rating);
                notMoved.add(rating.criterion());
                decisions.about(reason.get(), rating.criterion(), rating.rater());
            } else {
                moved.merge(rating.criterion(), 1, Integer::sum);
                CriterionId to = route.findSame(rating.criterion()).orElseThrow();
                ratings.add(Rating.builder().from(rating).criterion(to).build());
            }
        }
        returning.ratings().forEach(rating -> mayReturn(rating.rater()));
        ratings.addAll(returning.ratings());
        return ratings;
    }

    private Optional<Reason> whyNot(Rating rating) {
        Optional<CriterionId> to = route.findSame(rating.criterion());
        if (to.isEmpty()) {
            return Optional.of(route.whyNoSame(rating.criterion()));
        }
        return whyAnswer(rating)
                .or(() -> whyRater(rating.rater()))
                .or(() -> whyTelling(rating, to.get()))
                .or(() -> returning.ratings().stream()
                        .filter(other -> other.rater().equals(rating.rater())
                                && other.criterion().equals(to.get()))
                        .map(other -> Reason.GIVEN_ALREADY)
                        .findFirst());
    }

    private Optional<Reason> whyAnswer(Rating rating) {
        return rating.answer()
                .<Optional<Reason>>match(
                        rated -> route.whyNotLevel(rated.level()),
                        planned -> route.whyNotLevel(planned.level()),
                        not -> route.mayNotApplyAlike(rating.criterion())
                                ? Optional.empty()
                                : Optional.of(Reason.NOT_APPLICABLE_CHANGED),
                        Optional::empty);
    }

    private Optional<Reason> whyRater(RaterId rater) {
        return rolesAfter.containsKey(rater) ? Optional.empty() : Optional.of(Reason.ROLE_GONE);
    }

    private Optional<Reason> whyTelling(Rating rating, CriterionId to) {
        boolean could = rolesBefore.getOrDefault(rating.rater(), List.of()).stream()
                .anyMatch(route.start().criterion(rating.criterion()).roles()::contains);
        boolean can = rolesAfter.getOrDefault(rating.rater(), List.of()).stream()
                .anyMatch(route.end().criterion(to).roles()::contains);
        return could == can
                ? Optional.empty()
                : Optional.of(could ? Reason.ROLE_CANNOT_TELL : Reason.ROLE_CAN_TELL_NOW);
    }

    private void mayReturn(RaterId rater) {
        if (!rolesAfter.containsKey(rater)) {
            throw new IllegalArgumentException("rater " + rater + " must hold a role of "
                    + route.end().ref() + " for answers to come back, but holds none");
        }
    }

    private FrameworkRef framework() {
        FrameworkRef end = route.end().ref();
        return old.framework().digest().isPresent()
                ? FrameworkRef.of(end.id(), end.edition(), digests.framework())
                : end;
    }

    private Map<CriterionId, Digest> criterionDigests() {
        Map<CriterionId, Digest> pins = new TreeMap<>();
        old.criterionDigests().forEach((id, digest) -> {
            Optional<CriterionId> to = route.findSame(id);
            to.ifPresent(its -> pins.put(its, digests.criterion(its)));
            if (to.isEmpty() || notMoved.contains(id)) {
                aside.putCriterionDigests(id, digest);
            }
        });
        pins.putAll(returning.criterionDigests());
        return pins;
    }

    private List<SetAside> setAside() {
        List<SetAside> entries = new ArrayList<>(
                old.setAside().stream().filter(entry -> !isReturning(entry)).toList());
        SetAside added = aside.framework(old.framework()).build();
        if (!added.equals(SetAside.builder().framework(old.framework()).build())) {
            entries.add(added);
        }
        return entries;
    }

    private List<MovedCriterion> movedCriteria() {
        return route.start().criteria().stream()
                .filter(criterion -> moved.containsKey(criterion.id()))
                .map(criterion -> new MovedCriterion(
                        criterion.id(),
                        route.findSame(criterion.id()).orElseThrow(),
                        route.isWordedAnew(criterion.id()),
                        moved.getOrDefault(criterion.id(), 0)))
                .toList();
    }

    private List<CriterionId> unanswered(List<Rating> ratings) {
        Set<CriterionId> known = new HashSet<>(route.partners().values());
        ratings.forEach(rating -> known.add(rating.criterion()));
        return route.end().criteria().stream()
                .map(criterion -> criterion.id())
                .filter(id -> !known.contains(id))
                .toList();
    }
}
