package org.peerprinciples.checklist.progress;

import java.util.Optional;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * How the arrangement as a whole changed: a summary behind the changes of its principles, never without them. What was answered
 * to each question of the screen isn't told, only what came of it.
 *
 * @param change how its overall score changed
 * @param screenThen whether it was peer support in the earlier evaluation; empty in documents that were written before this was
 *     recorded
 * @param screenNow whether it is peer support in the later evaluation; empty where {@code screenThen} is
 * @param standingThen where it stood in the earlier evaluation; empty if nothing had a basis
 * @param standingNow where it stands in the later evaluation; empty if nothing has a basis
 */
public record OverallChange(
        ScoreChange change,
        Optional<ScreenOutcome> screenThen,
        Optional<ScreenOutcome> screenNow,
        Optional<Standing> standingThen,
        Optional<Standing> standingNow) {}
