package org.peerprinciples.checklist.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/** Rules about the evidence, the exchange and the plans. */
final class EvidenceRules {

    private EvidenceRules() {}

    static List<Finding> tensions(Wording on) {
        if (on.examination().evaluation().suppressed().isPresent()) {
            // A single piece of evidence can be one person's.
            return List.of();
        }
        return on.examination().assessment().evidence().stream()
                .flatMap(item -> item.tensions().stream()
                        .map(tension -> on.about(tension.criterion())
                                .addEvidence(item.id())
                                .text(on.say("tension", on.question(tension.criterion())))
                                .addGrounds(source(on, item))
                                .build()))
                .toList();
    }

    /**
     * What a piece of evidence is, and by whose role, never in its words; not so for pledges, since a promise isn't to be laid at
     * anybody's door, nor where small groups aren't shown.
     */
    private static String source(Wording on, Evidence item) {
        return item.match(
                document -> on.say("source.document"),
                observation -> byRole(on, observation.role(), "source.observation-by", "source.observation"),
                survey -> on.say("source.survey"),
                voice -> byRole(on, Optional.of(voice.role()), "source.voice-by", "source.voice"),
                activity -> on.say("source.activity"),
                pledge -> on.say("source.pledge"));
    }

    private static String byRole(Wording on, Optional<RoleId> role, String named, String unnamed) {
        return role.filter(id -> on.examination().evaluation().suppressed().isEmpty())
                .flatMap(on.framework()::findRole)
                .map(known -> on.say(named, known.name()))
                .orElseGet(() -> on.say(unnamed));
    }

    /** Not where small groups aren't shown: a role can be one person's, and what it gives or gains points at that person. */
    static List<Finding> oneWayFlows(Wording on) {
        if (on.examination().evaluation().suppressed().isPresent()) {
            return List.of();
        }
        return on.examination().assessment().arrangement().exchanges().stream()
                .filter(Exchange::isOneWay)
                .map(exchange -> {
                    boolean gives = exchange.gains().isEmpty();
                    String role = on.role(exchange.role());
                    return on.finding()
                            .addRoles(exchange.role())
                            .text(gives ? on.say("one-way-flow.gives", role) : on.say("one-way-flow.gains", role))
                            .addGrounds(
                                    gives
                                            ? on.say("one-way-flow.given", on.joined("items", exchange.gives()))
                                            : on.say("one-way-flow.gained", on.joined("items", exchange.gains())))
                            .build();
                })
                .toList();
    }

    static List<Finding> unansweredThemes(Wording on) {
        return on.examination().assessment().themes().stream()
                .filter(theme -> theme.response().isEmpty())
                .filter(theme -> !isOnlyPledged(on, theme))
                .map(theme -> aboutTheme(on, theme, "unanswered-theme"))
                .toList();
    }

    /** A pledge answers to something; it is no request that waits for an answer. */
    private static boolean isOnlyPledged(Wording on, Theme theme) {
        List<Evidence> naming = on.examination().assessment().evidence().stream()
                .filter(item -> themes(item).contains(theme.id()))
                .toList();
        return !naming.isEmpty() && naming.stream().allMatch(Pledge.class::isInstance);
    }

    static List<Finding> notToldBack(Wording on) {
        return on.examination().assessment().themes().stream()
                .filter(theme -> theme.response()
                        .filter(response -> response.toldBackOn().isEmpty())
                        .isPresent())
                .map(theme -> aboutTheme(on, theme, "not-told-back"))
                .toList();
    }

    /** How many raised it isn't told where small groups aren't shown. */
    private static Finding aboutTheme(Wording on, Theme theme, String key) {
        List<Evidence> raised = on.examination().evaluation().suppressed().isPresent()
                ? List.of()
                : on.examination().assessment().evidence().stream()
                        .filter(item -> themes(item).contains(theme.id()))
                        .toList();
        return on.finding()
                .addThemes(theme.id())
                .addAllEvidence(raised.stream().map(Evidence::id).toList())
                .text(on.ended(on.say(key, theme.name())))
                .addAllGrounds(
                        raised.isEmpty() ? List.of() : List.of(on.say("theme.raised-by", on.list(counted(on, raised)))))
                .build();
    }

    private static List<String> counted(Wording on, List<Evidence> raised) {
        int voices =
                Math.toIntExact(raised.stream().filter(Voice.class::isInstance).count());
        int pledges = raised.size() - voices;
        return Stream.of(
                        voices == 0 ? "" : on.count("theme.voices", voices),
                        pledges == 0 ? "" : on.count("theme.pledges", pledges))
                .filter(count -> !count.isEmpty())
                .toList();
    }

    private static List<ThemeId> themes(Evidence item) {
        return item instanceof Voice voice
                ? voice.themes()
                : item instanceof Pledge pledge ? pledge.themes() : List.of();
    }

