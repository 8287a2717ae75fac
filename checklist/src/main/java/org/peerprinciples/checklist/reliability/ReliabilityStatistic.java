package org.peerprinciples.checklist.reliability;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * A coefficient of how far the items of a table hang together: what it is, for which tables it is defined, and what it is for them.
 * The standard ones are in {@link ReliabilityStatistics}. Immutable and safe for use by many threads.
 */
public interface ReliabilityStatistic {

    /** {@return its id, such as {@code cronbach-alpha}} */
    String id();

    /** {@return its name for people, such as "Cronbach's alpha"} */
    String title();

    /** {@return how it is worked out, in one sentence} */
    String method();

    /** {@return the publication that defines it, with its DOI} */
    String source();

    /**
     * Says why the coefficient isn't defined for a table.
     *
     * @param table the table
     * @return the reason, or all of them, in sentences; empty if it is defined
     */
    Optional<String> refusal(ItemTable table);

    /**
     * Asks whether the coefficient is defined for a table.
     *
     * @param table the table
     * @return whether it is; if not, {@link #refusal(ItemTable) refusal} says why
     */
    default boolean canHandle(ItemTable table) {
        return refusal(table).isEmpty();
    }

    /**
     * Works the coefficient out over the cases that answered every item.
     *
     * @param table the table
     * @param bootstrap how to draw its interval: whole arrangements where the table knows of several, otherwise cases; empty to draw
     *     none
     * @return the coefficient and what it was worked out from
     * @throws IllegalArgumentException if it {@linkplain #refusal(ItemTable) isn't defined} for this table, with the reason
     */
    ReliabilityResult compute(ItemTable table, Optional<Bootstrap> bootstrap);

    /**
     * Works the coefficient out without drawing an interval.
     *
     * @param table the table
     * @return the coefficient and what it was worked out from
     * @throws IllegalArgumentException if it {@linkplain #refusal(ItemTable) isn't defined} for this table, with the reason
     */
    default ReliabilityResult compute(ItemTable table) {
        return compute(table, Optional.empty());
    }

    /**
     * Works the coefficient out, with an interval.
     *
     * @param table the table
     * @param bootstrap how to draw the interval
     * @return the coefficient and what it was worked out from
     * @throws IllegalArgumentException if it {@linkplain #refusal(ItemTable) isn't defined} for this table, with the reason
     */
    default ReliabilityResult compute(ItemTable table, Bootstrap bootstrap) {
        return compute(table, Optional.of(bootstrap));
    }
}
