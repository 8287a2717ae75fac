package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RatingCombinersTest {

    private static LevelCounts counts(int... counts) {
        return new LevelCounts(counts, 0, new long[] {0, 1, 4}, 4);
    }

    @Test
    void haveNames() {
        assertThat(RatingCombiners.mean().name()).isEqualTo("mean");
        assertThat(RatingCombiners.median().name()).isEqualTo("median");
        assertThat(RatingCombiners.median()).isSameAs(RatingCombiners.median());
    }

    @Test
    void printTheSameInEveryRun() {
        assertThat(ScoringPolicy.standard().toString())
                .contains("combiner=mean,")
                .doesNotContain("Lambda", "@");
    }

    @Test
    void giveALevelsOwnValueWhereAllChoseIt() {
        for (RatingCombiner combiner : List.of(RatingCombiners.mean(), RatingCombiners.median())) {
            assertThat(combiner.combine(counts(3, 0, 0))).isEqualTo(Fraction.ZERO);
            assertThat(combiner.combine(counts(0, 2, 0))).isEqualTo(Fraction.of(1, 4));
            assertThat(combiner.combine(counts(0, 0, 1))).isEqualTo(Fraction.ONE);
        }
    }

    @Test
    void meanCountsEveryRaterTheSame() {
        assertThat(RatingCombiners.mean().combine(counts(1, 1, 1))).isEqualTo(Fraction.of(5, 12));
    }

    @Test
    void medianIsTheMiddleRating() {
        assertThat(RatingCombiners.median().combine(counts(1, 1, 1))).isEqualTo(Fraction.of(1, 4));
        assertThat(RatingCombiners.median().combine(counts(3, 1, 1))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void medianOfAnEvenNumberIsHalfwayBetweenTheTwoInTheMiddle() {
        assertThat(RatingCombiners.median().combine(counts(1, 0, 1))).isEqualTo(Fraction.of(1, 2));
        assertThat(RatingCombiners.median().combine(counts(1, 1, 0))).isEqualTo(Fraction.of(1, 8));
    }

    @Nested
    class Counts {

        @Test
        void sayHowManyChoseEachLevelAndWhatItIsWorth() {
            LevelCounts counts = new LevelCounts(new int[] {9, 9, 1, 0, 2}, 2, new long[] {0, 1, 4}, 4);
            assertThat(counts.levels()).isEqualTo(3);
            assertThat(counts.count(0)).isEqualTo(1);
            assertThat(counts.count(2)).isEqualTo(2);
            assertThat(counts.raters()).isEqualTo(3);
            assertThat(counts.value(1)).isEqualTo(Fraction.of(1, 4));
        }

        @Test
        void refuseALevelThatIsNotThere() {
            LevelCounts counts = counts(1, 0, 0);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> counts.count(3));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> counts.count(-1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> counts.value(3));
        }
    }
}
