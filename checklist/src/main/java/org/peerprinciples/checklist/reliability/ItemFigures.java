package org.peerprinciples.checklist.reliability;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.Significant;

/**
 * How one item behaves. Counts, mean and deviation are over all who answered it; what relates it to other items is over the
 * cases that answered every item. Figures are kept to {@linkplain Significant twelve significant digits}.
 *
 * @param item the item, such as a criterion's id
 * @param answered how many answered it
 * @param complete how many cases answered every item, on which what relates it to others rests
 * @param atLowest how many of those who answered it chose the lowest level of the scale; many are a floor, below which the item tells nothing
 * @param atHighest how many chose the highest level; many are a ceiling
 * @param mean the mean answer; empty if there is none
 * @param deviation the standard deviation, with n - 1; empty if fewer than two answered
 * @param withTotal its correlation with the sum of all items, itself among them; empty where either doesn't vary, or fewer than
 *     three cases are complete, as are the figures after it
 * @param withRest its correlation with the sum of the other items (corrected); empty where either doesn't vary
 * @param alphaWithout Cronbach's alpha of the other items; empty if one of them doesn't vary, or it isn't defined
 * @param loading its loading on the one factor of McDonald's omega; empty if there is none
 */
public record ItemFigures(
        String item,
        int answered,
        int complete,
        int atLowest,
        int atHighest,
        Optional<Double> mean,
        Optional<Double> deviation,
        Optional<Double> withTotal,
        Optional<Double> withRest,
        Optional<Double> alphaWithout,
        Optional<Double> loading) {
    /**
     * Rounds the figures.
     *
     * @param item the item
     * @param answered how many answered it
     * @param complete how many cases answered every item
     * @param atLowest how many of those who answered it chose the lowest level
     * @param atHighest how many chose the highest level
     * @param mean the mean answer
     * @param deviation the standard deviation
     * @param withTotal its correlation with the sum of all items
     * @param withRest its correlation with the sum of the other items
     * @param alphaWithout Cronbach's alpha of the other items
     * @param loading its loading on the one factor
     */
    public ItemFigures {
        mean = mean.map(Significant::of);
        deviation = deviation.map(Significant::of);
        withTotal = withTotal.map(Significant::of);
        withRest = withRest.map(Significant::of);
        alphaWithout = alphaWithout.map(Significant::of);
        loading = loading.map(Significant::of);
    }

    /** {@return the part of those who answered that chose the lowest level, 0 to 1; empty if nobody answered} */
    public Optional<Double> floorShare() {
        return share(atLowest);
    }

    /** {@return the part of those who answered that chose the highest level, 0 to 1; empty if nobody answered} */
    public Optional<Double> ceilingShare() {
        return share(atHighest);
    }

    private Optional<Double> share(int count) {
        return answered == 0 ? Optional.empty() : Optional.of((double) count / answered);
    }
}
