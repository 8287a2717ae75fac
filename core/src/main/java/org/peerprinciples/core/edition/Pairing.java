package org.peerprinciples.core.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.TextId;

/**
 * Which criterion of one framework is which of another, and which texts mean the same. The same either way round: it
 * doesn't matter which of the two is the newer.
 */
final class Pairing {

    private static final String CRITERION = "criterion/";

    private final Map<CriterionId, CriterionId> partners = new HashMap<>();
    private final Map<CriterionId, CriterionId> back = new HashMap<>();
    private final FrameworkTexts texts;
    private final FrameworkTexts otherTexts;
    /** By their ids in the one or in the other, whichever declares them. */
    private final Set<TextId> corrections;

    private final boolean declaredByOther;

    private Pairing(Framework one, Framework other) {
        this.texts = FrameworkTexts.of(one);
        this.otherTexts = FrameworkTexts.of(other);
        for (Criterion criterion : one.criteria()) {
            if (other.hasCriterion(criterion.id())) {
                pair(criterion.id(), criterion.id());
            }
        }
        pairRenamed(one, other);
        this.declaredByOther = replaces(other, one);
        this.corrections = Set.copyOf(
                declaredByOther ? other.corrections() : replaces(one, other) ? one.corrections() : List.of());
    }

    static Pairing of(Framework one, Framework other) {
        return new Pairing(one, other);
    }

    private void pair(CriterionId mine, CriterionId its) {
        partners.put(mine, its);
        back.put(its, mine);
    }

    /** One criterion that gives way to one other. Where two claim the same, or one claims two, a person must decide. */
    private void pairRenamed(Framework one, Framework other) {
        Map<CriterionId, Set<CriterionId>> claims = new HashMap<>();
        Map<CriterionId, Set<CriterionId>> claimedBy = new HashMap<>();
        List<Criterion> gone = one.criteria().stream()
                .filter(c -> !partners.containsKey(c.id()))
                .toList();
        List<Criterion> come =
                other.criteria().stream().filter(c -> !back.containsKey(c.id())).toList();
        for (Criterion mine : gone) {
            for (Criterion its : come) {
                if (its.replaces().contains(mine.id()) || mine.replaces().contains(its.id())) {
                    claims.computeIfAbsent(mine.id(), id -> new HashSet<>()).add(its.id());
                    claimedBy.computeIfAbsent(its.id(), id -> new HashSet<>()).add(mine.id());
                }
            }
        }
        claims.forEach((mine, its) -> {
            CriterionId only = its.iterator().next();
            if (its.size() == 1 && claimedBy.getOrDefault(only, Set.of()).size() == 1) {
                pair(mine, only);
            }
        });
    }

    private static boolean replaces(Framework newer, Framework older) {
        return newer.replaces().filter(ref -> ref.namesSameEdition(older.ref())).isPresent();
    }

    Optional<CriterionId> partner(CriterionId criterion) {
        return Optional.ofNullable(partners.get(criterion));
    }

    Optional<CriterionId> partnerOfOther(CriterionId criterion) {
        return Optional.ofNullable(back.get(criterion));
    }

    /** The criteria with another id, by the one of the first framework. */
    Map<CriterionId, CriterionId> renamed() {
        return partners.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The text of the other framework that means what this one of the first does: worded the same, or corrected. */
    Optional<TextId> findSame(TextId text) {
        Optional<TextId> its = translated(text);
        boolean same = its.flatMap(otherTexts::find).equals(texts.find(text))
                || its.filter(id -> corrections.contains(declaredByOther ? id : text))
                        .filter(id -> texts.find(text).isPresent()
                                && otherTexts.find(id).isPresent())
                        .isPresent();
        return same ? its : Optional.empty();
    }

    boolean isCorrection(TextId ofOther) {
        return declaredByOther && corrections.contains(ofOther);
    }

    private Optional<TextId> translated(TextId text) {
        String[] parts = text.value().split("/", 3);
        return text.value().startsWith(CRITERION)
                ? partner(CriterionId.of(parts[1])).map(id -> TextId.of(CRITERION + id + "/" + parts[2]))
                : Optional.of(text);
    }
}
