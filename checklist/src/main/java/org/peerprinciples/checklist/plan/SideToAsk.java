package org.peerprinciples.checklist.plan;

import java.util.List;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * A side that hasn't answered a criterion.
 *
 * @param side the side
 * @param roles the roles on this side that can tell, in the framework's order
 */
public record SideToAsk(SideId side, List<RoleId> roles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param side the side
     * @param roles the roles on this side that can tell, in the framework's order
     */
    public SideToAsk {
        roles = List.copyOf(roles);
    }
}
