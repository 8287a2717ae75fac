package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.SideResult;

/** What a reader has to know first where much is only planned: that it counts as the lowest level today, and where it stands. */
final class PlansAtAGlance {

    /** From one in so many of the rated questions on, plans are a large part. */
    private static final int ONE_IN = 4;

    private final Words words;
    private final List<CriterionResult> rated;
    private final boolean areShown;

    PlansAtAGlance(Words words, Material material) {
        this.words = words;
        this.areShown = material.evaluation().planned().isPresent();
        this.rated = material.counted()
                .filter(result -> result.sides().stream().anyMatch(side -> side.rated() > 0))
                .toList();
    }

    /** That planned answers count as the lowest level; nothing where they are a small part. */
    Optional<Block.Item> item() {
        int planned = (int) rated.stream().filter(PlansAtAGlance::hasPlanned).count();
        return areShown && planned > 0 && planned * ONE_IN >= rated.size()
                ? Optional.of(Block.Item.of(words.count("glance.planned", planned, heading())))
                : Optional.empty();
    }

    /** What is true instead of strengths where nothing but plans was chosen. */
    Optional<String> insteadOfStrengths() {
        boolean isAll = !rated.isEmpty()
                && rated.stream()
                        .flatMap(result -> result.sides().stream())
                        .filter(side -> side.rated() > 0)
                        .allMatch(SideResult::isPlannedOnly);
        return areShown && isAll ? Optional.of(words.say("glance.only-planned", heading())) : Optional.empty();
    }

    private static boolean hasPlanned(CriterionResult result) {
        return result.sides().stream().anyMatch(SideResult::hasPlanned);
    }

    private String heading() {
        return words.say("planned.heading");
    }
}
