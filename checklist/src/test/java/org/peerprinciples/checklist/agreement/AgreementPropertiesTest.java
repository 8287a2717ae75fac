package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.data.Offset;
import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.peerprinciples.checklist.agreement.Tables.Rows;
import org.peerprinciples.checklist.sampling.Bootstrap;

/** What holds of coefficients whatever was rated. */
@Domain(Tables.class)
@Domain(DomainContext.Global.class)
class AgreementPropertiesTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Property(tries = 300)
    void noCoefficientIsAboveOneAndEachIsDefinedOrRefusedWithAReason(@ForAll Rows rows) {
        RatingTable table = rows.table();
        for (AgreementStatistic statistic : AgreementStatistics.standard()) {
            Optional<String> refusal = statistic.refusal(table);
            assertThat(refusal.isEmpty()).isEqualTo(statistic.canHandle(table));
            if (refusal.isEmpty()) {
                assertThat(statistic.compute(table).coefficient()).isLessThanOrEqualTo(1);
            } else {
                assertThat(refusal.get()).matches("(?s)[A-Z].*[.]");
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statistic.compute(table))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(refusal.get());
            }
        }
    }

    /** With a seed, even the interval doesn't: it is drawn from classes of units in an order of their own. */
    @Property(tries = 200)
    void theOrderOfUnitsDoesNotMatter(@ForAll Rows rows, @ForAll long seed) {
        List<int[]> shuffled = new ArrayList<>(Arrays.asList(rows.rows()));
        Collections.shuffle(shuffled, new Random(seed));
        RatingTable other = rows.with(shuffled.toArray(int[][]::new)).table();
        for (AgreementStatistic statistic : AgreementStatistics.standard()) {
            if (statistic.canHandle(rows.table())) {
                same(
                        statistic.compute(other, Bootstrap.percentile(seed).withDraws(100)),
                        statistic.compute(
                                rows.table(), Bootstrap.percentile(seed).withDraws(100)));
            }
        }
    }

    @Property(tries = 200)
    void askedForTogetherEachCoefficientIsWhatItIsAlone(@ForAll Rows rows, @ForAll long seed, @ForAll boolean bca) {
        RatingTable table = rows.table();
        Bootstrap bootstrap = (bca ? Bootstrap.bca(seed) : Bootstrap.percentile(seed)).withDraws(100);
        AgreementReport.Group together = AgreementReport.of(
                        table, AgreementStatistics.standard(), Optional.of(bootstrap))
                .groups()
                .get(0);

        assertThat(together.coefficients())
                .isEqualTo(AgreementStatistics.standard().stream()
                        .filter(statistic -> statistic.canHandle(table))
                        .map(statistic -> statistic.compute(table, bootstrap))
                        .toList());
        assertThat(together.refused())
                .allSatisfy(refused -> assertThat(AgreementStatistics.find(refused.statistic())
                                .orElseThrow()
                                .refusal(table))
                        .contains(refused.reason()));
    }

    @Property(tries = 200)
    void theIntervalIsThatOfTheCoefficientByItself(@ForAll Rows rows, @ForAll long seed) {
        Bootstrap bootstrap = Bootstrap.percentile(seed).withDraws(100);
        TableUnits units = new TableUnits(rows.table());
        AgreementReport.of(rows.table(), AgreementStatistics.standard(), Optional.of(bootstrap))
                .groups()
                .get(0)
                .coefficients()
                .forEach(agreement -> {
                    if (AgreementStatistics.find(agreement.statistic()).orElseThrow()
                            instanceof ClassStatistic statistic) {
                        Estimate estimate = statistic.estimate(units);
                        assertThat(agreement.interval())
                                .as(agreement.statistic())
                                .isEqualTo(bootstrap.interval(
                                        estimate.classes().sizes(),
                                        times -> estimate.formula().of(times).coefficient()));
                    }
                });
    }

    private static void same(Agreement one, Agreement other) {
        assertThat(one.coefficient()).isCloseTo(other.coefficient(), EXACT);
        assertThat(one.interval().isPresent()).isEqualTo(other.interval().isPresent());
        one.interval().ifPresent(interval -> {
            assertThat(interval.low()).isCloseTo(other.interval().orElseThrow().low(), EXACT);
            assertThat(interval.high()).isCloseTo(other.interval().orElseThrow().high(), EXACT);
        });
    }

    @Property(tries = 300)
    void theOrderOfRatersDoesNotMatter(@ForAll Rows rows, @ForAll long seed) {
        List<Integer> order = new ArrayList<>();
        for (int rater = 0; rater < rows.rows()[0].length; rater++) {
            order.add(rater);
        }
        Collections.shuffle(order, new Random(seed));
        RatingTable other = rows.with(Arrays.stream(rows.rows())
                        .map(row -> order.stream().mapToInt(rater -> row[rater]).toArray())
                        .toArray(int[][]::new))
                .table();
        for (AgreementStatistic statistic : AgreementStatistics.standard()) {
            assertThat(statistic.canHandle(other)).isEqualTo(statistic.canHandle(rows.table()));
            if (statistic.canHandle(other)) {
                assertThat(statistic.compute(other).coefficient())
                        .isCloseTo(statistic.compute(rows.table()).coefficient(), EXACT);
            }
        }
    }

    @Property(tries = 300)
    void whatLevelsAreCalledDoesNotMatterToNominalCoefficients(@ForAll Rows rows, @ForAll long seed) {
        List<Integer> names = new ArrayList<>();
        for (int level = 0; level < rows.levels(); level++) {
            names.add(level);
        }
        Collections.shuffle(names, new Random(seed));
        RatingTable renamed = mapped(rows, level -> names.get(level)).table();
        for (String id :
                List.of("percent-agreement", "cohen-kappa", "fleiss-kappa", "krippendorff-alpha-nominal", "gwet-ac1")) {
            AgreementStatistic statistic = AgreementStatistics.find(id).orElseThrow();
            if (statistic.canHandle(rows.table())) {
                assertThat(statistic.compute(renamed).coefficient())
                        .isCloseTo(statistic.compute(rows.table()).coefficient(), EXACT);
            }
        }
    }

    private static Rows mapped(Rows rows, java.util.function.IntUnaryOperator change) {
        return rows.with(Arrays.stream(rows.rows())
                .map(row -> Arrays.stream(row)
                        .map(level -> level < 0 ? level : change.applyAsInt(level))
                        .toArray())
                .toArray(int[][]::new));
    }

    @Property(tries = 300)
    void whereEverybodyAgreesEveryCoefficientThatIsDefinedIsOne(@ForAll Rows rows) {
        RatingTable table = rows.with(Arrays.stream(rows.rows())
                        .map(row -> {
                            int own = Arrays.stream(row).max().orElseThrow();
                            return Arrays.stream(row)
                                    .map(level -> level < 0 ? level : own)
                                    .toArray();
                        })
                        .toArray(int[][]::new))
                .table();
        int defined = 0;
        for (AgreementStatistic statistic : AgreementStatistics.standard()) {
            if (statistic.canHandle(table)) {
                assertThat(statistic.compute(table).coefficient())
                        .as(statistic.id())
                        .isCloseTo(1, EXACT);
                defined++;
            }
        }
        assertThat(defined > 0).isEqualTo(table.unitsWith(2) > 0);
    }

    @Property(tries = 300)
    void unitsThatCannotBePairedDoNotChangeAlpha(@ForAll Rows rows, @ForAll @IntRange(max = 1) int level) {
        int[] alone = new int[rows.rows()[0].length];
        Arrays.fill(alone, RatingTable.MISSING);
        int[] nobody = alone.clone();
        alone[0] = level;
        List<int[]> more = new ArrayList<>(Arrays.asList(rows.rows()));
        more.add(0, alone);
        more.add(nobody);
        RatingTable other = rows.with(more.toArray(int[][]::new)).table();
        for (Metric metric : Metric.values()) {
            AgreementStatistic alpha = AgreementStatistics.krippendorffAlpha(metric);
            if (alpha.canHandle(rows.table())) {
                Agreement with = alpha.compute(other, Bootstrap.bca(3).withDraws(100));
                Agreement without = alpha.compute(rows.table(), Bootstrap.bca(3).withDraws(100));
                assertThat(with.coefficient()).isEqualTo(without.coefficient());
                assertThat(with.interval()).isEqualTo(without.interval());
                assertThat(with.unitsUsed()).isEqualTo(without.unitsUsed());
                assertThat(with.units()).isEqualTo(without.units() + 2);
            }
        }
    }

    @Property(tries = 300)
    void whereZeroIsAndHowWideStepsAreDoesNotMatterToIntervalCoefficients(
            @ForAll Rows rows,
            @ForAll @IntRange(min = -500, max = 500) int zero,
            @ForAll @IntRange(min = 1, max = 50) int tenths) {
        Scale moved = new Scale(rows.table().scale().values().stream()
                .map(value -> value.multiply(BigDecimal.valueOf(tenths, 1)).add(BigDecimal.valueOf(zero)))
                .toList());
        RatingTable other = RatingTable.ofPositions(moved, rows.rows());
        for (AgreementStatistic statistic : AgreementStatistics.standard()) {
            if (!statistic.id().equals("krippendorff-alpha-ratio") && statistic.canHandle(rows.table())) {
                assertThat(statistic.compute(other).coefficient())
                        .as(statistic.id())
                        .isCloseTo(statistic.compute(rows.table()).coefficient(), EXACT);
            }
        }
    }

    /** Cronbach's alpha with raters as items, worked out from their covariances. */
    @Property(tries = 300)
    void theConsistencyOfTheRatersMeanIsCronbachsAlpha(@ForAll Rows rows) {
        AgreementStatistic statistic = AgreementStatistics.intraclassCorrelation("3,k");
        Assume.that(statistic.canHandle(rows.table()));
        int raters = rows.rows()[0].length;
        double items = 0;
        for (int rater = 0; rater < raters; rater++) {
            int item = rater;
            items += variance(
                    Arrays.stream(rows.rows()).mapToDouble(row -> row[item]).toArray());
        }
        double whole = variance(Arrays.stream(rows.rows())
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());

        assertThat(statistic.compute(rows.table()).coefficient())
                .isCloseTo(raters / (raters - 1.0) * (1 - items / whole), EXACT);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    @Property(tries = 300)
    void alphaIsThatOfDkpro(@ForAll Rows rows) {
        Assume.that(AgreementStatistics.krippendorffAlpha(Metric.NOMINAL).canHandle(rows.table()));
        CodingAnnotationStudy study = study(rows);
        same(Metric.NOMINAL, rows, new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()));
        same(Metric.ORDINAL, rows, new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()));
        same(Metric.INTERVAL, rows, new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()));
        same(Metric.RATIO, rows, new KrippendorffAlphaAgreement(study, new RatioDistanceFunction()));
    }

    private static void same(Metric metric, Rows rows, IAgreementMeasure other) {
        assertThat(AgreementStatistics.krippendorffAlpha(metric)
                        .compute(rows.table())
                        .coefficient())
                .as(metric.code())
                .isCloseTo(other.calculateAgreement(), EXACT);
    }

    @Property(tries = 300)
    void kappasAreThoseOfDkpro(@ForAll Rows rows) {
        Assume.that(rows.isComplete());
        CodingAnnotationStudy study = study(rows);
        if (AgreementStatistics.fleissKappa().canHandle(rows.table())) {
            assertThat(AgreementStatistics.fleissKappa().compute(rows.table()).coefficient())
                    .isCloseTo(new FleissKappaAgreement(study).calculateAgreement(), EXACT);
        }
        if (AgreementStatistics.cohenKappa().canHandle(rows.table())) {
            assertThat(AgreementStatistics.cohenKappa().compute(rows.table()).coefficient())
                    .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), EXACT);
        }
    }

    private static CodingAnnotationStudy study(Rows rows) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(rows.rows()[0].length);
        for (int[] row : rows.rows()) {
            study.addItem(Arrays.stream(row)
                    .mapToObj(level -> level < 0 ? null : level)
                    .toArray());
        }
        return study;
    }
}
