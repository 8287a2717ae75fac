package org.peerprinciples.checklist.evaluation;

import java.util.Optional;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/**
 * How a principle of a base compares with what a tailored framework makes of it.
 *
 * @param principle the principle
 * @param effect what the tailoring did to its score
 * @param baseStanding where it stands by the base's own marks and all of the base's criteria, as far as answers to them are
 *     at hand; empty if it has no basis there. There is no standing like for like, because a standing speaks of a whole
 *     principle
 */
public record PrincipleComparison(PrincipleId principle, TailoringEffect effect, Optional<Standing> baseStanding) {}
