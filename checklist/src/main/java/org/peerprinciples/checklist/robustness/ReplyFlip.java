package org.peerprinciples.checklist.robustness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/**
 * A single reply to a question of the screen that, were it another, would turn the arrangement's standing: the nearest reply
 * at which it does.
 *
 * @param question the question
 * @param sides the sides on which the reply counts, or for a missing reply the side that hasn't answered
 * @param rater whose reply it is; empty for a missing reply, and where raters are left out
 * @param answers how many replies of different raters this is true of, each by itself; 0 for a missing reply
 * @param now the reply; empty for a missing one
 * @param then the nearest reply at which the standing would be another; for a missing reply the one that says least for
 *     peer support and makes it better, or says most for it and makes it worse
 * @param steps how far apart the two are, 1 from no or yes to partly, 2 from no to yes; 0 for a missing reply
 * @param to the standing that it would become
 */
public record ReplyFlip(
        QuestionId question,
        List<SideId> sides,
        Optional<RaterId> rater,
        int answers,
        Optional<ScreenReply> now,
        ScreenReply then,
        int steps,
        Standing to) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param question the question
     * @param sides the sides on which the reply counts, or for a missing reply the side that hasn't answered
     * @param rater whose reply it is; empty for a missing reply, and where raters are left out
     * @param answers how many replies of different raters this is true of, each by itself; 0 for a missing reply
     * @param now the reply; empty for a missing one
     * @param then the nearest reply at which the standing would be another; for a missing reply the one that says least for
     *     peer support and makes it better, or says most for it and makes it worse
     * @param steps how far apart the two are, 1 from no or yes to partly, 2 from no to yes; 0 for a missing reply
     * @param to the standing that it would become
     */
    public ReplyFlip {
        sides = List.copyOf(sides);
    }

    /** {@return whether the reply is missing so far} */
    @JsonIgnore
    public boolean isMissing() {
        return now.isEmpty();
    }

    /** Missing first, then by steps, then in the framework's order; who answered comes last, by pseudonym. */
    static Comparator<ReplyFlip> order(Framework framework) {
        List<QuestionId> questions =
                framework.screen().questions().stream().map(ScreenQuestion::id).toList();
        Sides sides = Sides.of(framework);
        return Comparator.comparing((ReplyFlip flip) -> !flip.isMissing())
                .thenComparingInt(ReplyFlip::steps)
                .thenComparing(flip -> questions.indexOf(flip.question))
                .thenComparing(flip -> sides.set(flip.sides))
                .thenComparing(flip -> flip.now.map(Enum::ordinal).orElse(-1))
                .thenComparing(flip -> flip.then)
                .thenComparing(flip -> flip.rater.map(RaterId::toString).orElse(""));
    }

    ReplyFlip by(Optional<RaterId> who, int many) {
        return new ReplyFlip(question, sides, who, many, now, then, steps, to);
    }
}
