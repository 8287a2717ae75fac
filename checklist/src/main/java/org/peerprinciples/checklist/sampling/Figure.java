package org.peerprinciples.checklist.sampling;

/** A figure worked out from units that were drawn, some of them several times, some not at all. */
@FunctionalInterface
public interface Figure {

    /**
     * Works the figure out.
     *
     * @param times for each class of units how many of it are there; not to be changed, nor kept
     * @return the figure, or NaN if it isn't defined for these
     */
    double of(int[] times);
}
