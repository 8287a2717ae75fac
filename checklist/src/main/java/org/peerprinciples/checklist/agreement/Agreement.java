package org.peerprinciples.checklist.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;
import org.peerprinciples.checklist.sampling.Significant;

/**
 * How far raters agree, by one coefficient. Figures are kept to {@linkplain Significant twelve significant digits}.
 *
 * @param statistic the id of the coefficient
 * @param title its name
 * @param coefficient its value: 1 for perfect agreement; of coefficients that take chance into account, 0 for as much as chance
 *     would give, and below 0 for less
 * @param interval its confidence interval; empty if none was asked for, or it isn't defined
 * @param observed the observed term: agreement, or for Krippendorff's alpha disagreement; empty for coefficients without
 * @param chance the same, as far as chance would give it; empty for coefficients without
 * @param units how many units the ratings are about
 * @param unitsUsed how many of them the coefficient could use
 * @param raters how many people rated
 * @param ratings how many ratings they gave
 * @param ratingsUsed how many of them the coefficient could use
 * @param method how the coefficient was worked out
 * @param source the publication that defines it
 * @param workings further figures on the way to it
 * @param cautions what to bear in mind with these ratings
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Agreement(
        String statistic,
        String title,
        double coefficient,
        Optional<ConfidenceInterval> interval,
        Optional<Double> observed,
        Optional<Double> chance,
        int units,
        int unitsUsed,
        int raters,
        int ratings,
        int ratingsUsed,
        String method,
        String source,
        List<Quantity> workings,
        List<String> cautions) {

    /**
     * A figure on the way to a coefficient.
     *
     * @param name what it is, such as "mean square between units"
     * @param value its value
     */
    public record Quantity(String name, double value) {

        /**
         * Rounds the value.
         *
         * @param name what it is
         * @param value its value
         */
        public Quantity {
            value = Significant.of(value);
        }
    }

    /**
     * Rounds the figures and copies the lists.
     *
     * @param statistic the id of the coefficient
     * @param title its name
     * @param coefficient its value
     * @param interval its confidence interval
     * @param observed the observed term
     * @param chance the chance term
     * @param units how many units the ratings are about
     * @param unitsUsed how many of them the coefficient could use
     * @param raters how many people rated
     * @param ratings how many ratings they gave
     * @param ratingsUsed how many of them the coefficient could use
     * @param method how the coefficient was worked out
     * @param source the publication that defines it
     * @param workings further figures on the way to it
     * @param cautions what to bear in mind
     */
    public Agreement {
        coefficient = Significant.of(coefficient);
        observed = observed.map(Significant::of);
        chance = chance.map(Significant::of);
        workings = List.copyOf(workings);
        cautions = List.copyOf(cautions);
    }
}
