package org.peerprinciples.checklist.voices;

import java.util.List;
import org.peerprinciples.core.id.RoleId;

/**
 * How far apart two roles are.
 *
 * @param first the role that comes first in the framework
 * @param second the other role
 * @param principles the principles in which both rated something, in the framework's order
 */
public record RoleContrast(RoleId first, RoleId second, List<PrincipleContrast> principles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param first the role that comes first in the framework
     * @param second the other role
     * @param principles the principles in which both rated something, in the framework's order
     */
    public RoleContrast {
        principles = List.copyOf(principles);
    }
}
