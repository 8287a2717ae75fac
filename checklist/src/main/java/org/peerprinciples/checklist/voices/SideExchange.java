package org.peerprinciples.checklist.voices;

import java.util.List;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * What the roles of one side give and gain together. A role on two sides is in both.
 *
 * @param side the side
 * @param roles its roles with something recorded, in the framework's order
 * @param gives what they give
 * @param gains what they gain
 * @param flow which way that flows
 */
public record SideExchange(SideId side, List<RoleId> roles, List<String> gives, List<String> gains, Flow flow) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param side the side
     * @param roles its roles with something recorded, in the framework's order
     * @param gives what they give
     * @param gains what they gain
     * @param flow which way that flows
     */
    public SideExchange {
        roles = List.copyOf(roles);
        gives = List.copyOf(gives);
        gains = List.copyOf(gains);
    }
}
