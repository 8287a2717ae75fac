package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.id.PrincipleId;

/**
 * How a principle changed that both frameworks have.
 *
 * @param principle the principle
 * @param change how its score changed
 * @param standingThen where it stood in the earlier evaluation; empty if it had no basis
 * @param standingNow where it stands in the later evaluation; empty if it has no basis
 */
public record PrincipleChange(
        PrincipleId principle, ScoreChange change, Optional<Standing> standingThen, Optional<Standing> standingNow) {}
