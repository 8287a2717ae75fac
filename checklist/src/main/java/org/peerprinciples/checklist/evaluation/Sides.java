package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.SideId;

/**
 * The sides of a framework by position, as scores know them: sets of sides are bits, bit 0 for the first side. Immutable and
 * safe for use by many threads.
 */
public final class Sides {

    private final List<SideId> ids;

    private Sides(List<SideId> ids) {
        this.ids = ids;
    }

    /**
     * Takes the sides of a framework.
     *
     * @param framework the framework
     * @return its sides
     */
    public static Sides of(Framework framework) {
        return new Sides(framework.sides().stream().map(Side::id).toList());
    }

    SideId id(int position) {
        return ids.get(position);
    }

    /**
     * Gives the sides of a set.
     *
     * @param set the set
     * @return their ids, in the framework's order
     * @throws IndexOutOfBoundsException if the set holds what is no side
     */
    public List<SideId> ids(long set) {
        return IntStream.of(positions(set)).mapToObj(ids::get).toList();
    }

    /**
     * Gives the set that some sides are.
     *
     * @param sides some of the framework's sides
     * @return the set
     * @throws IllegalArgumentException if one of them isn't the framework's
     */
    public long set(List<SideId> sides) {
        return sides.stream().mapToLong(side -> 1L << indexOf(side)).reduce(0, (some, more) -> some | more);
    }

    /**
     * Gives a side's position.
     *
     * @param side the side
     * @return its position, 0 for the first
     * @throws IllegalArgumentException if it isn't the framework's
     */
    public int indexOf(SideId side) {
        int position = ids.indexOf(side);
        if (position < 0) {
            throw new IllegalArgumentException("side must be one of " + ids + ", but was " + side);
        }
        return position;
    }

    /**
     * Gives what is in a set.
     *
     * @param set the set
     * @return the positions of its bits, ascending
     */
    public static int[] positions(long set) {
        return IntStream.range(0, Long.SIZE).filter(i -> (set & 1L << i) != 0).toArray();
    }
}
