package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.core.evidence.Share;

/** A published percentage stands for exactly the counts that round to it, one way or the other at a half. */
class SharePropertiesTest {

    @Property
    void theCountBehindAPublishedPercentageIsWithinItsRange(
            @ForAll @IntRange(min = 1, max = 5_000) int respondents,
            @ForAll @IntRange(max = 5_000) int any,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll boolean halfUp) {
        int count = any % (respondents + 1);
        BigDecimal percentage =
                percentage(count, respondents, decimals, halfUp ? RoundingMode.HALF_UP : RoundingMode.HALF_DOWN);

        Share share = Share.published(percentage, respondents);

        assertThat(count).isBetween(share.lowestCount(), share.highestCount());
    }

    @Property(tries = 300)
    void theRangeIsThatOfTryingEveryCount(
            @ForAll @IntRange(min = 1, max = 300) int respondents, @ForAll @IntRange(max = 1_000) int tenths) {
        BigDecimal percentage = BigDecimal.valueOf(tenths, 1);
        int[] fitting = IntStream.rangeClosed(0, respondents)
                .filter(count ->
                        percentage(count, respondents, 1, RoundingMode.HALF_UP).compareTo(percentage) == 0
                                || percentage(count, respondents, 1, RoundingMode.HALF_DOWN)
                                                .compareTo(percentage)
                                        == 0)
                .toArray();

        if (fitting.length == 0) {
            assertThatIllegalArgumentException().isThrownBy(() -> Share.published(percentage, respondents));
        } else {
            Share share = Share.published(percentage, respondents);
            assertThat(share.lowestCount()).isEqualTo(fitting[0]);
            assertThat(share.highestCount()).isEqualTo(fitting[fitting.length - 1]);
        }
    }

    private static BigDecimal percentage(int count, int respondents, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(respondents), decimals, rounding);
    }
}
