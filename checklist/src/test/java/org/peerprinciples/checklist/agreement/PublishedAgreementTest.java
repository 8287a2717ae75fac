package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/** The coefficients against published tables, and against other programs' figures for small ones. */
class PublishedAgreementTest {

    private static final Offset<Double> EXACT = within(1e-11);
    private static final Scale FOUR = Scale.range(0, 3);
    private static final double NA = Double.NaN;

    /** Made by chance with numpy 1.24.2; one value at random in most rows. */
    private static final RatingTable SMALL = RatingTable.of(FOUR, new double[][] {
        {1, 2, 1}, {1, 1, 2}, {2, 0, 0}, {2, 1, 2}, {0, 0, 0}, {2, 2, 1},
        {0, 1, 0}, {3, 2, 1}, {0, 1, 0}, {0, 0, 1}, {0, 0, 1}, {1, 3, 3}
    });

    private static final RatingTable SMALL_WITH_GAPS = RatingTable.of(FOUR, new double[][] {
        {1, 2, NA}, {1, 1, 2}, {2, 0, 0}, {NA, 1, 2}, {0, 0, 0}, {2, NA, 1},
        {0, 1, 0}, {NA, NA, 1}, {0, 1, 0}, {0, 0, 1}, {0, 0, 1}, {1, 3, 3}
    });

    @ParameterizedTest
    @CsvSource({"NOMINAL, nominal", "ORDINAL, ordinal", "INTERVAL, interval"})
    void alphaOfHayesAndKrippendorff2007(Metric metric, String key) {
        Agreement alpha =
                AgreementStatistics.krippendorffAlpha(metric).compute(Published.table("hayes_krippendorff_2007", FOUR));

        assertThat(alpha.coefficient())
                .isCloseTo(Published.expected("hayes_krippendorff_2007", "expected", "krippendorff", key), EXACT);
        assertThat(List.of(alpha.units(), alpha.unitsUsed(), alpha.raters(), alpha.ratings(), alpha.ratingsUsed()))
                .containsExactly(40, 40, 5, 159, 159);
    }

    @Test
    void theOrdinalAlphaIsAsPublished() {
        assertThat(AgreementStatistics.krippendorffAlpha(Metric.ORDINAL)
                        .compute(Published.table("hayes_krippendorff_2007", FOUR))
                        .coefficient())
                .isCloseTo(
                        Published.expected("hayes_krippendorff_2007", "published", "alpha_ordinal"), within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL", "ORDINAL", "INTERVAL", "RATIO"})
    void alphaOfKrippendorffsFourObservers(Metric metric) {
        Agreement alpha = AgreementStatistics.krippendorffAlpha(metric)
                .compute(Published.table("cac_raw4raters", Scale.range(1, 5)));

        assertThat(alpha.coefficient())
                .isCloseTo(Published.expected("cac_raw4raters", "published", "alpha_" + metric.code()), within(0.0005));
        assertThat(alpha.unitsUsed()).isEqualTo(11);
        assertThat(alpha.cautions()).containsExactly("1 of 12 units have fewer than two ratings and were left out.");
    }

    @ParameterizedTest
    @CsvSource({
        "percent-agreement, percent",
        "gwet-ac1, ac1",
        "gwet-ac2-linear, ac2_linear",
        "gwet-ac2-quadratic, ac2_quadratic",
        "gwet-ac2-ordinal, ac2_ordinal"
    })
    void gwetsCoefficientsAsIrrCac(String id, String key) {
        Agreement agreement = statistic(id).compute(Published.table("cac_raw4raters", Scale.range(1, 5)));

        assertThat(agreement.coefficient()).isCloseTo(Published.expected("cac_raw4raters", "expected", key), EXACT);
    }

    @Test
    void ac1HasTheChanceTermOfIrrCac() {
        Agreement ac1 = AgreementStatistics.gwetAc1().compute(Published.table("cac_raw4raters", Scale.range(1, 5)));

        assertThat(ac1.chance())
                .hasValueSatisfying(chance -> assertThat(chance)
                        .isCloseTo(Published.expected("cac_raw4raters", "expected", "ac1_chance"), within(5e-8)));
        assertThat(ac1.unitsUsed()).isEqualTo(12);
    }

    @Test
    void fleissKappaOfFleiss1971() {
        JsonNode data = Published.example("fleiss_1971").get("data");
        int[][] rows = new int[data.size()][];
        for (int unit = 0; unit < rows.length; unit++) {
            List<Integer> row = new ArrayList<>();
            for (int level = 0; level < 5; level++) {
                for (int i = 0; i < data.get(unit).get(level).asInt(); i++) {
                    row.add(level);
                }
            }
            rows[unit] = row.stream().mapToInt(Integer::intValue).toArray();
        }
        Agreement kappa = AgreementStatistics.fleissKappa().compute(RatingTable.ofPositions(Scale.range(1, 5), rows));

        assertThat(kappa.coefficient()).isCloseTo(Published.expected("fleiss_1971", "expected", "kappa"), EXACT);
        assertThat(kappa.observed().orElseThrow())
                .isCloseTo(Published.expected("fleiss_1971", "expected", "Pbar"), EXACT);
        assertThat(kappa.chance().orElseThrow()).isCloseTo(Published.expected("fleiss_1971", "expected", "Pe"), EXACT);
        assertThat(kappa.coefficient())
                .isCloseTo(Published.expected("fleiss_1971", "published", "kappa"), within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"cohen-kappa, kappa", "cohen-kappa-linear, linear", "cohen-kappa-quadratic, quadratic"})
    void cohensKappaOfCohen1960(String id, String key) {
        double[][] counts = Published.rows(Published.example("cohen_1960_ex2").get("data"));
        List<int[]> rows = new ArrayList<>();
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                for (int i = 0; i < counts[one][other]; i++) {
                    rows.add(new int[] {one, other});
                }
            }
        }
        RatingTable table = RatingTable.ofPositions(Scale.range(1, 3), rows.toArray(int[][]::new));

        assertThat(statistic(id).compute(table).coefficient())
                .isCloseTo(Published.expected("cohen_1960_ex2", "expected", key), EXACT);
    }

