package org.peerprinciples.core.framework;

import org.peerprinciples.core.id.LevelId;

/**
 * Marks a criterion as critical: while any expected side is below the floor, its principle isn't effective, however
 * high the score.
 *
 * @param floor the lowest level that will do
 * @param reason why nothing else can make up for it
 */
public record CriticalFloor(LevelId floor, String reason) {

    /**
     * Makes a floor.
     *
     * @param floor the lowest level that will do
     * @param reason why nothing else can make up for it
     * @return the floor
     */
    public static CriticalFloor of(LevelId floor, String reason) {
        return new CriticalFloor(floor, reason);
    }
}
