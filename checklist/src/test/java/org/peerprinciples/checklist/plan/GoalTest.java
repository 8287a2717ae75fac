package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.id.PrincipleId;

class GoalTest {

    private static final PrincipleId CARE = PrincipleId.of("care");

    @Test
    void isWrittenInAFewWords() {
        assertThat(Goal.everyPrincipleEffective()).hasToString("every-principle-effective");
        assertThat(Goal.effective(CARE)).hasToString("principle-effective care");
        assertThat(Goal.overallScore(70)).hasToString("overall-score 70");
        assertThat(Goal.score(CARE, new BigDecimal("66.50"))).hasToString("principle-score care 66.5");
        assertThat(Goal.greatestGain(7)).hasToString("greatest-overall-gain within 7");
        assertThat(Goal.greatestGain(CARE, 7)).hasToString("greatest-principle-gain care within 7");
    }

    @Test
    void isTheSameForEqualPoints() {
        assertThat(Goal.overallScore(new BigDecimal("1E+2"))).isEqualTo(Goal.overallScore(100));
        assertThat(Goal.score(CARE, new BigDecimal("0.000"))).isEqualTo(Goal.score(CARE, 0));
    }

    @Test
    void refusesPointsThatNoScoreCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.overallScore(101))
                .withMessage("points must be 0 to 100 with at most three decimals, but was 101");
        assertThatIllegalArgumentException().isThrownBy(() -> Goal.score(CARE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Goal.overallScore(new BigDecimal("1.0001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Goal.overallScore(new BigDecimal("1E+1000000000")));
    }

    @Test
    void refusesAnEffortOutsideItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Goal.greatestGain(0))
                .withMessage("effort must be 1 to 1000000, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Goal.greatestGain(CARE, 1_000_001));
    }

    @Test
    void hasThePartsOfItsKindAndNoOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Goal(Goal.Kind.PRINCIPLE_EFFECTIVE, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessage(
                        "principle must be present for a goal of kind principle-effective, but was Optional.empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(
                        Goal.Kind.OVERALL_SCORE, Optional.empty(), Optional.of(BigDecimal.TEN), Optional.of(3)))
                .withMessage("effort must be empty for a goal of kind overall-score, but was Optional[3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Goal(
                        Goal.Kind.EVERY_PRINCIPLE_EFFECTIVE,
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty()));
    }

    @Test
    void isAStandingOrAScore() {
        assertThat(Goal.effective(CARE).isStanding()).isTrue();
        assertThat(Goal.everyPrincipleEffective().isStanding()).isTrue();
        assertThat(Goal.overallScore(75).isStanding()).isFalse();
        assertThat(Goal.greatestGain(1).isStanding()).isFalse();
    }
}
