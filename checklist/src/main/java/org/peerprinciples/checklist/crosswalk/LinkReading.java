package org.peerprinciples.checklist.crosswalk;

import java.util.Optional;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.CrosswalkLink;

/**
 * A link of a crosswalk, and what the evaluation says about the principle that it starts from.
 *
 * @param link the link as its maker recorded it: principle, concept, relation, strength, reason and sources
 * @param score the principle's score; empty if it has no basis
 * @param standing where the principle stands, which says nothing about where the concept does; empty if it has no basis
 * @param use whether the link carries the score to the concept, and if not, why not
 */
public record LinkReading(CrosswalkLink link, Optional<Score> score, Optional<Standing> standing, LinkUse use) {

    static LinkReading of(CrosswalkLink link, PrincipleResult principle, LinkUse use) {
        return new LinkReading(link, principle.score(), principle.standing().map(StandingResult::standing), use);
    }
}
