package org.peerprinciples.checklist.plan;

import java.util.Comparator;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * One thing that can be done about one criterion: leave it, raise it, find out, or find out and then raise it. Everything
 * is known by its position in the framework.
 *
 * @param criterion the criterion
 * @param asked whether the sides that haven't answered are asked
 * @param level the level that every rating below it comes up to, or -1
 * @param effort the effort, if what is found out is at its worst
 * @param certain the effort if what is found out is at its best
 * @param low the criterion's low bound then
 * @param meetsFloor whether every expected side is then known to be at or above the floor, if there is one
 * @param heard the sides that are asked
 */
record Option(
        int criterion,
        boolean asked,
        int level,
        int effort,
        int certain,
        Fraction low,
        boolean meetsFloor,
        long heard) {

    /** What does more first; by this order two ways that differ are told apart at the first criterion that differs. */
    static final Comparator<Option> MORE_FIRST = Comparator.comparingInt(Option::effort)
            .reversed()
            .thenComparingInt(Option::actions)
            .thenComparing(Comparator.comparingInt(Option::level).reversed());

    int actions() {
        return (asked ? 1 : 0) + (level >= 0 ? 1 : 0);
    }

    boolean isLeft() {
        return actions() == 0;
    }

    /** Whether all that the other one does is done here too. */
    boolean contains(Option other) {
        return (asked || !other.asked) && level >= other.level;
    }
}
