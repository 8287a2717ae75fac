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
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.framework.Framework;

/** What would turn a standing, for ten raters, beside a loop that only scores every other level of every answer anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RobustnessBenchmark {

    private static final int RATERS = 10;

    @Param({"35", "70", "140"})
    int criteria;

    private Evaluation evaluation;
    private RowScores scores;
    private Rows rows;
    private int levels;

    @Setup
    public void prepare() {
        Framework framework = Given.framework(criteria);
        evaluation = Checklist.of(framework).evaluate(Given.assessment(framework, RATERS));
        Scorer scorer = Scorer.of(framework, ScoringPolicy.standard());
        scores = scorer.rowScores();
        rows = new Rows(framework, scorer, RATERS);
        levels = framework.scale().levels().size();
    }

    @Benchmark
    public Robustness robustness() {
        return Robustness.of(evaluation);
    }

    @Benchmark
    public double everyOtherLevelByHand() {
        int[] answers = rows.answers[0].clone();
        double sum = 0;
        for (int i = 0; i < answers.length; i++) {
            int given = answers[i];
            for (int level = 0; level < levels; level++) {
                answers[i] = level;
                scores.score(rows.roles[0], answers, rows.replies[0]);
                sum += scores.low(scores.whole());
            }
            answers[i] = given;
        }
        return sum;
    }
}