    /** psych 2.2.9, ICC(x, lmer = FALSE); the published figures have two decimals. */
    @ParameterizedTest
    @CsvSource({
        "'1,1', ICC1, 'ICC(1,1)'",
        "'2,1', ICC2, 'ICC(2,1)'",
        "'3,1', ICC3, 'ICC(3,1)'",
        "'1,k', ICC1k, 'ICC(1,4)'",
        "'2,k', ICC2k, 'ICC(2,4)'",
        "'3,k', ICC3k, 'ICC(3,4)'"
    })
    void intraclassCorrelationsOfShroutAndFleiss1979(String name, String key, String published) {
        Agreement correlation = AgreementStatistics.intraclassCorrelation(name)
                .compute(Published.table("shrout_fleiss_1979", Scale.range(1, 10)));

        assertThat(correlation.coefficient())
                .isCloseTo(Published.expected("shrout_fleiss_1979", "expected", key), EXACT);
        assertThat(correlation.coefficient())
                .isCloseTo(Published.expected("shrout_fleiss_1979", "published", published), within(0.005));
        JsonNode limits = Published.example("shrout_fleiss_1979")
                .get("expected")
                .get("ci95_psych_2.2.9")
                .get(key);
        ConfidenceInterval interval = correlation.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(limits.get(0).asDouble(), within(1e-8));
        assertThat(interval.high()).isCloseTo(limits.get(1).asDouble(), within(1e-8));
        assertThat(interval.method()).isEqualTo(ConfidenceInterval.Method.F_DISTRIBUTION);
    }

