package org.peerprinciples.checklist.robustness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/**
 * A single answer to a criterion that, were it another, would turn a standing: the nearest level at which it does. What is
 * planned counts as the lowest level here, as it does in the score.
 *
 * @param criterion the criterion
 * @param sides the sides on which the answer counts, or for a missing answer the side that hasn't answered
 * @param rater whose answer it is; empty for a missing answer, and where raters are left out
 * @param answers how many answers of different raters this is true of, each by itself; 0 for a missing answer
 * @param now the level that it counts as; empty for a missing answer
 * @param then the nearest level at which the standing would be another; for a missing answer the lowest that makes it
 *     better, or the highest that makes it worse
 * @param steps how many levels lie between; 0 for a missing answer
 * @param to the standing that it would become
 */
public record AnswerFlip(
        CriterionId criterion,
        List<SideId> sides,
        Optional<RaterId> rater,
        int answers,
        Optional<LevelId> now,
        LevelId then,
        int steps,
        Standing to) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param criterion the criterion
     * @param sides the sides on which the answer counts, or for a missing answer the side that hasn't answered
     * @param rater whose answer it is; empty for a missing answer, and where raters are left out
     * @param answers how many answers of different raters this is true of, each by itself; 0 for a missing answer
     * @param now the level that it counts as; empty for a missing answer
     * @param then the nearest level at which the standing would be another; for a missing answer the lowest that makes it
     *     better, or the highest that makes it worse
     * @param steps how many levels lie between; 0 for a missing answer
     * @param to the standing that it would become
     */
    public AnswerFlip {
        sides = List.copyOf(sides);
    }

    /** {@return whether the answer is missing so far} */
    @JsonIgnore
    public boolean isMissing() {
        return now.isEmpty();
    }

    /** Missing first, then by levels moved, then in the framework's order; who answered comes last, by pseudonym. */
    static Comparator<AnswerFlip> order(Framework framework) {
        List<CriterionId> criteria =
                framework.criteria().stream().map(Criterion::id).toList();
        List<LevelId> levels =
                framework.scale().levels().stream().map(Level::id).toList();
        Sides sides = Sides.of(framework);
        return Comparator.comparing((AnswerFlip flip) -> !flip.isMissing())
                .thenComparingInt(AnswerFlip::steps)
                .thenComparing(flip -> criteria.indexOf(flip.criterion))
                .thenComparing(flip -> sides.set(flip.sides))
                .thenComparing(flip -> flip.now.map(levels::indexOf).orElse(-1))
                .thenComparing(flip -> levels.indexOf(flip.then))
                .thenComparing(flip -> flip.rater.map(RaterId::toString).orElse(""));
    }

    AnswerFlip by(Optional<RaterId> who, int many) {
        return new AnswerFlip(criterion, sides, who, many, now, then, steps, to);
    }
}
