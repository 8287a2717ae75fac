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
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;

/** Evaluating an assessment in memory: checked against the framework and scored, with texts left until they are asked for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluationBenchmark {

    @Param("35")
    int criteria;

    @Param({"1", "8"})
    int raters;

    private Checklist checklist;
    private Assessment assessment;

    @Setup
    public void prepare() {
        Framework framework = Given.framework(criteria);
        checklist = Checklist.of(framework);
        assessment = Given.assessment(framework, raters);
    }

    @Benchmark
    public Evaluation evaluate() {
        return checklist.evaluate(assessment);
    }
}