    /** psych 2.2.9 in R 4.2.2: ICC(x, lmer = FALSE)$results. */
    @ParameterizedTest
    @CsvSource({
        "'1,1', 0.838461538462, 0.474479927104, 0.979805560104",
        "'2,1', 0.839080459770, 0.479118056658, 0.979829394337",
        "'3,1', 0.848837209302, 0.457705634120, 0.981510126354",
        "'1,k', 0.939655172414, 0.730358697866, 0.993176657650",
        "'2,k', 0.939914163090, 0.734004525910, 0.993184820581",
        "'3,k', 0.943965517241, 0.716878367130, 0.993759788301"
    })
    void intraclassCorrelationsAsPsych(String name, double coefficient, double low, double high) {
        RatingTable table = RatingTable.of(
                Scale.range(1, 7), new double[][] {{5, 6, 6}, {6, 6, 7}, {2, 4, 3}, {3, 3, 2}, {4, 4, 5}});
        Agreement correlation = AgreementStatistics.intraclassCorrelation(name).compute(table);

        assertThat(correlation.coefficient()).isCloseTo(coefficient, EXACT);
        assertThat(correlation.interval().orElseThrow().low()).isCloseTo(low, within(1e-9));
        assertThat(correlation.interval().orElseThrow().high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void theConfidenceOfIntraclassCorrelationsIsThatOfTheBootstrap() {
        RatingTable table = Published.table("shrout_fleiss_1979", Scale.range(1, 10));
        AgreementStatistic statistic = AgreementStatistics.intraclassCorrelation("3,1");
        ConfidenceInterval wide = statistic.compute(table).interval().orElseThrow();
        ConfidenceInterval narrow = statistic
                .compute(table, Bootstrap.percentile(1).withConfidence(0.8))
                .interval()
                .orElseThrow();

        assertThat(narrow.confidence()).isEqualTo(0.8);
        assertThat(narrow.low()).isGreaterThan(wide.low());
        assertThat(narrow.high()).isLessThan(wide.high());
        assertThat(narrow.seed()).isEmpty();
    }

    /** scikit-learn 1.2.1: cohen_kappa_score(a, b, labels=[0, 1, 2, 3], weights=...). */
    @ParameterizedTest
    @CsvSource({
        "cohen-kappa, 0.17647058823529416",
        "cohen-kappa-linear, 0.2987012987012987",
        "cohen-kappa-quadratic, 0.4347826086956522"
    })
    void cohensKappaAsScikitLearn(String id, double expected) {
        RatingTable two = RatingTable.of(FOUR, new double[][] {
            {1, 2}, {1, 1}, {2, 0}, {2, 1}, {0, 0}, {2, 2}, {0, 1}, {3, 2}, {0, 1}, {0, 0}, {0, 0}, {1, 3}, {NA, 3}
        });
        Agreement kappa = statistic(id).compute(two);

        assertThat(kappa.coefficient()).isCloseTo(expected, EXACT);
        assertThat(kappa.unitsUsed()).isEqualTo(12);
        assertThat(kappa.cautions()).containsExactly("1 of 13 units weren't rated by both and were left out.");
    }

    /** statsmodels 0.13.5: fleiss_kappa(counts). */
    @Test
    void fleissKappaAsStatsmodels() {
        assertThat(AgreementStatistics.fleissKappa().compute(SMALL).coefficient())
                .isCloseTo(0.09010989010989011, EXACT);
    }

    /** nltk 3.8: AnnotationTask(...).alpha() with binary_distance and interval_distance. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.03654485049833889", "INTERVAL, 0.39267015706806285"})
    void alphaWithGapsAsNltk(Metric metric, double expected) {
        assertThat(AgreementStatistics.krippendorffAlpha(metric)
                        .compute(SMALL_WITH_GAPS)
                        .coefficient())
                .isCloseTo(expected, EXACT);
    }

    /** scipy 1.10.1: friedmanchisquare over the units, whose statistic is W times 3 (12 - 1), and its p value. */
    @Test
    void kendallsWAsScipy() {
        Agreement concordance = AgreementStatistics.kendallConcordance().compute(SMALL);

        assertThat(concordance.coefficient()).isCloseTo(0.6352688172043008, EXACT);
        assertThat(concordance.workings())
                .extracting(Agreement.Quantity::value)
                .satisfiesExactly(
                        square -> assertThat(square).isCloseTo(20.96387096774193, within(1e-9)),
                        freedom -> assertThat(freedom).isEqualTo(11),
                        p -> assertThat(p).isCloseTo(0.033747300330161434, EXACT));
    }

    @Test
    void everyCoefficientNamesMethodAndSource() {
        assertThat(AgreementStatistics.standard())
                .hasSize(20)
                .allSatisfy(statistic -> {
                    assertThat(statistic.source()).matches(".*(doi 10\\.|ISBN 978-).*");
                    assertThat(AgreementStatistics.find(statistic.id())).contains(statistic);
                })
                .extracting(AgreementStatistic::title)
                .doesNotHaveDuplicates();
        assertThat(Arrays.asList(
                        AgreementStatistics.percentAgreement(),
                        AgreementStatistics.cohenKappa(),
                        AgreementStatistics.cohenKappaLinear(),
                        AgreementStatistics.cohenKappaQuadratic(),
                        AgreementStatistics.gwetAc2Linear(),
                        AgreementStatistics.gwetAc2Quadratic(),
                        AgreementStatistics.gwetAc2Ordinal()))
                .isSubsetOf(AgreementStatistics.standard());
        assertThat(AgreementStatistics.find("pi")).isEqualTo(Optional.empty());
    }

    private static AgreementStatistic statistic(String id) {
        return AgreementStatistics.find(id).orElseThrow();
    }
}
