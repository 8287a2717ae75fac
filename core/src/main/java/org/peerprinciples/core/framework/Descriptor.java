package org.peerprinciples.core.framework;

import org.peerprinciples.core.id.LevelId;

/**
 * What one level of the scale looks like for one criterion.
 *
 * @param level the level
 * @param text what it looks like
 */
public record Descriptor(LevelId level, String text) {

    /**
     * Makes a descriptor.
     *
     * @param level the level
     * @param text what it looks like
     * @return the descriptor
     */
    public static Descriptor of(LevelId level, String text) {
        return new Descriptor(level, text);
    }
}
