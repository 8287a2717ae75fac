package org.peerprinciples.checklist.robustness;

import java.util.Comparator;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * How far something has to change before a standing can be another; reached comes before passed.
 *
 * @param change the change, 0 or more
 * @param crossing whether it has to be reached or passed
 */
record Reach(Fraction change, Crossing crossing) implements Comparable<Reach> {

    /** Where things are now. */
    static final Reach HERE = new Reach(Fraction.ZERO, Crossing.AT);

    private static final Comparator<Reach> ORDER =
            Comparator.comparing(Reach::change).thenComparing(Reach::crossing);

    /** Whether a change gets there. */
    boolean isWithin(Fraction most) {
        int compared = change.compareTo(most);
        return compared < 0 || (compared == 0 && crossing == Crossing.AT);
    }

    @Override
    public int compareTo(Reach other) {
        return ORDER.compare(this, other);
    }
}
