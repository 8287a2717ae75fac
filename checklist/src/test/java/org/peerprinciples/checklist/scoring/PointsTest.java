package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final long LARGEST = Long.MAX_VALUE >> 8;

    @Property(tries = 2000)
    void areTheNearestDouble(
            @ForAll @LongRange(min = 1, max = LARGEST) long bottom,
            @ForAll @LongRange(min = 0, max = LARGEST) long top) {
        long part = top % (bottom + 1);
        assertThat(Points.of(part, bottom)).isEqualTo(nearest(part, bottom));
    }

    @Property(tries = 2000)
    void areTheNearestDoubleForSmallNumbersToo(
            @ForAll @LongRange(min = 1, max = 5000) long bottom, @ForAll @LongRange(min = 0, max = 5000) long top) {
        long part = top % (bottom + 1);
        assertThat(Points.of(part, bottom)).isEqualTo(nearest(part, bottom));
    }

    @Test
    void keepAllDigitsOfAVerySmallScore() {
        assertThat(Points.of(1, LARGEST)).isEqualTo(nearest(1, LARGEST));
        assertThat(Points.of(0, LARGEST)).isZero();
        assertThat(Points.of(LARGEST, LARGEST)).isEqualTo(100);
    }

    @Test
    void ofAFractionAreTheSame() {
        assertThat(Points.of(Fraction.of(2, 3))).isEqualTo(Points.of(2, 3));
    }

    private static double nearest(long top, long bottom) {
        // Sixty digits are far more than a tie between doubles could need here.
        return BigDecimal.valueOf(top)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(bottom), new MathContext(60))
                .doubleValue();
    }
}
