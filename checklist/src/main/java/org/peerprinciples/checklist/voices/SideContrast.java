package org.peerprinciples.checklist.voices;

import java.util.List;
import org.peerprinciples.core.id.SideId;

/**
 * How far apart two sides are.
 *
 * @param first the side that comes first in the framework
 * @param second the other side
 * @param principles the principles in which both rated something, in the framework's order
 */
public record SideContrast(SideId first, SideId second, List<PrincipleContrast> principles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param first the side that comes first in the framework
     * @param second the other side
     * @param principles the principles in which both rated something, in the framework's order
     */
    public SideContrast {
        principles = List.copyOf(principles);
    }
}
