package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/**
 * How many people answered: gave a rating, said that something doesn't apply or can't be told, or replied to the screen. A reply
 * to the screen is one on all of somebody's sides, a rating on those whose roles can tell; without such a role it counts as
 * evidence, and on no side. Who is on several sides is counted on each of them, so sides don't add up to all.
 *
 * @param all how many raters gave an answer of any kind, 0 or more
 * @param silent how many are listed and gave none, 0 or more
 * @param onSeveralSides how many of them answered on more than one side, 0 or more
 * @param sides how many answered on each side of the framework, in its order
 */
public record PeopleHeard(int all, int silent, int onSeveralSides, List<OnSide> sides) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param all how many raters gave an answer of any kind
     * @param silent how many are listed and gave none
     * @param onSeveralSides how many of them answered on more than one side
     * @param sides how many answered on each side
     */
    public PeopleHeard {
        sides = List.copyOf(sides);
    }

    /**
     * How many people answered on a side.
     *
     * @param side the side
     * @param people how many raters gave an answer that counts on it, 0 or more
     */
    public record OnSide(SideId side, int people) {}

    static PeopleHeard of(Framework framework, Scorer scorer, Assessment assessment, AnswerSheet sheet) {
        RaterRows raters = new RaterRows(assessment.raters());
        long[] roles = sheet.raterRoles();
        Map<RaterId, Long> heard = new HashMap<>();
        assessment
                .screen()
                .forEach(reply -> heard.merge(
                        reply.rater(), scorer.sidesOf(roles[raters.indexOf(reply.rater())]), PeopleHeard::together));
        sheet.entries()
                .forEach(entry -> heard.merge(
                        entry.rating().rater(),
                        scorer.sidesThatTell(entry.roles(), entry.criterion()),
                        PeopleHeard::together));
        return new PeopleHeard(
                heard.size(),
                roles.length - heard.size(),
                count(heard, on -> Long.bitCount(on) > 1),
                IntStream.range(0, framework.sides().size())
                        .mapToObj(s ->
                                new OnSide(framework.sides().get(s).id(), count(heard, on -> (on & 1L << s) != 0)))
                        .toList());
    }

    private static long together(long some, long more) {
        return some | more;
    }

    private static int count(Map<RaterId, Long> heard, LongPredicate sides) {
        return Math.toIntExact(
                heard.values().stream().mapToLong(Long::longValue).filter(sides).count());
    }

    /**
     * Gives how many people answered on a side.
     *
     * @param side the side
     * @return the number, 0 or more
     * @throws IllegalArgumentException if there is no such side
     */
    public int on(SideId side) {
        return sides.stream()
                .filter(each -> each.side().equals(side))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("side must be one that the framework has, but was " + side))
                .people();
    }
}
