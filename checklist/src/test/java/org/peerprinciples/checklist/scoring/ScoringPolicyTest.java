package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringPolicyTest {

    private static void refused(Consumer<ScoringPolicyBuilder> change, String message) {
        ScoringPolicyBuilder builder = ScoringPolicy.builder();
        change.accept(builder);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void hasTheDefaultsThatItsDocumentationNames() {
        ScoringPolicy policy = ScoringPolicy.standard();
        assertThat(policy.combiner().name()).isEqualTo("mean");
        assertThat(policy.effectiveFrom()).isEqualByComparingTo("75");
        assertThat(policy.gapLevels()).isEqualTo(2);
        assertThat(policy.strengthLevels()).isEqualTo(2);
        assertThat(policy.strengthFrom()).isEqualByComparingTo("75");
        assertThat(policy.levelsApart()).isEqualByComparingTo("1");
        assertThat(policy.ratersApart()).isEqualTo(2);
        assertThat(policy.staleAfterMonths()).isEqualTo(24);
        assertThat(policy).isEqualTo(ScoringPolicy.builder().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "100.001", "66.6667", "1E+900000000"})
    void refusesAThresholdOutsideItsRange(String points) {
        BigDecimal value = new BigDecimal(points);
        refused(
                b -> b.effectiveFrom(value),
                "effectiveFrom must be 0 to 100 with at most three decimals, but was " + value);
        refused(
                b -> b.strengthFrom(value),
                "strengthFrom must be 0 to 100 with at most three decimals, but was " + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "66.667", "66.6670000", "1E+2"})
    void takesAThresholdWithinIt(String points) {
        assertThat(ScoringPolicy.builder()
                        .effectiveFrom(new BigDecimal(points))
                        .build()
                        .effectiveFrom())
                .isEqualByComparingTo(points);
    }

    @Test
    void refusesCountsBelowOne() {
        refused(b -> b.gapLevels(0), "gapLevels must be 1 or more, but was 0");
        refused(b -> b.strengthLevels(-1), "strengthLevels must be 1 or more, but was -1");
        refused(b -> b.ratersApart(0), "ratersApart must be 1 or more, but was 0");
        refused(b -> b.staleAfterMonths(0), "staleAfterMonths must be 1 or more, but was 0");
    }

    @Test
    void refusesADistanceOfNothing() {
        refused(b -> b.levelsApart(BigDecimal.ZERO), "levelsApart must be more than 0, but was 0");
        refused(b -> b.levelsApart(new BigDecimal("-0.5")), "levelsApart must be more than 0, but was -0.5");
    }
}
