package org.peerprinciples.checklist.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A confidence interval of a figure: what chance in drawing the units could do to it. It is not the interval of a score, which
 * is what missing answers could do. Its limits are kept to {@linkplain Significant twelve significant digits}.
 *
 * @param low the lower limit, in the figure's own unit
 * @param high the upper limit, in the figure's own unit
 * @param confidence the confidence, between 0 and 1, such as 0.95
 * @param method how it was made
 * @param seed the seed of the draws; empty where nothing was drawn
 * @param draws how many draws were made; empty where nothing was drawn
 * @param undefined in how many of the draws the figure wasn't defined, so that they were left out; empty where nothing was drawn
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ConfidenceInterval(
        double low,
        double high,
        double confidence,
        Method method,
        Optional<Long> seed,
        Optional<Integer> draws,
        Optional<Integer> undefined) {

    /**
     * Rounds the limits.
     *
     * @param low the lower limit
     * @param high the upper limit
     * @param confidence the confidence
     * @param method how it was made
     * @param seed the seed of the draws
     * @param draws how many draws were made
     * @param undefined in how many of the draws the figure wasn't defined
     */
    public ConfidenceInterval {
        low = Significant.of(low);
        high = Significant.of(high);
    }

    /** How a confidence interval is made. */
    public enum Method {
        /** The percentiles of the bootstrap draws (Efron 1979). */
        PERCENTILE("percentile-bootstrap"),

        /** The percentiles of the bootstrap draws, corrected for bias and acceleration (Efron 1987). */
        BCA("bca-bootstrap"),

        /** From the F distribution of a ratio of variances (Shrout and Fleiss 1979, McGraw and Wong 1996). */
        F_DISTRIBUTION("f-distribution");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        /** {@return the method's name in documents} */
        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * Makes an interval for which nothing was drawn.
     *
     * @param low the lower limit
     * @param high the upper limit
     * @param confidence the confidence, between 0 and 1
     * @param method how it was made
     * @return the interval
     */
    public static ConfidenceInterval of(double low, double high, double confidence, Method method) {
        return new ConfidenceInterval(
                low, high, confidence, method, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
