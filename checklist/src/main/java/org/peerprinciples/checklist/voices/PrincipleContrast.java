package org.peerprinciples.checklist.voices;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.id.PrincipleId;

/**
 * How far apart two sides or roles are on a principle. Only the criteria that both rated are compared, because sides and
 * roles are asked different things: what is left is a difference in view and not in questions.
 *
 * @param principle the principle
 * @param apart how far the second is above the first: the mean over the criteria that both rated, weighted as in the
 *     evaluation; empty if none of these has weight
 * @param criteria the criteria that both rated, in the framework's order
 */
public record PrincipleContrast(PrincipleId principle, Optional<Apart> apart, List<CriterionContrast> criteria) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param principle the principle
     * @param apart how far the second is above the first
     * @param criteria the criteria that both rated, in the framework's order
     */
    public PrincipleContrast {
        criteria = List.copyOf(criteria);
    }
}
