package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * How the arrangement as a whole changed: a summary behind the changes of its principles, never without them.
 *
 * @param change how its overall score changed
 * @param standingThen where it stood in the earlier evaluation; empty if nothing had a basis
 * @param standingNow where it stands in the later evaluation; empty if nothing has a basis
 */
public record OverallChange(ScoreChange change, Optional<Standing> standingThen, Optional<Standing> standingNow) {}
