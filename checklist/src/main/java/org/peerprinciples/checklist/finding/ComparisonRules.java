package org.peerprinciples.checklist.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Comparison;
import org.peerprinciples.checklist.evaluation.Difference;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.PrincipleComparison;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.evaluation.TailoringEffect;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.edition.TailoringTrace;

/** Rules about what a tailoring did, compared with what it started from. They say what the figures are, and blame nobody. */
final class ComparisonRules {

    private ComparisonRules() {}

    static List<Finding> tailored(Wording on) {
        List<Finding> findings = new ArrayList<>();
        for (Comparison comparison : on.examination().evaluation().comparisons()) {
            Optional<Difference> raised = comparison.overall().leavingOut().filter(ComparisonRules::mayRaise);
            Optional<Difference> weighed = comparison.overall().weighing().filter(ComparisonRules::mayRaise);
            List<PrincipleComparison> onlyHere = comparison.principles().stream()
                    .filter(principle -> isEffectiveOnlyHere(on, principle))
                    .toList();
            if (raised.isPresent() || weighed.isPresent() || !onlyHere.isEmpty()) {
                findings.add(on.finding()
                        .text(raised.map(difference -> leftOut(on, comparison, difference))
                                .or(() -> weighed.map(difference -> weighed(on, comparison, difference)))
                                .orElseGet(() -> on.say(
                                        "tailored.only-here",
                                        on.base(comparison.base()),
                                        on.list(onlyHere.stream()
                                                .map(principle -> on.principle(principle.principle()))
                                                .toList()))))
                        .addAllGrounds(figures(on, comparison))
                        .addAllGrounds(onlyHere.stream()
                                .map(principle -> onlyHere(on, comparison, principle))
                                .toList())
                        .build());
            }
        }
        return findings;
    }

    private static boolean mayRaise(Difference difference) {
        return difference.shown().high().signum() > 0;
    }

    private static boolean isEffectiveOnlyHere(Wording on, PrincipleComparison principle) {
        boolean here = on.principles().stream()
                .filter(result -> result.principle().equals(principle.principle()))
                .flatMap(result -> result.standing().stream())
                .map(StandingResult::standing)
                .anyMatch(standing -> standing == Standing.EFFECTIVE);
        return here
                && principle.baseStanding().filter(s -> s != Standing.EFFECTIVE).isPresent();
    }

    private static String onlyHere(Wording on, Comparison comparison, PrincipleComparison principle) {
        boolean isToImprove =
                principle.baseStanding().filter(s -> s == Standing.TO_IMPROVE).isPresent();
        return on.say(
                isToImprove ? "tailored.to-improve-there" : "tailored.not-known-there",
                on.principle(principle.principle()),
                on.base(comparison.base()));
    }

    private static String leftOut(Wording on, Comparison comparison, Difference difference) {
        int reworded = comparison.reworded().size();
        String key = hasRaised(difference)
                ? (reworded == 0 ? "tailored.left-out.raised" : "tailored.reworded.raised")
                : (reworded == 0 ? "tailored.left-out.may-have" : "tailored.reworded.may-have");
        return on.count(
                key,
                comparison.leftOut().size() + reworded,
                on.base(comparison.base()),
                points(on, difference),
                reworded);
    }

    private static String weighed(Wording on, Comparison comparison, Difference difference) {
        return on.say(
                hasRaised(difference) ? "tailored.weighed.raised" : "tailored.weighed.may-have",
                on.base(comparison.base()),
                points(on, difference));
    }

    /** Whether it raised a score whatever the missing answers are. */
    private static boolean hasRaised(Difference difference) {
        return difference.isSettled() || difference.shown().low().signum() > 0;
    }

    /** By how much it raised a score, or may have done at most. */
    private static String points(Wording on, Difference difference) {
        Difference.Shown shown = difference.shown();
        return difference.isSettled() || shown.low().signum() <= 0
                ? shown.high().toString()
                : on.say("range", shown.low(), shown.high());
    }

    private static List<String> figures(Wording on, Comparison comparison) {
        TailoringEffect overall = comparison.overall();
        List<String> figures = new ArrayList<>();
        overall.base()
                .ifPresent(score -> figures.add(on.say("tailored.base", on.base(comparison.base()), on.score(score))));
        overall.likeForLike().ifPresent(score -> figures.add(on.say("tailored.like-for-like", on.score(score))));
        overall.leavingOut().ifPresent(gone -> figures.add(on.say("tailored.leaving-out", on.difference(gone))));
        overall.adding().ifPresent(added -> figures.add(on.say("tailored.adding", on.difference(added))));
        overall.weighing().ifPresent(weighed -> figures.add(on.say("tailored.weighing", on.difference(weighed))));
        if (!comparison.reworded().isEmpty()) {
            figures.add(on.say("tailored.worded-anew", on.questions(comparison.reworded())));
        }
        if (!comparison.unanswered().isEmpty()) {
            figures.add(on.count("tailored.unanswered", comparison.unanswered().size(), on.base(comparison.base())));
        }
        return figures;
    }

    static List<Finding> notComparable(Wording on) {
        return on.examination()
                .evaluation()
                .tailoring()
                .filter(outcome -> outcome != TailoringTrace.Outcome.FOUND)
                .map(outcome -> List.of(on.finding()
                        .text(
                                outcome == TailoringTrace.Outcome.BASE_NOT_AT_HAND
                                        ? on.say("not-comparable.not-at-hand")
                                        : on.say("not-comparable.changed"))
                        .addGrounds(on.say(
                                "not-comparable.base",
                                on.base(on.framework().tailorings().get(0).base())))
                        .build()))
                .orElse(List.of());
    }
}
