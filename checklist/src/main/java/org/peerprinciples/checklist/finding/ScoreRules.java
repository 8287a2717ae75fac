package org.peerprinciples.checklist.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.FloorCheck;
import org.peerprinciples.checklist.evaluation.GapMark;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.ScreenResult;
import org.peerprinciples.checklist.evaluation.Settling;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.evaluation.Unanswered;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/** Rules about how high and how certain scores are. */
final class ScoreRules {

    private ScoreRules() {}

    static List<Finding> strengths(Wording on) {
        int lowestOfTop = Math.max(1, on.levels() - on.examination().policy().strengthLevels());
        double from = on.examination().policy().strengthFrom().doubleValue();
        return on.criteria()
                .filter(CriterionResult::isCounted)
                // Nothing is confirmed by sides that aren't shown on their own.
                .filter(result -> !result.sides().isEmpty())
                .filter(result -> result.sides().stream()
                        .filter(SideResult::expected)
                        .allMatch(side -> side.points()
                                .filter(points -> on.atLeast(points, on.points(lowestOfTop)))
                                .isPresent()))
                .filter(result -> result.score()
                        .flatMap(score -> score.point())
                        .filter(point -> on.atLeast(point, from))
                        .isPresent())
                .map(result -> finding(on, result, "A strength: ", on.rated(result)))
                .toList();
    }

    static List<Finding> criticalShortfalls(Wording on) {
        List<Finding> findings = new ArrayList<>();
        on.criteria()
                .forEach(result -> result.floor()
                        .filter(floor -> !floor.below().isEmpty())
                        .ifPresent(floor -> findings.add(criticalShortfall(on, result, floor))));
        on.principles().stream()
                .flatMap(principle -> principle.standing().stream())
                .flatMap(standing -> standing.grounds().stream())
                .filter(ground -> ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR
                        && ground.side().isEmpty())
                .flatMap(ground -> ground.criterion().stream())
                .forEach(criterion -> findings.add(unnamedShortfall(on, criterion)));
        return findings;
    }

    /** Safety comes first: that a side is below a floor is said even where it can't be said which. */
    private static Finding unnamedShortfall(Wording on, CriterionId criterion) {
        return on.about(criterion)
                .text(shortfall(on, criterion))
                .addGrounds("A side is below it. Which one isn't said, because small groups aren't shown on their own.")
                .build();
    }

    private static String shortfall(Wording on, CriterionId criterion) {
        return "Below what is needed: " + on.question(criterion) + " This is critical. "
                + on.criterion(criterion).critical().map(CriticalFloor::reason).orElse("");
    }

    private static Finding criticalShortfall(Wording on, CriterionResult result, FloorCheck floor) {
        return on.about(result.criterion())
                .addAllSides(floor.below())
                .addAllEvidence(result.evidence())
                .text(shortfall(on, result.criterion()))
                .addAllGrounds(result.sides().stream()
                        .filter(side -> floor.below().contains(side.side()))
                        .map(side -> on.where(side) + ", needed: " + on.level(floor.floor()))
                        .toList())
                .build();
    }

    static List<Finding> gaps(Wording on) {
        GapMark mark = GapMark.of(on.framework().scale(), on.examination().policy());
        List<Finding> findings = new ArrayList<>();
        on.criteria()
                .filter(result ->
                        result.floor().filter(floor -> !floor.below().isEmpty()).isEmpty())
                .forEach(result -> {
                    List<SideResult> low =
                            on.rated(result).stream().filter(mark::isGap).toList();
                    if (!low.isEmpty()) {
                        findings.add(finding(on, result, "A gap: ", low));
                    }
                });
        return findings;
    }

    private static Finding finding(Wording on, CriterionResult result, String what, List<SideResult> sides) {
        return on.about(result.criterion())
                .addAllSides(sides.stream().map(SideResult::side).toList())
                .addAllEvidence(result.evidence())
                .text(what + on.question(result.criterion()))
                .addAllGrounds(sides.stream().map(on::where).toList())
                .build();
    }

    static List<Finding> undecided(Wording on) {
        List<Finding> findings = new ArrayList<>();
        for (PrincipleResult principle : on.principles()) {
            principle
                    .standing()
                    .filter(result -> result.standing() == Standing.NOT_KNOWN)
                    .ifPresent(result -> findings.add(on.finding()
                            .principle(principle.principle())
                            .text("Not known yet: " + name(on.framework(), principle)
                                    + " could still turn out effective or to improve.")
                            .addAllGrounds(settling(on, result))
                            .build()));
        }
        if (on.examination().evaluation().screen().outcome() == ScreenOutcome.NOT_KNOWN) {
            findings.add(on.finding()
                    .text("Not known yet: " + (canBePeerSupport(on) ? "whether" : "how far") + " this is peer support.")
                    .addAllGrounds(on.examination().evaluation().screen().questions().stream()
                            .filter(question -> !question.isSettled())
                            .map(question -> on.framework()
                                            .screen()
                                            .findQuestion(question.question())
                                            .orElseThrow()
                                            .question()
                                    + missing(on, question))
                            .toList())
                    .build());
        }
        return findings;
    }

    private static String missing(Wording on, ScreenResult.Question question) {
        return question.missing().isEmpty()
                ? ""
                : " No answer, or can't tell: "
                        + Wording.list(question.missing().stream().map(on::side).toList());
    }

    private static boolean canBePeerSupport(Wording on) {
        boolean isExcluded = on.examination().evaluation().standing().stream()
                .flatMap(standing -> standing.grounds().stream())
                .anyMatch(ground -> ground.kind() == Ground.Kind.SCREEN_NOT_PEER_SUPPORT);
        return !isExcluded
                && on.examination().evaluation().screen().questions().stream()
                        .allMatch(question -> question.most() == ScreenReply.YES);
    }

    private static List<String> settling(Wording on, StandingResult result) {
        return result.settledBy().stream().map(way -> settling(on, way)).toList();
    }

    private static String settling(Wording on, Settling way) {
        List<Unanswered> first = way.smallest().get(0);
        Map<SideId, List<String>> bySide = new LinkedHashMap<>();
        first.forEach(missing -> bySide.computeIfAbsent(missing.side(), side -> new ArrayList<>())
                .add(missing.criterion().map(Object::toString).orElse("the screen")));
        String named = bySide.entrySet().stream()
                .map(entry -> on.side(entry.getKey()) + " on " + Wording.list(entry.getValue()))
                .collect(Collectors.joining("; "));
        String be = first.size() == 1 ? " is " : " are ";
        return "Settled as " + (way.as() == Standing.EFFECTIVE ? "effective" : "to improve") + " if "
                + Wording.count(first.size(), "missing answer") + be
                + (way.as() == Standing.EFFECTIVE ? "high enough" : "low enough")
                + (way.more() || way.smallest().size() > 1 ? ", for example " : ": ") + named;
    }

    private static String name(Framework framework, PrincipleResult principle) {
        return framework.principle(principle.principle()).name();
    }
}
