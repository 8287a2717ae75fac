package org.peerprinciples.checklist.scoring;

import java.util.List;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Side;

/** For which sides roles speak, and from which sides an answer is expected. */
final class Speaking {

    /** Sets of roles are looked up eight roles at a time. */
    private static final int STEP = 8;

    private static final int SETS = 1 << STEP;

    private final long[][] sidesOfRoles;

    /** Of the first eight roles, which are mostly all. */
    private final long[] sidesOfFirst;

    private final long allRoles;
    private final long requiredSides;

    Speaking(Framework framework) {
        List<Role> roles = framework.roles();
        List<Side> sides = framework.sides();
        long required = 0;
        for (int s = 0; s < sides.size(); s++) {
            required |= sides.get(s).required() ? 1L << s : 0;
        }
        requiredSides = required;
        allRoles = roles.isEmpty() ? 0 : -1L >>> (Long.SIZE - roles.size());
        sidesOfRoles = new long[Math.max(1, (roles.size() + STEP - 1) / STEP)][SETS];
        sidesOfFirst = sidesOfRoles[0];
        for (int r = 0; r < roles.size(); r++) {
            long own = 0;
            for (int s = 0; s < sides.size(); s++) {
                own |= roles.get(r).sides().contains(sides.get(s).id()) ? 1L << s : 0;
            }
            for (int set = 0; set < SETS; set++) {
                sidesOfRoles[r / STEP][set] |= (set >>> (r % STEP) & 1) == 1 ? own : 0;
            }
        }
    }

    long allRoles() {
        return allRoles;
    }

    long requiredSides() {
        return requiredSides;
    }

    /** The sides of these roles; other bits than those of roles say nothing. */
    long sidesOf(long roles) {
        long found = sidesOfFirst[(int) (roles & (SETS - 1))];
        for (int i = 1; i < sidesOfRoles.length; i++) {
            found |= sidesOfRoles[i][(int) (roles >>> (i * STEP) & (SETS - 1))];
        }
        return found;
    }

    /**
     * The sides that are expected to answer a criterion: a side that has raters where one of their roles can tell; a
     * required side without raters where any of its roles can tell.
     *
     * <p>None is expected, and the criterion is out, where required sides could tell but none of their raters here holds
     * a role that can: otherwise the sides that aren't required would settle it alone. Where no required side could ever
     * tell and nobody who can is among the raters, every side with a role that can tell is expected, so that what nobody
     * was asked stays unknown.
     *
     * @param raters the roles of all raters
     * @param sidesHere the sides of all raters
     * @param canTell the roles that can tell about the criterion
     * @param possible the sides of those roles
     */
    long expected(long raters, long sidesHere, long canTell, long possible) {
        long expected = sidesOf(raters & canTell) | (requiredSides & possible & ~sidesHere);
        if ((possible & requiredSides) != 0) {
            return (expected & requiredSides) != 0 ? expected : 0;
        }
        return expected != 0 ? expected : possible;
    }

    /**
     * The sides that are expected to answer the screen: the required ones and those with raters. Where that leaves none,
     * every side with a role, so that what nobody was asked stays unknown.
     */
    long expectedForScreen(long raters) {
        long expected = requiredSides | sidesOf(raters);
        return expected != 0 ? expected : sidesOf(allRoles);
    }
}
