package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.core.evidence.Share;

class ShareTest {

    @Nested
    class Counted {

        @Test
        void standsForItsCount() {
            Share share = Share.ofCount(7, 9);

            assertThat(share.lowestCount()).isEqualTo(7);
            assertThat(share.highestCount()).isEqualTo(7);
            assertThat(share.percentage()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0, 1", "1, 1", "0, 2147483647"})
        void mayBeNobodyOrEverybody(int count, int respondents) {
            assertThat(Share.ofCount(count, respondents).count()).contains(count);
        }

        @ParameterizedTest
        @CsvSource({
            "-1, 9, 'count must be 0 to 9, but was -1'",
            "10, 9, 'count must be 0 to 9, but was 10'",
            "0, 0, 'respondents must be 1 or more, but were 0'"
        })
        void isRefusedOutsideItsRange(int count, int respondents, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Share.ofCount(count, respondents))
                    .withMessage(message);
        }
    }

    @Nested
    class Published {

        /** The two figures published by Glasgow City HSCP; the counts are simple division: 246 / 271 = 90.77 %. */
        @ParameterizedTest
        @CsvSource({"91, 271, 246, 247", "84, 271, 227, 228"})
        void standsForEveryCountThatRoundsToIt(String percentage, int respondents, int lowest, int highest) {
            Share share = Share.published(new BigDecimal(percentage), respondents);

            assertThat(share.lowestCount()).isEqualTo(lowest);
            assertThat(share.highestCount()).isEqualTo(highest);
        }

        @ParameterizedTest
        @CsvSource({
            "0, 10, 0, 0",
            "100, 10, 10, 10",
            "0, 1000, 0, 5",
            "100, 1000, 995, 1000",
            "50.0, 2, 1, 1",
            "33.3, 3, 1, 1",
            "12.5, 8, 1, 1",
            "12, 8, 1, 1",
            "13, 8, 1, 1"
        })
        void staysBetweenNobodyAndEverybodyAndTakesAHalfEitherWay(
                String percentage, int respondents, int lowest, int highest) {
            Share share = Share.published(new BigDecimal(percentage), respondents);

            assertThat(share.lowestCount()).isEqualTo(lowest);
            assertThat(share.highestCount()).isEqualTo(highest);
        }

        @ParameterizedTest
        @CsvSource({"91, 4", "1, 3", "91.0, 271", "99.9, 10"})
        void isRefusedWhereNoCountGivesIt(String percentage, int respondents) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Share.published(new BigDecimal(percentage), respondents))
                    .withMessage("percentage must be one that a count of " + respondents + " people gives, but was "
                            + percentage);
        }

        @ParameterizedTest
        @CsvSource({"-0.1", "100.1", "50.0000", "1e999999999", "1e-999999999"})
        void isRefusedOutsideItsRange(String percentage) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Share.published(new BigDecimal(percentage), 10))
                    .withMessageStartingWith("percentage must be 0 to 100 with at most 3 decimals, but was ");
        }

        @Test
        void isWrittenPlainly() {
            assertThat(Share.published(new BigDecimal("1E+1"), 10))
                    .isEqualTo(Share.published(new BigDecimal("10"), 10));
        }

        @Test
        void differsByTheDecimalsItWasPublishedWith() {
            assertThat(Share.published(new BigDecimal("50"), 10))
                    .isNotEqualTo(Share.published(new BigDecimal("50.0"), 10));
        }
    }
}
