package org.peerprinciples.checklist.sampling;

/** Several figures worked out at once from units that were drawn, which costs less than one after the other. */
@FunctionalInterface
public interface Figures {

    /**
     * Works the figures out.
     *
     * @param times for each class of units how many of it are there; not to be changed, nor kept
     * @return the figures, as many each time, NaN where one isn't defined for these; not kept by who asks
     */
    double[] of(int[] times);
}
