package org.peerprinciples.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;

class FrameworkValuesTest {

    private static final Framework FRAMEWORK = GoodNeighbours.framework();

    @Nested
    class Lookups {

        @Test
        void findWhatIsThere() {
            assertThat(FRAMEWORK.principle(PrincipleId.of("trust")).name()).isEqualTo("Trust");
            assertThat(FRAMEWORK.hasPrinciple(PrincipleId.of("trust"))).isTrue();
            assertThat(FRAMEWORK.criterion(CriterionId.of("trust.keys")).critical())
                    .isPresent();
            assertThat(FRAMEWORK.hasCriterion(CriterionId.of("trust.keys"))).isTrue();
            assertThat(FRAMEWORK.role(RoleId.of("warden")).name()).isEqualTo("Warden");
            assertThat(FRAMEWORK.side(SideId.of("giving")).name()).isEqualTo("Giving");
            assertThat(FRAMEWORK.findExample(ExampleId.of("soup-night"))).isPresent();
            assertThat(FRAMEWORK.findSource(SourceId.of("notice-board"))).isPresent();
            assertThat(FRAMEWORK.screen().findQuestion(QuestionId.of("both-ways")))
                    .isPresent();
        }

        @Test
        void findNothingWhereNothingIs() {
            assertThat(FRAMEWORK.hasPrinciple(PrincipleId.of("calm"))).isFalse();
            assertThat(FRAMEWORK.hasCriterion(CriterionId.of("calm.keys"))).isFalse();
            assertThat(FRAMEWORK.hasCriterion(CriterionId.of("trust.calm"))).isFalse();
            assertThat(FRAMEWORK.findRole(RoleId.of("lodger"))).isEmpty();
            assertThat(FRAMEWORK.findSide(SideId.of("outside"))).isEmpty();
            assertThat(FRAMEWORK.findExample(ExampleId.of("tea"))).isEmpty();
            assertThat(FRAMEWORK.findSource(SourceId.of("s9"))).isEmpty();
            assertThat(FRAMEWORK.screen().findQuestion(QuestionId.of("q9"))).isEmpty();
        }

