package org.peerprinciples.checklist.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/**
 * Something that was planned in the earlier assessment, and that was to be in place on or before the day of the later one;
 * where no such day was said, that was to be looked at again on or before it.
 *
 * @param criterion the criterion, by its id in the later framework; where that doesn't ask it in the same meaning, by its id
 *     in the earlier one
 * @param level the level that was planned
 * @param by the day by which it was to be in place, where that was said
 * @param reviewOn the day on which it was to be looked at again, where that was said
 * @param reached whether that level is there now
 */
public record DuePlan(
        CriterionId criterion, LevelId level, Optional<LocalDate> by, Optional<LocalDate> reviewOn, Reached reached) {}
