package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.sampling.Bootstrap;

/** Where coefficients end: what is refused, with which reason, and what is said of the rest. */
class RefusedAgreementTest {

    private static final Scale SCALE = Scale.range(0, 3);
    private static final double[] PSYCH = {0.666666666666667, 0.00249532127261385, 0.987181567418465};
    private static final RatingTable AT_ONE_LEVEL = table("22", "22", "22", "22");
    private static final RatingTable WITH_GAPS = Published.table("hayes_krippendorff_2007", SCALE);

    /** A text for each unit, with a figure for each rater, and a dot for a missing rating. */
    private static RatingTable table(String... units) {
        return RatingTable.ofPositions(
                SCALE,
                Arrays.stream(units)
                        .map(unit -> unit.chars()
                                .map(level -> level == '.' ? RatingTable.MISSING : level - '0')
                                .toArray())
                        .toArray(int[][]::new));
    }

    /** Exactly nothing is left to divide by; in doubles it may be a little more. */
    @ParameterizedTest
    @ValueSource(strings = {"0, 1", "4, 4.1", "4, 4.2", "30, 30.7", "-0.3, 0.1"})
    void aMeanOfRatersWithoutVarianceOfItsOwnIsRefusedWhereverZeroIs(String levels) {
        Scale scale =
                new Scale(Arrays.stream(levels.split(", ")).map(BigDecimal::new).toList());
        RatingTable table = RatingTable.ofPositions(scale, new int[][] {{0, 0}, {0, 1}, {1, 0}});

        assertThat(refusal("icc-2-k", table)).startsWith("The units' mean ratings differ too little");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"percent-agreement", "gwet-ac1", "gwet-ac2-linear", "gwet-ac2-quadratic", "gwet-ac2-ordinal"})
    void whereAllAreAtOneLevelAgreementThatDoesNotDivideByVariationIsPerfect(String id) {
        Agreement agreement = statistic(id).compute(AT_ONE_LEVEL, Bootstrap.bca(1));

        assertThat(agreement.coefficient()).isEqualTo(1);
        assertThat(agreement.interval().orElseThrow().low()).isEqualTo(1);
        assertThat(agreement.chance().orElse(0.0)).isLessThan(0.7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cohen-kappa",
                "cohen-kappa-linear",
                "fleiss-kappa",
                "krippendorff-alpha-nominal",
                "krippendorff-alpha-ordinal",
                "krippendorff-alpha-ratio"
            })
    void whereAllAreAtOneLevelAgreementCannotBeToldFromChance(String id) {
        assertThat(refusal(id, AT_ONE_LEVEL))
                .isEqualTo(
                        "All 8 ratings that could be used are at one level: without variation, agreement can't be told"
                                + " from chance. Percent agreement and Gwet's coefficients are defined.");
        assertThatThrownBy(() -> statistic(id).compute(AT_ONE_LEVEL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("table must suit .*, but doesn't: All 8 ratings.*");
    }

    @Test
    void whereAllAreAtOneLevelThereIsNoOrderAndNoVariance() {
        assertThat(refusal("kendall-w", AT_ONE_LEVEL))
                .isEqualTo("Every rater put all units at one level, so there is no order to agree about.");
        assertThat(refusal("icc-1-1", AT_ONE_LEVEL))
                .isEqualTo(
                        "The units' mean ratings differ too little: the variance that the correlation would be a share"
                                + " of is zero, or estimated as less.");
    }

    @Test
    void missingRatingsAreCountedInTheReason() {
        assertThat(refusal("fleiss-kappa", WITH_GAPS))
                .isEqualTo("Fleiss' kappa isn't defined with missing ratings; 38 of 40 units lack some."
                        + " Krippendorff's alpha and Gwet's coefficients allow them.");
        assertThat(refusal("icc-2-1", WITH_GAPS)).startsWith("ICC(2,1) isn't defined with missing ratings; 38 of 40");
        assertThat(refusal("kendall-w", WITH_GAPS)).startsWith("Kendall's W isn't defined with missing ratings; 38");
        assertThat(refusal("fleiss-kappa", table(".1"))).contains("1 of 1 unit lacks some");
    }

    @Test
    void cohensKappaIsForTwoRaters() {
        assertThat(refusal("cohen-kappa", table("123", "012")))
                .isEqualTo("Cohen's kappa is for two raters, but there are 3. Krippendorff's alpha, Fleiss' kappa and"
                        + " Gwet's coefficients are for more.");
        assertThat(refusal("cohen-kappa", table("1", "0")))
                .startsWith("Cohen's kappa is for two raters, but there is one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleiss-kappa", "kendall-w", "icc-1-k"})
    void oneRaterHasNobodyToAgreeWith(String id) {
        assertThat(refusal(id, table("1", "0")))
                .isEqualTo("There is one rater only, so there is nobody to agree with.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent-agreement", "cohen-kappa", "krippendorff-alpha-nominal", "gwet-ac1"})
    void withoutTwoRatingsOfAUnitThereIsNothingToAgreeAbout(String id) {
        assertThat(refusal(id, table("1.", ".0", "..")))
                .isEqualTo("No unit has two ratings or more, so there is nothing to agree about.");
    }

    @Test
    void oneUnitHasNoOrderAndNoVariance() {
        assertThat(refusal("kendall-w", table("123"))).isEqualTo("There is one unit only, so there is no order.");
        assertThat(refusal("icc-3-1", table("123"))).isEqualTo("There is one unit only, so units can't differ.");
    }

    @Test
    void ratiosNeedATrueZero() {
        RatingTable table = RatingTable.ofPositions(Scale.range(-1, 1), new int[][] {{0, 1}, {2, 2}});

        assertThat(refusal("krippendorff-alpha-ratio", table))
                .isEqualTo("Ratios need values of zero or more, but the lowest level of the scale is -1.");
        assertThat(statistic("krippendorff-alpha-interval").canHandle(table)).isTrue();
    }

    /** Unused levels are levels that could have been chosen. */
    @Test
    void gwetsChanceDependsOnTheWholeScale() {
        int[][] rows = {{0, 0}, {1, 1}, {0, 1}, {1, 1}};
        double two = statistic("gwet-ac1")
                .compute(RatingTable.ofPositions(Scale.range(0, 1), rows))
                .coefficient();
        double four = statistic("gwet-ac1")
                .compute(RatingTable.ofPositions(SCALE, rows))
                .coefficient();

        // Three of eight ratings at the lower level: chance 2 * 3/8 * 5/8, and a third of it.
        assertThat(two).isCloseTo((0.75 - 30 / 64.0) / (1 - 30 / 64.0), within(1e-11));
        assertThat(four).isCloseTo((0.75 - 10 / 64.0) / (1 - 10 / 64.0), within(1e-11));
    }

    @Test
    void perfectAgreementLeavesNoRatioOfVariancesForAnInterval() {
        Agreement correlation = statistic("icc-2-1").compute(table("00", "11", "33"));

        assertThat(correlation.coefficient()).isEqualTo(1);
        assertThat(correlation.interval()).isEmpty();
        assertThat(correlation.cautions()).containsExactly("There is no interval: nothing but the units differs.");
        assertThat(correlation.workings()).extracting(Agreement.Quantity::name).doesNotContain("F");
    }

    /** psych 2.2.9: ICC(matrix(c(1, 2, 2, 3, 3, 4), 3, byrow = TRUE), lmer = FALSE), row Single_random_raters. */
    @Test
    void ratersWhoDifferByTheSameStepEverywhereLeaveAnInterval() {
        Agreement correlation = statistic("icc-2-1").compute(table("01", "12", "23"));

        assertThat(correlation.coefficient()).isCloseTo(PSYCH[0], within(1e-9));
        assertThat(correlation.interval().orElseThrow().low()).isCloseTo(PSYCH[1], within(1e-9));
        assertThat(correlation.interval().orElseThrow().high()).isCloseTo(PSYCH[2], within(1e-9));
        assertThat(correlation.workings()).extracting(Agreement.Quantity::name).doesNotContain("F");
        assertThat(statistic("icc-3-1").compute(table("01", "12", "23")).interval())
                .isEmpty();
    }

    @Test
    void aCorrelationFarBelowZeroIsExplained() {
        Agreement correlation = statistic("icc-1-k").compute(table("03", "31", "12"));

        assertThat(correlation.coefficient()).isLessThan(-1);
        assertThat(correlation.cautions()).anyMatch(caution -> caution.startsWith("A share of variance can't be"));
    }

    @Test
    void fewUnitsAndIntervalsWithoutWidthAreCautionedAgainst() {
        Agreement few = statistic("percent-agreement").compute(table("00", "11", "12"), Bootstrap.percentile(1));
        Agreement flat =
                statistic("percent-agreement").compute(table("00", "11", "22", "33", "00"), Bootstrap.percentile(1));

        assertThat(few.cautions())
                .containsExactly("The interval is drawn from 3 units, too few to say much about others.");
        assertThat(flat.cautions()).singleElement().asString().startsWith("The interval has no width");
    }

    @Test
    void unitsThatDoNotDifferLeaveNoIntervalEither() {
        Agreement correlation = statistic("icc-1-1").compute(table("03", "30", "12"));

        assertThat(correlation.coefficient()).isEqualTo(-1);
        assertThat(correlation.interval()).isEmpty();
        assertThat(correlation.cautions())
                .containsExactly("There is no interval: the units' mean ratings don't differ.");
        assertThat(statistic("icc-1-k").canHandle(table("03", "30", "12"))).isFalse();
    }

    @Test
    void drawsWithoutVariationAreCounted() {
        Agreement alpha = statistic("krippendorff-alpha-nominal")
                .compute(table("00", "00", "00", "00", "00", "01"), Bootstrap.percentile(1));

        int undefined = alpha.interval().orElseThrow().undefined().orElseThrow();
        // A draw leaves out the last unit with a chance of (5/6)^6, a third.
        assertThat(undefined).isBetween(280, 390);
        assertThat(alpha.cautions())
                .containsExactly("In " + undefined
                        + " of 1000 draws the coefficient wasn't defined; the interval leaves them out.");
    }

    @Test
    void oneUnitHasNoIntervalAndSaysSo() {
        Agreement percent = statistic("percent-agreement").compute(table("012"), Bootstrap.percentile(1));

        assertThat(percent.interval()).isEmpty();
        assertThat(percent.cautions())
                .singleElement()
                .asString()
                .startsWith("There is no interval: there is one unit only");
        assertThat(statistic("percent-agreement").compute(table("012")).cautions())
                .isEmpty();
    }

    /** With so many raters a row no longer fits into a number. */
    @Test
    void manyRatersAreNoOtherThanFew() {
        Random random = new Random(7);
        int[][] rows = new int[60][80];
        for (int[] row : rows) {
            int own = random.nextInt(4);
            Arrays.setAll(row, rater -> random.nextInt(5) == 0 ? random.nextInt(4) : own);
        }
        rows[3] = rows[5].clone();
        RatingTable all = RatingTable.ofPositions(SCALE, rows);
        for (String id : List.of("fleiss-kappa", "krippendorff-alpha-nominal", "kendall-w")) {
            assertThat(statistic(id).compute(all).unitsUsed()).isEqualTo(60);
        }
        assertThat(new TableUnits(all).byRater(1).rows()).hasDimensions(59, 80);

        // Every pair of raters, on average: what percent agreement is without missing ratings.
        double pairs = 0;
        for (int one = 0; one < 80; one++) {
            for (int other = 0; other < one; other++) {
                int first = one;
                int second = other;
                pairs += Arrays.stream(rows)
                                .filter(row -> row[first] == row[second])
                                .count()
                        / 60.0;
            }
        }
        assertThat(statistic("percent-agreement").compute(all).coefficient())
                .isCloseTo(pairs / (80 * 79 / 2.0), within(1e-11));
    }

    @Test
    void anUnknownCorrelationIsRefused() {
        assertThatThrownBy(() -> AgreementStatistics.intraclassCorrelation("4,1"))
                .hasMessage("name must be one of 1,1 2,1 3,1 1,k 2,k 3,k, or one of these as icc-2-1, but was 4,1");
        assertThat(AgreementStatistics.intraclassCorrelation("icc-2-1"))
                .isSameAs(AgreementStatistics.intraclassCorrelation("2,1"));
    }

    private static AgreementStatistic statistic(String id) {
        return AgreementStatistics.find(id).orElseThrow();
    }

    private static String refusal(String id, RatingTable table) {
        Optional<String> refusal = statistic(id).refusal(table);
        return refusal.orElse("none");
    }
}
