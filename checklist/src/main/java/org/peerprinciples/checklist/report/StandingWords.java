package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Settling;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.evaluation.Unanswered;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/** Puts into words what standings rest on, and what would settle them. */
final class StandingWords {

    private final Words words;
    private final Evaluation evaluation;

    StandingWords(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    /** Why a principle stands where it does, and what would settle it. */
    String because(PrincipleResult result) {
        return result.standing()
                .map(standing -> because(result, standing))
                .orElseGet(() -> words.say("because.no-basis"));
    }

    private String because(PrincipleResult result, StandingResult standing) {
        if (standing.standing() == Standing.NOT_KNOWN) {
            return standing.settledBy().isEmpty() && evaluation.suppressed().isPresent()
                    ? words.say("suppressed.settling")
                    : standing.settledBy().stream().map(this::settling).collect(Collectors.joining(" "));
        }
        String from = result.effectiveFrom().toPlainString();
        boolean settled = result.score().filter(Score::isSettled).isPresent();
        if (standing.standing() == Standing.EFFECTIVE) {
            return words.say(settled ? "because.effective" : "because.effective-at-worst", from);
        }
        List<String> reasons = new ArrayList<>();
        if (rests(standing, Ground.Kind.SCORE_CANNOT_REACH_THRESHOLD)) {
            reasons.add(words.say(settled ? "because.below" : "because.below-at-best", from));
        }
        reasons.addAll(floors(standing));
        return String.join(" ", reasons);
    }

    /** For each critical question the sides that are below what is needed, as far as they are named. */
    private List<String> floors(StandingResult standing) {
        Map<CriterionId, List<String>> sides = new LinkedHashMap<>();
        standing.grounds().stream()
                .filter(ground -> ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR)
                .forEach(ground -> sides.computeIfAbsent(
                                ground.criterion().orElseThrow(), criterion -> new ArrayList<>())
                        .add(ground.side().map(words::side).orElseGet(() -> words.say("because.a-side"))));
        return sides.entrySet().stream()
                .map(below -> words.say(
                        below.getValue().size() == 1 ? "because.floor" : "because.floors",
                        String.join(", ", below.getValue()),
                        words.question(below.getKey())))
                .toList();
    }

    private static boolean rests(StandingResult standing, Ground.Kind kind) {
        return standing.grounds().stream().anyMatch(ground -> ground.kind() == kind);
    }

    /** Why a principle whose points so far reach what makes it effective isn't so, or not as peer support, in a few words. */
    Optional<String> butNot(PrincipleResult result) {
        if (standing(result).filter(Standing.EFFECTIVE::equals).isPresent()) {
            return new ScreenWords(words, evaluation).butNot();
        }
        return result.standing()
                .filter(standing -> reaches(result))
                .map(standing -> words.say(
                        rests(standing, Ground.Kind.SIDE_BELOW_FLOOR)
                                ? "but-not.floor"
                                : rests(standing, Ground.Kind.SIDE_NOT_HEARD) ? "but-not.side" : "but-not.missing"));
    }

    private static boolean reaches(PrincipleResult result) {
        return result.score()
                .flatMap(score -> score.shown().point())
                .filter(point -> point.compareTo(result.effectiveFrom()) >= 0)
                .isPresent();
    }

    private String settling(Settling way) {
        List<Unanswered> smallest = way.smallest().get(0);
        Map<SideId, Integer> bySide =
                smallest.stream().collect(Collectors.toMap(Unanswered::side, missing -> 1, Integer::sum, TreeMap::new));
        String who = words.framework().sides().stream()
                .filter(side -> bySide.containsKey(side.id()))
                .map(side -> words.say(
                        "settling.side", side.name(), words.count("questions", bySide.getOrDefault(side.id(), 0))))
                .collect(Collectors.joining(", "));
        boolean others = way.more() || way.smallest().size() > 1;
        return words.say(word("settling", way.as()) + (others ? ".for-example" : ".only"), who);
    }

    private static String word(String key, Standing standing) {
        return key + (standing == Standing.EFFECTIVE ? ".effective" : ".to-improve");
    }

    /** Where the whole stands, in the panel that this belongs to. */
    List<Block.Item> whole(Standing standing) {
        return evaluation.standing().filter(result -> result.standing() == standing).stream()
                .map(result -> new Block.Item(words.word("glance.whole", standing), ofWhole(result)))
                .toList();
    }

    /** What the standing of the whole rests on: what is to improve before what isn't known. */
    private List<String> ofWhole(StandingResult result) {
        Map<Ground.Kind, List<PrincipleId>> byKind = new LinkedHashMap<>();
        result.grounds().stream()
                .sorted(Comparator.comparing(ground -> ground.kind() == Ground.Kind.PRINCIPLE_NOT_KNOWN))
                .forEach(ground -> ground.principle()
                        .ifPresentOrElse(
                                byKind.computeIfAbsent(ground.kind(), kind -> new ArrayList<>())::add, () -> {}));
        return byKind.entrySet().stream()
                .map(entry -> words.say(ofWhole(entry.getKey()), words.principles(entry.getValue())))
                .toList();
    }

    private static String ofWhole(Ground.Kind kind) {
        return switch (kind) {
            case SCREEN_NOT_PEER_SUPPORT -> "whole.screen-not-peer-support";
            case SCREEN_NOT_KNOWN -> "whole.screen-not-known";
            case PRINCIPLE_TO_IMPROVE -> "whole.to-improve";
            case PRINCIPLE_NOT_KNOWN -> "whole.not-known";
            case PRINCIPLE_WITHOUT_BASIS -> "whole.skipped";
            default -> "whole.all-effective";
        };
    }

    /** Whether it is peer support. */
    String screen() {
        boolean notThroughout = evaluation
                .standing()
                .filter(standing -> standing.grounds().stream()
                        .anyMatch(ground -> ground.kind() == Ground.Kind.SCREEN_NOT_PEER_SUPPORT))
                .isPresent();
        return switch (evaluation.screen().outcome()) {
            case PEER_SUPPORT -> words.say("screen.peer-support");
            case DRAWS_ON_PEER_SUPPORT -> words.say("screen.draws-on");
            case NOT_SHOWN -> words.say("screen.not-shown");
            case NOT_KNOWN -> words.say(notThroughout ? "screen.not-throughout" : "screen.not-known");
        };
    }

    /** The principles of a standing. */
    List<PrincipleId> principles(Standing standing) {
        return evaluation.principles().stream()
                .filter(result -> standing(result).filter(standing::equals).isPresent())
                .map(PrincipleResult::principle)
                .toList();
    }

    static Optional<Standing> standing(PrincipleResult result) {
        return result.standing().map(StandingResult::standing);
    }
}
