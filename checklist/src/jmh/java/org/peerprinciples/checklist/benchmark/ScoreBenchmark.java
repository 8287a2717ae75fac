package org.peerprinciples.checklist.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Framework;

/**
 * Scoring plain rows: every principle's low, high, point and standing, and those of the whole, beside loops written by hand
 * for the same rows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoreBenchmark {

    @Param("35")
    int criteria;

    @Param({"1", "8"})
    int raters;

    private Rows rows;
    private RowScores scores;
    private PlainLoop plain;
    private SimplerLoop simpler;

    @Setup
    public void prepare() {
        Framework framework = Given.framework(criteria);
        Scorer scorer = Scorer.of(framework, ScoringPolicy.standard());
        rows = new Rows(framework, scorer, raters);
        scores = scorer.rowScores();
        plain = new PlainLoop(framework, raters);
        simpler = new SimplerLoop(framework);
        // Beyond that the loop by hand would overflow, and isn't run.
        boolean compared = criteria == 35 && raters <= 8;
        for (int row = 0; compared && row < rows.roles.length; row++) {
            double library = ofTheLibrary(row);
            double byHand = byHand(row);
            if (library != byHand) {
                throw new IllegalStateException(
                        "both must come to the same, but row " + row + " gave " + library + " and " + byHand);
            }
        }
    }

    @Benchmark
    public double library() {
        return ofTheLibrary(rows.next());
    }

    @Benchmark
    public double sameRulesByHand() {
        return byHand(rows.next());
    }

    /** For one rater; of more it looks at the first. */
    @Benchmark
    public double simplerRulesByHand() {
        return simpler.score(rows.answers[rows.next()]);
    }

    private double ofTheLibrary(int row) {
        scores.score(rows.roles[row], rows.answers[row], rows.replies[row]);
        double sum = 0;
        for (int i = 0; i <= scores.whole(); i++) {
            if (scores.hasBasis(i)) {
                sum += scores.low(i) + 3 * scores.high(i);
                sum += scores.hasPoint(i) ? 7 * scores.point(i) : 0;
                sum += scores.standing(i).filter(s -> s == Standing.EFFECTIVE).isPresent() ? 1000 : 0;
            }
        }
        return sum;
    }

    private double byHand(int row) {
        plain.score(rows.roles[row], rows.answers[row], rows.replies[row]);
        double sum = 0;
        for (int i = 0; i <= scores.whole(); i++) {
            if (plain.hasBasis(i)) {
                sum += plain.low[i] + 3 * plain.high[i];
                sum += plain.hasPoint(i) ? 7 * plain.point[i] : 0;
                sum += plain.standing[i] == PlainLoop.EFFECTIVE ? 1000 : 0;
            }
        }
        return sum;
    }
}
