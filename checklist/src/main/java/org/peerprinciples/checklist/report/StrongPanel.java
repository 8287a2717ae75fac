package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StrengthMark;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** What is strong; where nothing is strong enough to be called so, what comes nearest, or what is true instead. */
final class StrongPanel {

    private static final int FEW = 3;

    private final Words words;
    private final Evaluation evaluation;
    private final StrengthMark mark;

    StrongPanel(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
        this.mark = StrengthMark.of(
                words.framework().scale(), evaluation.provenance().policy().strengthLevels());
    }

    Block.Item strengths() {
        List<CriterionId> strengths = FindingsSection.of(evaluation, FindingsSection.STRENGTH)
                .flatMap(finding -> finding.criteria().stream())
                .toList();
        if (!strengths.isEmpty()) {
            return new Block.Item(words.count("glance.strengths", strengths.size()), named(strengths));
        }
        return evaluation.suppressed().isPresent()
                ? Block.Item.of(words.say("suppressed.strengths"))
                : near("glance.near", result -> expected(result).allMatch(mark::isReached))
                        .or(() -> near("glance.high", this::isHighSoFar))
                        .orElseGet(() -> Block.Item.of(words.say(nothing())));
    }

    /** The effective principles; without peer support their answers are high, and they aren't effective as peer support. */
    Optional<Block.Item> effective() {
        List<PrincipleId> effective = new StandingWords(words, evaluation).principles(Standing.EFFECTIVE);
        ScreenOutcome screen = evaluation.screen().outcome();
        return effective.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Item.of(words.say(
                        screen == ScreenOutcome.PEER_SUPPORT
                                ? "glance.effective"
                                : new ScreenWords(words, evaluation).isRuledOut()
                                        ? "glance.effective-not-peer-support"
                                        : "glance.effective-if-peer-support",
                        words.principles(effective))));
    }

    /** The questions that come near, highest first; those that are as high stay in the framework's order. */
    private Optional<Block.Item> near(String key, Predicate<CriterionResult> isNear) {
        List<CriterionId> near = counted()
                .filter(isNear)
                .sorted(Comparator.comparing(StrongPanel::point).reversed())
                .map(CriterionResult::criterion)
                .toList();
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Item(words.say(key, words.level(mark.level())), named(near)));
    }

    private boolean isHighSoFar(CriterionResult result) {
        List<SideResult> known =
                expected(result).filter(side -> side.points().isPresent()).toList();
        return !known.isEmpty() && known.stream().allMatch(mark::isReached);
    }

    private String nothing() {
        if (counted()
                .allMatch(result ->
                        expected(result).allMatch(side -> side.points().isEmpty()))) {
            return "glance.nothing-rated";
        }
        return evaluation.enquiries().isEmpty() ? "glance.no-strength" : "glance.no-strength-yet";
    }

    private Stream<CriterionResult> counted() {
        return evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .filter(CriterionResult::isCounted);
    }

    private static Stream<SideResult> expected(CriterionResult result) {
        return result.sides().stream().filter(SideResult::expected);
    }

    private static double point(CriterionResult result) {
        return result.score().flatMap(Score::point).orElse(0.0);
    }

    private List<String> named(List<CriterionId> criteria) {
        List<String> named = new ArrayList<>(
                criteria.stream().limit(FEW).map(words::question).toList());
        if (criteria.size() > FEW) {
            named.add(words.say("glance.more", criteria.size() - FEW));
        }
        return named;
    }
}
