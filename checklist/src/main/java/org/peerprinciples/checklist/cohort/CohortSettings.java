package org.peerprinciples.checklist.cohort;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * How a cohort is to be described.
 *
 * @param minimumGroup the fewest arrangements of which figures are shown, 2 or more
 * @param bootstrap how to draw arrangements for the intervals of differences; empty for none; with BCa the work grows with the
 *     square of the arrangements
 */
public record CohortSettings(int minimumGroup, Optional<Bootstrap> bootstrap) {

    /** The fewest arrangements of which figures are shown, unless told otherwise: 10, by our judgement. */
    public static final int USUAL_MINIMUM = 10;

    private static final int LEAST_MINIMUM = 2;

    /**
     * Checks the smallest group.
     *
     * @param minimumGroup the fewest arrangements of which figures are shown
     * @param bootstrap how to draw arrangements; empty for no intervals
     * @throws IllegalArgumentException if that is fewer than two
     */
    public CohortSettings {
        if (minimumGroup < LEAST_MINIMUM) {
            throw new IllegalArgumentException(
                    "minimumGroup must be " + LEAST_MINIMUM + " or more, but was " + minimumGroup);
        }
    }

    /**
     * Makes the usual settings: groups of ten or more, and percentile intervals of 1,000 draws.
     *
     * @param seed the seed of the draws
     * @return the settings
     */
    public static CohortSettings of(long seed) {
        return new CohortSettings(USUAL_MINIMUM, Optional.of(Bootstrap.percentile(seed)));
    }

    /**
     * Copies these settings with another smallest group.
     *
     * @param number the fewest arrangements of which figures are shown, 2 or more
     * @return the settings
     * @throws IllegalArgumentException if that is fewer than two
     */
    public CohortSettings withMinimumGroup(int number) {
        return new CohortSettings(number, bootstrap);
    }

    /**
     * Copies these settings with another way to draw.
     *
     * @param other how to draw arrangements
     * @return the settings
     */
    public CohortSettings withBootstrap(Bootstrap other) {
        return new CohortSettings(minimumGroup, Optional.of(other));
    }
}
