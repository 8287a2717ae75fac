package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StrengthMark;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/** What is strong; where nothing is strong enough to be called so, what comes nearest, or what is true instead. */
final class StrongPanel {

    private static final int FEW = 3;

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;
    private final StrengthMark mark;

    StrongPanel(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
        this.mark = StrengthMark.of(
                words.framework().scale(), evaluation.provenance().policy().strengthLevels());
    }

    Block.Item strengths() {
        List<CriterionId> strengths = FindingsSection.of(evaluation, FindingsSection.STRENGTH)
                .flatMap(finding -> finding.criteria().stream())
                .sorted(Comparator.comparing(criterion -> notAsked(criterion).size()))
                .toList();
        if (!strengths.isEmpty()) {
            return new Block.Item(words.count("glance.strengths", strengths.size()), named(strengths));
        }
        return evaluation.suppressed().isPresent()
                ? Block.Item.of(words.say("suppressed.strengths"))
                : near("glance.near", result -> expected(result).allMatch(mark::isReached))
                        .or(() -> near("glance.high", this::isHighSoFar))
                        .orElseGet(() -> Block.Item.of(nothing()));
    }

    /**
     * The effective principles, and in which of them sides are apart; without peer support their answers are high, and they
     * aren't effective as peer support.
     */
    Optional<Block.Item> effective() {
        List<PrincipleId> effective = new StandingWords(words, evaluation).principles(Standing.EFFECTIVE);
        if (effective.isEmpty()) {
            return Optional.empty();
        }
        Set<PrincipleId> apart = new SeenDifferentlySection(words, material)
                .bySides().stream().map(CriterionId::principle).collect(Collectors.toSet());
        List<PrincipleId> differently =
                effective.stream().filter(apart::contains).toList();
        return Optional.of(new Block.Item(
                words.say(asPeerSupport(), words.principles(effective)),
                differently.isEmpty()
                        ? List.of()
                        : List.of(words.say("glance.effective-differently", words.principles(differently)))));
    }

    private String asPeerSupport() {
        if (evaluation.screen().outcome() == ScreenOutcome.PEER_SUPPORT) {
            return "glance.effective";
        }
        return new ScreenWords(words, evaluation).isRuledOut()
                ? "glance.effective-not-peer-support"
                : "glance.effective-if-peer-support";
    }

    /** The questions that come near, highest first; those that are as high stay in the framework's order. */
    private Optional<Block.Item> near(String key, Predicate<CriterionResult> isNear) {
        List<CriterionId> near = material.counted()
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
        if (material.counted().findAny().isEmpty()) {
            return words.say("glance.nothing-counts");
        }
        if (material.counted()
                .allMatch(result ->
                        expected(result).allMatch(side -> side.points().isEmpty()))) {
            return words.say("glance.nothing-rated");
        }
        return new PlansAtAGlance(words, material)
                .insteadOfStrengths()
                .orElseGet(() ->
                        words.say(evaluation.enquiries().isEmpty() ? "glance.no-strength" : "glance.no-strength-yet"));
    }

    private static Stream<SideResult> expected(CriterionResult result) {
        return result.sides().stream().filter(SideResult::expected);
    }

    private static double point(CriterionResult result) {
        return result.score().flatMap(Score::point).orElse(0.0);
    }

    private List<String> named(List<CriterionId> criteria) {
        List<String> named =
                new ArrayList<>(criteria.stream().limit(FEW).map(this::named).toList());
        if (criteria.size() > FEW) {
            named.add(words.say("glance.more", criteria.size() - FEW));
        }
        return named;
    }

    private String named(CriterionId criterion) {
        List<SideId> notAsked = notAsked(criterion);
        String question = words.question(criterion);
        return notAsked.isEmpty() ? question : words.say("glance.not-asked", question, words.sides(notAsked));
    }

    /** The sides that are always to be heard and aren't asked this, because nobody on them has a role that can tell. */
    private List<SideId> notAsked(CriterionId criterion) {
        if (material.suppressed().isPresent()) {
            // Sides that aren't shown may have been asked.
            return List.of();
        }
        List<SideId> asked = evaluation.criterion(criterion).sides().stream()
                .map(SideResult::side)
                .toList();
        return evaluation.sides().stream()
                .filter(SideHeard::required)
                .map(SideHeard::side)
                .filter(side -> !asked.contains(side))
                .toList();
    }
}
