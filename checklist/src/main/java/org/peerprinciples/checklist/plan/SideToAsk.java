package org.peerprinciples.checklist.plan;

import java.util.List;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * A side that hasn't answered a criterion, and who on it could.
 *
 * <p>A plan reckons with answers of people who are raters already, so where some of them can tell, they are to be asked. A
 * side without any can only be heard through somebody new; whoever that is, is then expected to answer other criteria too, on
 * every side of their roles, and the scores can come out otherwise than the plan says: evaluate again once they have
 * answered.
 *
 * @param side the side
 * @param amongRaters whether raters here hold these roles; if not, whoever answers is a new rater
 * @param roles the roles on this side that can tell and that raters here hold; where there are none, every role on this side
 *     that can tell; in the framework's order
 */
public record SideToAsk(SideId side, boolean amongRaters, List<RoleId> roles) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param side the side
     * @param amongRaters whether raters here hold these roles; if not, whoever answers is a new rater
     * @param roles the roles on this side that can tell and that raters here hold; where there are none, every role on this
     *     side that can tell; in the framework's order
     */
    public SideToAsk {
        roles = List.copyOf(roles);
    }
}
