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
            Optional<Difference> raised = comparison
                    .overall()
                    .leavingOut()
                    .filter(difference -> difference.shown().high().signum() > 0);
            Optional<Difference> weighed = comparison
                    .overall()
                    .weighing()
                    .filter(difference -> difference.shown().high().signum() > 0);
            List<PrincipleComparison> onlyHere = comparison.principles().stream()
                    .filter(principle -> isEffectiveOnlyHere(on, principle))
                    .toList();
            if (raised.isPresent() || weighed.isPresent() || !onlyHere.isEmpty()) {
                findings.add(on.finding()
                        .text("Tailored: "
                                + raised.map(difference -> raised(leavingOut(comparison), difference))
                                        .or(() -> weighed.map(difference -> raised(
                                                "weighing anew what " + comparison.base() + " asks", difference)))
                                        .orElse("effective here, and not under " + comparison.base() + ": "
                                                + Wording.list(onlyHere.stream()
                                                        .map(principle -> name(on, principle))
                                                        .toList())
                                                + "."))
                        .addAllGrounds(figures(comparison))
                        .addAllGrounds(onlyHere.stream()
                                .map(principle -> name(on, principle) + " is effective here; under "
                                        + comparison.base() + " it is "
                                        + (principle
                                                        .baseStanding()
                                                        .filter(s -> s == Standing.TO_IMPROVE)
                                                        .isPresent()
                                                ? "to improve"
                                                : "not known"))
                                .toList())
                        .build());
            }
        }
        return findings;
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

    private static String name(Wording on, PrincipleComparison principle) {
        return on.framework().principle(principle.principle()).name();
    }

    private static String leavingOut(Comparison comparison) {
        int reworded = comparison.reworded().size();
        return "leaving out "
                + Wording.count(comparison.leftOut().size() + reworded, "question")
                + " of " + comparison.base()
                + (reworded == 0 ? "" : " (" + reworded + " in another wording)");
    }

    private static String raised(String what, Difference difference) {
        Difference.Shown shown = difference.shown();
        if (difference.isSettled()) {
            return what + " raised the overall score by " + shown.high() + " points.";
        }
        return shown.low().signum() > 0
                ? what + " raised the overall score by " + shown.low() + " to " + shown.high() + " points."
                : what + " may have raised the overall score, by up to " + shown.high() + " points.";
    }

    private static List<String> figures(Comparison comparison) {
        TailoringEffect overall = comparison.overall();
        List<String> figures = new ArrayList<>();
        overall.base().ifPresent(score -> figures.add("Under " + comparison.base() + ": " + score + " points overall"));
        overall.likeForLike().ifPresent(score -> figures.add("Like for like: " + score + " points overall"));
        overall.leavingOut().ifPresent(difference -> figures.add("Leaving out: " + difference + " points"));
        overall.adding().ifPresent(difference -> figures.add("Adding: " + difference + " points"));
        overall.weighing().ifPresent(difference -> figures.add("Weighing anew: " + difference + " points"));
        if (!comparison.reworded().isEmpty()) {
            figures.add("Worded anew, and so left out and added: "
                    + Wording.list(
                            comparison.reworded().stream().map(Object::toString).toList()));
        }
        if (!comparison.unanswered().isEmpty()) {
            figures.add("Not fully answered as " + comparison.base() + " asks: "
                    + Wording.list(comparison.unanswered().stream()
                            .map(Object::toString)
                            .toList()));
        }
        return figures;
    }

    static List<Finding> notComparable(Wording on) {
        return on.examination()
                .evaluation()
                .tailoring()
                .filter(outcome -> outcome != TailoringTrace.Outcome.FOUND)
                .map(outcome -> List.of(on.finding()
                        .text("Not comparable: what the tailoring did to the scores isn't known, because "
                                + (outcome == TailoringTrace.Outcome.BASE_NOT_AT_HAND
                                        ? "what it started from isn't at hand."
                                        : "what it started from, or the tailoring, was changed since."))
                        .addGrounds("It started from "
                                + on.framework().tailorings().get(0).base())
                        .build()))
                .orElse(List.of());
    }
}
