package org.peerprinciples.checklist.evaluation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The people who could answer one thing, and how they answered it. People who are in exactly the same groups are a
 * <em>kind</em>: whatever is added to or taken from the groups' sums, a kind is in it whole or not at all, so where every kind
 * is large enough nothing rests on fewer people.
 */
final class Audience {

    /** What may be shown of the answers to one criterion or question, least first. */
    enum View {
        WITHHELD,
        KEPT_BACK,
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
        NOT_KNOWN,
        NONE
    }

    /** How many people there are, by how they answered. */
    private static final class Count {

        private final Map<Reply, Integer> replies = new EnumMap<>(Reply.class);

        void add(Reply reply) {
            replies.merge(reply, 1, Integer::sum);
        }

        int of(Reply reply) {
            return replies.getOrDefault(reply, 0);
        }

        int people() {
            return replies.values().stream().mapToInt(Integer::intValue).sum();
        }

        int withoutLevel() {
            return people() - of(Reply.RATED) - of(Reply.PLANNED);
        }
    }

    private final int below;
    private final Count all = new Count();
    private final Map<Integer, Count> sides = new HashMap<>();
    private final Map<Long, Count> kindsBySide = new HashMap<>();
    private final Map<List<Long>, Count> kindsByRole = new HashMap<>();

    Audience(int below) {
        this.below = below;
    }

    void add(long onSides, long inRoles, Reply reply) {
        all.add(reply);
        for (int side : Sides.positions(onSides)) {
            sides.computeIfAbsent(side, s -> new Count()).add(reply);
        }
        kindsBySide.computeIfAbsent(onSides, kind -> new Count()).add(reply);
        kindsByRole
                .computeIfAbsent(List.of(onSides, inRoles), kind -> new Count())
                .add(reply);
    }

    View view() {
        boolean haveSidesEnough = areEnough(sides.values());
        // Where nobody rated, what a lone person said must not show by whether anything is.
        if (!isEnough(all) || (all.of(Reply.RATED) == 0 && !haveSidesEnough)) {
            return View.WITHHELD;
        } else if (!haveSidesEnough) {
            return View.KEPT_BACK;
        } else if (!areEnough(kindsBySide.values())) {
            return View.TOGETHER;
        }
        return areEnough(kindsByRole.values()) ? View.BY_ROLE : View.BY_SIDE;
    }

    /** Whether it may be said how many said that it doesn't apply, or couldn't tell. */
    boolean mayCountOthers() {
        Predicate<Count> isEnough = count -> !isSmall(count.withoutLevel())
                && !isSmall(count.of(Reply.NOT_APPLICABLE))
                && !isSmall(count.of(Reply.NOT_KNOWN));
        return kindsBySide.values().stream().allMatch(isEnough);
    }

    private boolean areEnough(Collection<Count> counts) {
        return counts.stream().allMatch(this::isEnough);
    }

    /** What is planned counts as the lowest level today, so it hides nobody else's answer. */
    private boolean isEnough(Count count) {
        return !isSmall(count.people())
                && !isSmall(count.of(Reply.RATED))
                && (count.of(Reply.RATED) > 0
                        || (!isSmall(count.of(Reply.PLANNED)) && !isSmall(count.of(Reply.NOT_APPLICABLE))));
    }

    private boolean isSmall(int number) {
        return number > 0 && number < below;
    }
}