    static List<Finding> topWithoutEvidence(Wording on) {
        LevelId top = on.framework().scale().highest().id();
        List<Finding> findings = new ArrayList<>();
        for (PrincipleResult principle : on.principles()) {
            List<CriterionResult> bare = principle.criteria().stream()
                    .filter(result -> result.evidence().isEmpty())
                    .filter(result -> result.sides().stream()
                            .map(SideResult::highest)
                            .anyMatch(highest -> highest.filter(top::equals).isPresent()))
                    .toList();
            if (!bare.isEmpty()) {
                findings.add(on.finding()
                        .principle(principle.principle())
                        .addAllCriteria(
                                bare.stream().map(CriterionResult::criterion).toList())
                        .text(on.say("top-without-evidence", on.principle(principle.principle())))
                        .addAllGrounds(bare.stream()
                                .map(result -> on.question(result.criterion()))
                                .toList())
                        .build());
            }
        }
        return findings;
    }

    static List<Finding> staleEvidence(Wording on) {
        Assessment assessment = on.examination().assessment();
        int months = on.examination().policy().staleAfterMonths();
        Set<EvidenceId> cited = new LinkedHashSet<>();
        Stream.concat(
                        assessment.ratings().stream().map(rating -> rating.evidence()),
                        assessment.screen().stream().map(answer -> answer.evidence()))
                .forEach(cited::addAll);
        List<Evidence> stale = assessment.evidence().stream()
                .filter(item -> cited.contains(item.id()))
                .filter(item -> item.isOlderThan(months, assessment.date()))
                .toList();
        return stale.isEmpty()
                ? List.of()
                : List.of(on.finding()
                        .addAllEvidence(stale.stream().map(Evidence::id).toList())
                        .text(on.count("stale-evidence", months))
                        .addAllGrounds(stale.stream()
                                .map(item -> on.say(
                                        "stale-evidence.date",
                                        source(on, item),
                                        on.day(item.date().orElseThrow())))
                                .toList())
                        .build());
    }

    static List<Finding> openPlans(Wording on) {
        return plans(
                on,
                planned -> planned.plans().stream()
                        .filter(plan -> plan.by().isEmpty() || plan.agreedBy().isEmpty())
                        .toList(),
                "open-plan",
                plan -> Stream.concat(
                        Stream.of(plan.by()
                                .map(by -> on.say("planned.by", on.day(by)))
                                .orElseGet(() -> on.say("planned.no-date"))),
                        plan.agreedBy().isPresent() ? Stream.of() : Stream.of(on.say("planned.nobody"))));
    }

    static List<Finding> reviewsDue(Wording on) {
        return plans(
                on,
                planned -> planned.dueOn(on.examination().assessment().date()),
                "review-due",
                plan -> Stream.of(
                                plan.by().map(by -> on.say("planned.by", on.day(by))),
                                plan.agreedBy().map(who -> on.say("planned.agreed-by", who)),
                                plan.reviewOn().map(review -> on.say("planned.review-on", on.day(review))))
                        .flatMap(Optional::stream));
    }

    /** One finding about some of the plans, with the details that it rests on said of each. */
    private static List<Finding> plans(
            Wording on,
            Function<PlannedProfile, List<PlannedProfile.Plan>> which,
            String key,
            Function<PlannedProfile.Plan, Stream<String>> details) {
        List<PlannedProfile.Plan> plans = on.examination().evaluation().planned().stream()
                .flatMap(planned -> which.apply(planned).stream())
                .toList();
        return plans.isEmpty()
                ? List.of()
                : List.of(on.finding()
                        .addAllCriteria(plans.stream()
                                .map(PlannedProfile.Plan::criterion)
                                .distinct()
                                .toList())
                        .text(on.say(key))
                        .addAllGrounds(plans.stream()
                                .map(plan -> on.say(
                                        "planned",
                                        on.question(plan.criterion()),
                                        on.level(plan.level()),
                                        on.joined("list", details.apply(plan).toList())))
                                .toList())
                        .build());
    }

    static List<Finding> answersSetAside(Wording on) {
        List<SetAside> waiting = on.examination().assessment().setAside().stream()
                .filter(entry -> entry.answers() > 0)
                .toList();
        int answers = waiting.stream().mapToInt(SetAside::answers).sum();
        return waiting.isEmpty()
                ? List.of()
                : List.of(on.finding()
                        .text(on.count("answers-set-aside", answers))
                        .addAllGrounds(waiting.stream()
                                .map(entry -> on.say(
                                        "answers-set-aside.of",
                                        entry.framework(),
                                        on.count("ratings", entry.ratings().size()),
                                        on.count("answers", entry.screen().size())))
                                .toList())
                        .build());
    }
}
