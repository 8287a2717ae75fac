package org.peerprinciples.checklist.benchmark;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peerprinciples.checklist.agreement.AgreementStatistic;
import org.peerprinciples.checklist.agreement.AgreementStatistics;
import org.peerprinciples.checklist.agreement.Metric;
import org.peerprinciples.checklist.agreement.RatingTable;
import org.peerprinciples.checklist.agreement.Scale;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * Coefficients of agreement, beside those of DKPro Statistics for the same ratings. Its studies are made beforehand, as the tables
 * are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AgreementBenchmark {

    private static final int LEVELS = 4;
    private static final AgreementStatistic ALPHA = AgreementStatistics.krippendorffAlpha(Metric.ORDINAL);

    private RatingTable large;
    private CodingAnnotationStudy largeStudy;
    private RatingTable drawn;
    private RatingTable gaps;

    @Setup
    public void prepare() {
        int[][] rows = rows(100_000, 3, 0);
        large = RatingTable.ofPositions(Scale.range(0, LEVELS - 1), rows);
        largeStudy = new CodingAnnotationStudy(3);
        for (int[] row : rows) {
            largeStudy.addItem(Arrays.stream(row).boxed().toArray());
        }
        drawn = RatingTable.ofPositions(Scale.range(0, LEVELS - 1), rows(10_000, 5, 0));
        gaps = RatingTable.ofPositions(Scale.range(0, LEVELS - 1), rows(10_000, 5, 10));
        same(ALPHA.compute(large).coefficient(), dkproAlpha());
        same(AgreementStatistics.fleissKappa().compute(large).coefficient(), dkproFleiss());
    }

    private static void same(double library, double other) {
        if (Math.abs(library - other) > 1e-9) {
            throw new IllegalStateException("both must come to the same, but gave " + library + " and " + other);
        }
    }

    /** A level of each unit's own, from which three ratings in ten stray, and so many in a hundred are missing. */
    private static int[][] rows(int units, int raters, int missing) {
        Random random = new Random(1);
        int[][] rows = new int[units][raters];
        for (int[] row : rows) {
            int own = random.nextInt(LEVELS);
            Arrays.setAll(row, rater -> random.nextInt(10) < 3 ? random.nextInt(LEVELS) : own);
            Arrays.setAll(row, rater -> random.nextInt(100) < missing ? RatingTable.MISSING : row[rater]);
        }
        return rows;
    }

    @Benchmark
    public double alphaOfHundredThousand() {
        return ALPHA.compute(large).coefficient();
    }

    @Benchmark
    public double fleissOfHundredThousand() {
        return AgreementStatistics.fleissKappa().compute(large).coefficient();
    }

    @Benchmark
    public double intraclassOfHundredThousand() {
        return AgreementStatistics.intraclassCorrelation("2,1").compute(large).coefficient();
    }

    @Benchmark
    public double alphaWithThousandDraws() {
        return ALPHA.compute(drawn, Bootstrap.percentile(1)).coefficient();
    }

    @Benchmark
    public double alphaWithThousandDrawsAndGaps() {
        return ALPHA.compute(gaps, Bootstrap.bca(1)).coefficient();
    }

    @Benchmark
    public double dkproAlpha() {
        return new KrippendorffAlphaAgreement(largeStudy, new OrdinalDistanceFunction()).calculateAgreement();
    }

    @Benchmark
    public double dkproFleiss() {
        return new FleissKappaAgreement(largeStudy).calculateAgreement();
    }
}
