package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.peerprinciples.core.style.ModelStyle;

/**
 * A share of people: a count of a total, or a percentage of a total as published.
 *
 * <p>A published percentage is rounded, so it stands for a range of counts: 91% of 271 people is 246 or 247 of them.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ShareBuilder.class)
@JsonPropertyOrder({"count", "percentage", "respondents"})
public interface Share {

    /** The most decimals that a published percentage may have. */
    int MOST_DECIMALS = 3;

    /**
     * Makes a share from a count.
     *
     * @param count how many, 0 to {@code respondents}
     * @param respondents of how many, 1 or more
     * @return the share
     * @throws IllegalArgumentException if a number is outside its range
     */
    static Share ofCount(int count, int respondents) {
        return new ShareBuilder().count(count).respondents(respondents).build();
    }

    /**
     * Makes a share from a percentage as published.
     *
     * @param percentage the percentage with the decimals it was published with, 0 to 100, at most three decimals
     * @param respondents of how many, 1 or more
     * @return the share
     * @throws IllegalArgumentException if a number is outside its range, or no count of so many people gives this
     *     percentage when rounded to the nearest
     */
    static Share published(BigDecimal percentage, int respondents) {
        return new ShareBuilder()
                .percentage(percentage)
                .respondents(respondents)
                .build();
    }

    /** {@return how many, where counts are known} */
    Optional<Integer> count();

    /** {@return the percentage as published, with its decimals, where counts aren't known} */
    Optional<BigDecimal> percentage();

    /** {@return of how many people, 1 or more} */
    int respondents();

    /** {@return the lowest count that this share can stand for} */
    default int lowestCount() {
        // The least c with 100 c / n >= percentage - half of its last decimal.
        return count().orElseGet(() -> percentage()
                .map(p -> countAt(p.subtract(halfOfLastDecimal(p)), respondents(), RoundingMode.CEILING))
                .orElseThrow());
    }

    /** {@return the highest count that this share can stand for} */
    default int highestCount() {
        // The greatest c with 100 c / n <= percentage + half of its last decimal: a half may be rounded either way.
        return count().orElseGet(() -> percentage()
                .map(p -> countAt(p.add(halfOfLastDecimal(p)), respondents(), RoundingMode.FLOOR))
                .orElseThrow());
    }

    /**
     * Checks the numbers, and writes a percentage such as 1E+1 as 10.
     *
     * @return this share
     * @throws IllegalArgumentException if one is outside its range, if there isn't exactly one of count and
     *     percentage, or if no count of so many people gives the percentage
     */
    @Value.Check
    default Share check() {
        if (respondents() < 1) {
            throw new IllegalArgumentException("respondents must be 1 or more, but were " + respondents());
        }
        if (count().isPresent() == percentage().isPresent()) {
            throw new IllegalArgumentException("a share must have a count or a percentage, but "
                    + (count().isPresent() ? "had both" : "had neither"));
        }
        count().ifPresent(count -> {
            if (count < 0 || count > respondents()) {
                throw new IllegalArgumentException("count must be 0 to " + respondents() + ", but was " + count);
            }
        });
        percentage().ifPresent(percentage -> {
            if (percentage.signum() < 0
                    || percentage.compareTo(BigDecimal.valueOf(100)) > 0
                    || percentage.scale() > MOST_DECIMALS) {
                throw new IllegalArgumentException("percentage must be 0 to 100 with at most " + MOST_DECIMALS
                        + " decimals, but was " + percentage);
            }
            if (lowestCount() > highestCount()) {
                throw new IllegalArgumentException("percentage must be one that a count of " + respondents()
                        + " people gives, but was " + percentage);
            }
        });
        return percentage()
                .filter(percentage -> percentage.scale() < 0)
                .map(percentage -> new ShareBuilder()
                        .percentage(percentage.setScale(0))
                        .respondents(respondents())
                        .build())
                .map(Share.class::cast)
                .orElse(this);
    }

    private static BigDecimal halfOfLastDecimal(BigDecimal percentage) {
        return BigDecimal.valueOf(5, Math.max(0, percentage.scale()) + 1);
    }

    private static int countAt(BigDecimal percent, int respondents, RoundingMode rounding) {
        BigDecimal count = percent.multiply(BigDecimal.valueOf(respondents))
                .movePointLeft(2)
                .setScale(0, rounding);
        return Math.max(0, Math.min(respondents, count.intValueExact()));
    }
}