        @Test
        void nameTheFrameworkAndWhatItLacks() {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> FRAMEWORK.principle(PrincipleId.of("calm")))
                    .withMessage("framework good-neighbours 1.1.0 has no principle 'calm'");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> FRAMEWORK.criterion(CriterionId.of("trust.calm")))
                    .withMessage("framework good-neighbours 1.1.0 has no criterion 'trust.calm'");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> FRAMEWORK.role(RoleId.of("lodger")))
                    .withMessageEndingWith("has no role 'lodger'");
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> FRAMEWORK.side(SideId.of("outside")))
                    .withMessageEndingWith("has no side 'outside'");
        }

        @Test
        void aCriterionTellsItsDescriptorsAndStepsByLevel() {
            Criterion criterion = FRAMEWORK.criterion(CriterionId.of("welcome.first-week"));

            assertThat(criterion.findDescriptor(LevelId.of("at-times"))).contains("Some are called on.");
            assertThat(criterion.findDescriptor(LevelId.of("mostly"))).isEmpty();
            assertThat(criterion.findStep(LevelId.of("never")).map(NextStep::text))
                    .contains("Knock at one door.");
            assertThat(criterion.findStep(LevelId.of("always"))).isEmpty();
        }
    }

    @Nested
    class References {

        private static final FrameworkRef PLAIN = FrameworkRef.of(FrameworkId.of("a"), Edition.parse("1.0.0"));
        private static final FrameworkRef PINNED =
                FrameworkRef.of(FrameworkId.of("a"), Edition.parse("1.0.0"), Digest.of("sha256:" + "0".repeat(64)));

        @Test
        void nameTheSameEditionWithAndWithoutADigest() {
            assertThat(PLAIN.namesSameEdition(PINNED)).isTrue();
            assertThat(PLAIN).isNotEqualTo(PINNED);
            assertThat(PINNED).hasToString("a 1.0.0");
        }

        @Test
        void nameAnotherEditionByIdOrNumber() {
            assertThat(PLAIN.namesSameEdition(FrameworkRef.of(FrameworkId.of("b"), Edition.parse("1.0.0"))))
                    .isFalse();
            assertThat(PLAIN.namesSameEdition(FrameworkRef.of(FrameworkId.of("a"), Edition.parse("1.0.1"))))
                    .isFalse();
        }
    }

    @Nested
    class Scales {

        private static final RatingScale SCALE = FRAMEWORK.scale();

        @Test
        void knowTheirEndsAndWhatIsAbove() {
            assertThat(SCALE.lowest().id()).hasToString("never");
            assertThat(SCALE.highest().id()).hasToString("always");
            assertThat(SCALE.findAbove(LevelId.of("never")).map(Level::id)).contains(LevelId.of("at-times"));
            assertThat(SCALE.findAbove(LevelId.of("always"))).isEmpty();
            assertThat(SCALE.findAbove(LevelId.of("mostly"))).isEmpty();
        }

        @Test
        void giveALevelOrSayThatThereIsNone() {
            assertThat(SCALE.level(LevelId.of("always")).value()).isEqualTo(new BigDecimal("2.5"));
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> SCALE.level(LevelId.of("mostly")))
                    .withMessage("the scale has no level 'mostly'");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 11})
        void haveTwoToTenLevels(int levels) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scale(IntStream.range(0, levels).toArray()))
                    .withMessage("levels must be 2 to 10, but were " + levels);
        }

        @Test
        void ascend() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scale(0, 2, 2))
                    .withMessage("level values must ascend, but 2 follows 2");
            assertThat(scale(-3, 0, 1).levels()).hasSize(3);
        }

        private static RatingScale scale(int... values) {
            return RatingScale.builder()
                    .question("How often?")
                    .levels(IntStream.range(0, values.length)
                            .mapToObj(i -> level(String.valueOf(values[i]), "l" + i))
                            .toList())
                    .build();
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource({"1.50, 1.5", "2.000, 2", "1E+2, 100", "0.000, 0", "0E+9, 0", "-0.0, 0", "1000, 1000", "0.125, 0.125"
        })
        void equalNumbersAreOneNumber(String written, String same) {
            assertThat(principle(written)).isEqualTo(principle(same));
            assertThat(principle(written).weight()).isEqualTo(new BigDecimal(same));
            assertThat(level(written, "l")).isEqualTo(level(same, "l"));
            assertThat(criterion(written)).isEqualTo(criterion(same)).hasSameHashCodeAs(criterion(same));
        }

        @ParameterizedTest
        @CsvSource({
            "-0.001, 'weight must be 0 to 1000, but was -0.001'",
            "1000.001, 'weight must be 0 to 1000, but was 1000.001'",
            "1E+999999999, 'weight must be 0 to 1000, but was 1E+999999999'",
            "0.0001, 'weight must have at most 3 decimals, but was 0.0001'"
        })
        void aWeightHasARangeAndThreeDecimals(String weight, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> principle(weight))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> criterion(weight))
                    .withMessage(message);
        }

        @Test
        void aLevelMayBeBelowNothing() {
            assertThat(level("-1000.000", "l").value()).isEqualTo(new BigDecimal("-1000"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> level("-1000.5", "l"))
                    .withMessage("value must be -1000 to 1000, but was -1000.5");
        }

        @Test
        void aThresholdIsAScore() {
            assertThat(threshold("80.50").effectiveFrom()).contains(new BigDecimal("80.5"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> threshold("100.1"))
                    .withMessage("effectiveFrom must be 0 to 100, but was 100.1");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 6, -1})
        void anEffortIsOneToFive(int effort) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NextStep.builder()
                            .level(LevelId.of("never"))
                            .text("Try.")
                            .effort(effort)
                            .build())
                    .withMessage("effort must be 1 to 5, but was " + effort);
        }

        private static Principle threshold(String points) {
            return Principle.builder()
                    .from(FRAMEWORK.principle(PrincipleId.of("quiet")))
                    .effectiveFrom(new BigDecimal(points))
                    .build();
        }

        private static Principle principle(String weight) {
            return Principle.builder()
                    .from(FRAMEWORK.principle(PrincipleId.of("quiet")))
                    .weight(new BigDecimal(weight))
                    .build();
        }

        private static Criterion criterion(String weight) {
            return Criterion.builder()
                    .from(FRAMEWORK.criterion(CriterionId.of("quiet.nights")))
                    .weight(new BigDecimal(weight))
                    .build();
        }
    }

    @Nested
    class Builders {

        @Test
        void refuseWhatIsIncomplete() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Role.builder().id(RoleId.of("warden")).build())
                    .withMessageContaining("name");
        }

        @Test
        void giveListsThatNobodyCanChange() {
            List<Principle> principles = FRAMEWORK.principles();

            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(principles::clear);
        }
    }

    @Nested
    class Exchanges {

        @ParameterizedTest
        @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, false"})
        void areOneWayWhereARoleOnlyGivesOrOnlyGains(boolean gives, boolean gains, boolean oneWay) {
            Exchange exchange = Exchange.builder()
                    .role(RoleId.of("warden"))
                    .gives(gives ? List.of("time") : List.of())
                    .gains(gains ? List.of("company") : List.of())
                    .build();

            assertThat(exchange.isOneWay()).isEqualTo(oneWay);
        }
    }

    private static Level level(String value, String id) {
        return Level.builder()
                .id(LevelId.of(id))
                .value(new BigDecimal(value))
                .name("N")
                .meaning("M")
                .build();
    }
}
