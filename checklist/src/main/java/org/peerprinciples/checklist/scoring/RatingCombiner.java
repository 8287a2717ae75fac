package org.peerprinciples.checklist.scoring;

/**
 * How the ratings of one side on one criterion become that side's value.
 *
 * <p>A combiner must be a pure function of the counts; give a level's own value where all raters chose that level; never
 * give less when a rater chooses a higher level; and give the same when every count is multiplied. The laws of an
 * evaluation rest on that.
 *
 * @see RatingCombiners
 */
public interface RatingCombiner {

    /** {@return the combiner's name, printed in every evaluation} */
    String name();

    /**
     * Combines ratings.
     *
     * @param counts how many raters chose each level; at least one
     * @return the side's value, 0 (everyone at the lowest level) to 1 (everyone at the highest), with a denominator of at
     *     most 58 bits; anything else ends the evaluation with an {@link IllegalStateException}
     */
    Fraction combine(LevelCounts counts);
}
