package org.peerprinciples.checklist.cohort;

import org.peerprinciples.core.id.LevelId;

/**
 * How many arrangements are at a level on a criterion.
 *
 * @param level the level
 * @param arrangements how many have a point at this level, or above it and below the next
 */
public record LevelCount(LevelId level, int arrangements) {}
