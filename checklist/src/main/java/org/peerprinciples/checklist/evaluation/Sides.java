package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.SideId;

/** The sides of a framework by position, as scores know them. */
final class Sides {

    private final List<SideId> ids;

    Sides(Framework framework) {
        this.ids = framework.sides().stream().map(Side::id).toList();
    }

    SideId id(int position) {
        return ids.get(position);
    }

    /** The sides of a set, in the framework's order. */
    List<SideId> of(long set) {
        return IntStream.of(positions(set)).mapToObj(ids::get).toList();
    }

    /** The positions of a set's bits, ascending. */
    static int[] positions(long set) {
        return IntStream.range(0, Long.SIZE).filter(i -> (set & 1L << i) != 0).toArray();
    }
}
