package org.peerprinciples.checklist.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.peerprinciples.checklist.evaluation.StrengthMark;
import org.peerprinciples.checklist.evaluation.Unanswered;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/** Rules about how high and how certain scores are. */
final class ScoreRules {

    private ScoreRules() {}

    static List<Finding> strengths(Wording on) {
        StrengthMark mark = StrengthMark.of(
                on.framework().scale(), on.examination().policy().strengthLevels());
        double from = on.examination().policy().strengthFrom().doubleValue();
        return on.criteria()
                .filter(CriterionResult::isCounted)
                // Nothing is confirmed by sides that aren't shown on their own.
                .filter(result -> !result.sides().isEmpty())
                .filter(result ->
                        result.sides().stream().filter(SideResult::expected).allMatch(mark::isReached))
                .filter(result -> result.score()
                        .flatMap(score -> score.point())
                        .filter(point -> on.atLeast(point, from))
                        .isPresent())
                .map(result -> finding(on, result, "strength", on.rated(result)))
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
                .addGrounds(on.say("critical-shortfall.unnamed"))
                .build();
    }

    private static String shortfall(Wording on, CriterionId criterion) {
        CriticalFloor critical = on.criterion(criterion).critical().orElseThrow();
        return on.say("critical-shortfall", on.question(criterion), critical.reason());
    }

    private static Finding criticalShortfall(Wording on, CriterionResult result, FloorCheck floor) {
        return on.about(result.criterion())
                .addAllSides(floor.below())
                .addAllEvidence(result.evidence())
                .text(shortfall(on, result.criterion()))
                .addAllGrounds(result.sides().stream()
                        .filter(side -> floor.below().contains(side.side()))
                        .map(side -> on.say("critical-shortfall.side", on.where(side), on.level(floor.floor())))
                        .toList())
                .build();
    }

    /** What keeps it from being peer support throughout, question by question, whoever still hasn't answered. */
    static List<Finding> againstPeerSupport(Wording on) {
        return on.examination().evaluation().screen().questions().stream()
                .filter(question -> question.most() != ScreenReply.YES)
                .map(question -> againstPeerSupport(on, question))
                .toList();
    }

    private static Finding againstPeerSupport(Wording on, ScreenResult.Question question) {
        ScreenQuestion asked =
                on.framework().screen().findQuestion(question.question()).orElseThrow();
        boolean isPartly = question.most() == ScreenReply.PARTLY;
        String answer = on.say(
                isPartly
                        ? "against-peer-support.partly"
                        : asked.kind() == ScreenQuestion.Kind.EXCLUSION
                                ? "against-peer-support.yes"
                                : "against-peer-support.no");
        List<ScreenAnswer> answers = on.examination().assessment().screen().stream()
                .filter(each -> each.question().equals(question.question()))
                .toList();
        return on.finding()
                .addAllSides(question.lowest())
                .addAllEvidence(answers.stream()
                        .flatMap(each -> each.evidence().stream())
                        .distinct()
                        .toList())
                .addAllComments(answers.stream()
                        .flatMap(each -> each.comment().stream())
                        .map(Comment::id)
                        .toList())
                .text(on.say(
                        isPartly ? "against-peer-support.in-part" : "against-peer-support",
                        on.say("question", asked.question())))
                .addAllGrounds(question.lowest().stream()
                        .map(side -> on.say("against-peer-support.side", on.side(side), answer))
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
                        findings.add(finding(on, result, "gap", low));
                    }
                });
        return findings;
    }

    private static Finding finding(Wording on, CriterionResult result, String key, List<SideResult> sides) {
        return on.about(result.criterion())
                .addAllSides(sides.stream().map(SideResult::side).toList())
                .addAllEvidence(result.evidence())
                .text(on.say(key, on.question(result.criterion())))
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
                            .text(on.say("undecided", on.principle(principle.principle())))
                            .addAllGrounds(settling(on, result))
                            .build()));
        }
        if (on.examination().evaluation().screen().outcome() == ScreenOutcome.NOT_KNOWN) {
            findings.add(on.finding()
                    .text(canBePeerSupport(on) ? on.say("undecided.whether") : on.say("undecided.how-far"))
                    .addAllGrounds(on.examination().evaluation().screen().questions().stream()
                            .filter(question -> !question.isSettled())
                            .map(question -> missing(on, question))
                            .toList())
                    .build());
        }
        return findings;
    }

    private static String missing(Wording on, ScreenResult.Question question) {
        String asked = on.framework()
                .screen()
                .findQuestion(question.question())
                .orElseThrow()
                .question();
        return question.missing().isEmpty()
                ? asked
                : on.say(
                        "undecided.missing",
                        asked,
                        on.list(question.missing().stream().map(on::side).toList()));
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
        boolean isOneOfMany = way.more() || way.smallest().size() > 1;
        Map<SideId, List<CriterionId>> bySide = new LinkedHashMap<>();
        first.forEach(missing -> bySide.computeIfAbsent(missing.side(), side -> new ArrayList<>())
                .add(missing.criterion().orElseThrow()));
        boolean isShort = first.size() <= Wording.QUESTIONS_LISTED;
        List<String> named = new ArrayList<>();
        bySide.forEach((side, criteria) -> named.add(on.say(
                "undecided.side",
                on.side(side),
                isShort ? on.questions(criteria) : on.count("questions", criteria.size()))));
        String key = way.as() == Standing.EFFECTIVE
                ? (isOneOfMany ? "undecided.effective-example" : "undecided.effective")
                : (isOneOfMany ? "undecided.to-improve-example" : "undecided.to-improve");
        return on.count(key, first.size(), on.joined("items", named));
    }
}
