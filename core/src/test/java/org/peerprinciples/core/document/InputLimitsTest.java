package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class InputLimitsTest {

    private static final InputLimits STANDARD = InputLimits.standard();

    @Test
    void theStandardOnesAreAsDocumented() {
        assertThat(STANDARD).isEqualTo(new InputLimits(16 * 1024 * 1024, 32, 20_000));
    }

    @Test
    void eachCanBeSetByItself() {
        assertThat(STANDARD.withLongestDocument(1)).isEqualTo(new InputLimits(1, 32, 20_000));
        assertThat(STANDARD.withDeepestNesting(500)).isEqualTo(new InputLimits(16 * 1024 * 1024, 500, 20_000));
        assertThat(STANDARD.withLongestText(1)).isEqualTo(new InputLimits(16 * 1024 * 1024, 32, 1));
    }

    @Test
    void mustLeaveRoomForSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withLongestDocument(0))
                .withMessage("limits must be 1 or more, but were 0 bytes and 20000 characters");
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withLongestText(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withDeepestNesting(0))
                .withMessage("deepestNesting must be 1 to 500, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDeepestNesting(501));
    }

    @Test
    void oneByteMoreThanTheLimitIsReadButNeverMoreThanAnArrayHolds() {
        assertThat(STANDARD.withLongestDocument(10).readableBytes()).isEqualTo(11);
        assertThat(STANDARD.withLongestDocument(Integer.MAX_VALUE).readableBytes())
                .isEqualTo(Integer.MAX_VALUE);
    }
}
