package org.peerprinciples.checklist.evaluation;

import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.SideId;

/**
 * An answer that is missing: a side's, to a criterion or to a question of the screen.
 *
 * @param criterion the criterion, unless it is a question of the screen
 * @param question the question of the screen, unless it is a criterion
 * @param side the side that hasn't answered
 */
public record Unanswered(Optional<CriterionId> criterion, Optional<QuestionId> question, SideId side) {

    static Unanswered of(CriterionId criterion, SideId side) {
        return new Unanswered(Optional.of(criterion), Optional.empty(), side);
    }

    static Unanswered of(QuestionId question, SideId side) {
        return new Unanswered(Optional.empty(), Optional.of(question), side);
    }

    /** {@return the side and what it hasn't answered, such as {@code receiving: safe.confidentiality}} */
    @Override
    public String toString() {
        return side + ": "
                + criterion
                        .map(Object::toString)
                        .or(() -> question.map(q -> "screen." + q))
                        .orElse("");
    }
}
