package org.peerprinciples.checklist.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.peerprinciples.core.id.ThemeId;

/** Rules about the evidence, the exchange and the plans. */
final class EvidenceRules {

    private EvidenceRules() {}

    static List<Finding> tensions(Wording on) {
        if (on.examination().evaluation().suppressed().isPresent()) {
            // The note can speak of one person.
            return List.of();
        }
        return on.examination().assessment().evidence().stream()
                .flatMap(item -> item.tensions().stream()
                        .map(tension -> on.about(tension.criterion())
                                .addEvidence(item.id())
                                .text("Evidence that may point the other way: " + on.question(tension.criterion()))
                                .addGrounds(item.id() + ": " + tension.note())
                                .build()))
                .toList();
    }

    static List<Finding> oneWayFlows(Wording on) {
        return on.examination().assessment().arrangement().exchanges().stream()
                .filter(Exchange::isOneWay)
                .map(exchange -> {
                    boolean gives = exchange.gains().isEmpty();
                    return on.finding()
                            .addRoles(exchange.role())
                            .text("One way only: " + on.role(exchange.role())
                                    + (gives
                                            ? " gives, and isn't said to gain anything."
                                            : " gains, and isn't said to give anything."))
                            .addGrounds((gives ? "Gives: " : "Gains: ")
                                    + String.join("; ", gives ? exchange.gives() : exchange.gains()))
                            .build();
                })
                .toList();
    }

    static List<Finding> unansweredThemes(Wording on) {
        return on.examination().assessment().themes().stream()
                .filter(theme -> theme.response().isEmpty())
                .filter(theme -> !isOnlyPledged(on, theme))
                .map(theme -> aboutTheme(on, theme, "No response is recorded to what people raised: "))
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
                .map(theme -> aboutTheme(on, theme, "Something was done, and nothing says that people were told: "))
                .toList();
    }

    private static Finding aboutTheme(Wording on, Theme theme, String what) {
        List<EvidenceId> raised = on.examination().assessment().evidence().stream()
                .filter(item -> themes(item).contains(theme.id()))
                .map(Evidence::id)
                .toList();
        return on.finding()
                .addThemes(theme.id())
                .addAllEvidence(raised)
                .text(what + theme.name() + ".")
                .addAllGrounds(
                        raised.isEmpty()
                                ? List.of()
                                : List.of("Raised in: "
                                        + Wording.list(raised.stream()
                                                .map(Object::toString)
                                                .toList())))
                .build();
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
                        .text("Rated at the highest level with no evidence cited, under "
                                + on.framework()
                                        .principle(principle.principle())
                                        .name() + ".")
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
                        .text("Some evidence is older than " + months + " months.")
                        .addAllGrounds(stale.stream()
                                .map(item -> item.id() + ": " + item.date().orElseThrow())
                                .toList())
                        .build());
    }

    static List<Finding> openPlans(Wording on) {
        return plans(
                on,
                planned -> planned.plans().stream()
                        .filter(plan -> plan.by().isEmpty() || plan.agreedBy().isEmpty())
                        .toList(),
                "Some plans have no date yet, or name nobody who has agreed to them.",
                plan -> plan.by().map(by -> ", by " + Wording.day(by)).orElse(", no date given")
                        + (plan.agreedBy().isPresent() ? "" : ", nobody named as having agreed"));
    }

    static List<Finding> reviewsDue(Wording on) {
        return plans(
                on,
                planned -> planned.dueOn(on.examination().assessment().date()),
                "Some plans are due to be looked at again.",
                plan -> plan.by().map(by -> ", by " + Wording.day(by)).orElse("")
                        + plan.agreedBy().map(who -> ", agreed by " + who).orElse("")
                        + plan.reviewOn()
                                .map(review -> ", to be reviewed on " + Wording.day(review))
                                .orElse(""));
    }

    /** One finding about some of the plans, with what it rests on said of each. */
    private static List<Finding> plans(
            Wording on,
            Function<PlannedProfile, List<PlannedProfile.Plan>> which,
            String text,
            Function<PlannedProfile.Plan, String> ground) {
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
                        .text(text)
                        .addAllGrounds(plans.stream()
                                .map(plan -> on.question(plan.criterion()) + " Planned: " + on.level(plan.level())
                                        + ground.apply(plan))
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
                        .text(Wording.count(answers, "answer")
                                + (answers == 1 ? " is" : " are")
                                + " set aside and not counted: what was asked then isn't what is asked now.")
                        .addAllGrounds(waiting.stream()
                                .map(entry -> entry.framework() + ": "
                                        + Wording.count(entry.ratings().size(), "rating") + ", "
                                        + Wording.count(entry.screen().size(), "answer") + " to the screen")
                                .toList())
                        .build());
    }
}
