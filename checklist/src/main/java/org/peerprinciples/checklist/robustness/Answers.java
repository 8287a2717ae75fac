package org.peerprinciples.checklist.robustness;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/** Who answers, by position: the roles of raters and the sides of sets, in the framework's order. */
final class Answers {

    private final Map<RaterId, Long> roles;
    private final List<SideId> sides;

    Answers(Workings workings) {
        this.roles = workings.assessment().raters().stream()
                .collect(Collectors.toMap(
                        rater -> rater.id(),
                        rater -> rater.roles().stream()
                                .mapToLong(workings.scorer()::roleBit)
                                .reduce(0, (some, more) -> some | more)));
        this.sides = sides(workings.framework());
    }

    static List<SideId> sides(Framework framework) {
        return framework.sides().stream().map(Side::id).toList();
    }

    long rolesOf(RaterId rater) {
        return roles.getOrDefault(rater, 0L);
    }

    /** The sides of a set. */
    List<SideId> sides(long set) {
        return IntStream.of(positions(set)).mapToObj(sides::get).toList();
    }

    /** The set of some sides among all. */
    static long set(List<SideId> all, List<SideId> some) {
        return some.stream().mapToLong(side -> 1L << all.indexOf(side)).sum();
    }

    static int[] positions(long set) {
        return IntStream.range(0, Long.SIZE).filter(i -> (set & 1L << i) != 0).toArray();
    }
}
