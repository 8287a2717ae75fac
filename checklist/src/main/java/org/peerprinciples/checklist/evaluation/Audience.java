package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.Map;

/** The people who could answer one thing, and how they answered it. */
final class Audience {

    /** What may be shown of the answers to one criterion or question. */
    enum View {
        WITHHELD,
        TOGETHER,
        BY_SIDE,
        BY_ROLE;

        boolean isAtLeast(View other) {
            return compareTo(other) >= 0;
        }
    }

    /** How somebody answered. */
    enum Reply {
        RATED,
        PLANNED,
        NOT_APPLICABLE,
        NONE
    }

    private static final class Count {
        private int people;
        private int rated;
        private int planned;
        private int notApplicable;

        void add(Reply reply) {
            people++;
            rated += reply == Reply.RATED ? 1 : 0;
            planned += reply == Reply.PLANNED ? 1 : 0;
            notApplicable += reply == Reply.NOT_APPLICABLE ? 1 : 0;
        }
    }

    private final int below;
    private final Count all = new Count();
    private final Map<Integer, Count> sides = new HashMap<>();
    private final Map<Integer, Count> roles = new HashMap<>();
    private final Sums bySide;
    private final Sums byRole;

    Audience(int below) {
        this.below = below;
        this.bySide = new Sums();
        this.byRole = new Sums();
    }

    void add(long onSides, long inRoles, Reply reply) {
        all.add(reply);
        for (int side : Sides.positions(onSides)) {
            sides.computeIfAbsent(side, s -> new Count()).add(reply);
        }
        for (int role : Sides.positions(inRoles)) {
            roles.computeIfAbsent(role, r -> new Count()).add(reply);
        }
        // What is planned counts as the lowest level today, so it hides nobody else's answer.
        if (reply == Reply.RATED) {
            bySide.add(onSides);
            byRole.add(onSides, inRoles);
        }
    }

    View view() {
        if (!isEnough(all)) {
            return View.WITHHELD;
        }
        return !areEnough(sides, bySide) ? View.TOGETHER : areEnough(roles, byRole) ? View.BY_ROLE : View.BY_SIDE;
    }

    boolean isPlannedByFew() {
        return isSmall(all.planned) || (all.planned > 0 && !view().isAtLeast(View.BY_SIDE));
    }

    private boolean areEnough(Map<Integer, Count> groups, Sums sums) {
        return groups.values().stream().allMatch(this::isEnough) && !sums.exposeFewerThan(below);
    }

    private boolean isEnough(Count count) {
        return !isSmall(count.people)
                && !isSmall(count.rated)
                && (count.rated > 0 || (!isSmall(count.planned) && !isSmall(count.notApplicable)));
    }

    private boolean isSmall(int number) {
        return number > 0 && number < below;
    }
}
