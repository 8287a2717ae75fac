package org.peerprinciples.checklist.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/**
 * Something that was planned in the earlier assessment and was due to be looked at by the day of the later one.
 *
 * @param criterion the criterion, by its id in the later framework; where that doesn't ask it in the same meaning, by its id
 *     in the earlier one
 * @param level the level that was planned
 * @param by the day by which it was to be in place, where that was said
 * @param reached whether that level is there now
 */
public record DuePlan(CriterionId criterion, LevelId level, Optional<LocalDate> by, Reached reached) {}
