package org.peerprinciples.checklist.plan;

import java.math.BigInteger;

/**
 * An option, and what it is worth to a task.
 *
 * @param option the option
 * @param gain what it adds to the task's score, as a whole number in the task's own unit
 * @param covers which of the task's demands it meets, as bits
 */
record Weighed(Option option, BigInteger gain, int covers) {

    /** Whether it does no more for the task than the other one, which does less. */
    boolean isWasteBeside(Weighed other) {
        return !option.equals(other.option)
                && option.contains(other.option)
                && other.gain.compareTo(gain) >= 0
                && (covers & ~other.covers) == 0;
    }

    Weighed covering(int more) {
        return new Weighed(option, gain, covers | more);
    }
}
