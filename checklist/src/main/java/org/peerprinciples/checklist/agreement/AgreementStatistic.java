package org.peerprinciples.checklist.agreement;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * A coefficient of agreement: what it is, for which ratings it is defined, and what it is for them. The standard ones are in
 * {@link AgreementStatistics}. Immutable and safe for use by many threads.
 */
public interface AgreementStatistic {

    /** {@return its id, such as {@code krippendorff-alpha-ordinal}} */
    String id();

    /** {@return its name for people, such as "Krippendorff's alpha, ordinal"} */
    String title();

    /** {@return the publication that defines it, with its DOI where it has one} */
    String source();

    /**
     * Says why the coefficient isn't defined for these ratings.
     *
     * @param table the ratings
     * @return the reason, in one or two sentences; empty if it is defined
     */
    Optional<String> refusal(RatingTable table);

    /**
     * Asks whether the coefficient is defined for these ratings.
     *
     * @param table the ratings
     * @return whether it is; if not, {@link #refusal(RatingTable) refusal} says why
     */
    default boolean canHandle(RatingTable table) {
        return refusal(table).isEmpty();
    }

    /**
     * Works the coefficient out.
     *
     * @param table the ratings
     * @param bootstrap how to draw its interval; empty to draw none. Coefficients whose interval comes from a distribution take
     *     the confidence from it, 0.95 if it is empty, and draw nothing
     * @return the coefficient and what it was worked out from
     * @throws IllegalArgumentException if it {@linkplain #refusal(RatingTable) isn't defined} for these, with the reason
     */
    Agreement compute(RatingTable table, Optional<Bootstrap> bootstrap);

    /**
     * Works the coefficient out without drawing an interval.
     *
     * @param table the ratings
     * @return the coefficient and what it was worked out from
     * @throws IllegalArgumentException if it {@linkplain #refusal(RatingTable) isn't defined} for these, with the reason
     */
    default Agreement compute(RatingTable table) {
        return compute(table, Optional.empty());
    }

    /**
     * Works the coefficient out, with an interval.
     *
     * @param table the ratings
     * @param bootstrap how to draw the interval
     * @return the coefficient and what it was worked out from
     * @throws IllegalArgumentException if it {@linkplain #refusal(RatingTable) isn't defined} for these, with the reason
     */
    default Agreement compute(RatingTable table, Bootstrap bootstrap) {
        return compute(table, Optional.of(bootstrap));
    }
}
