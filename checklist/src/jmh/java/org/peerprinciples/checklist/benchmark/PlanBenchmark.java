package org.peerprinciples.checklist.benchmark;

import java.math.BigDecimal;
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
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.core.framework.Framework;

/**
 * Exact plans with their alternatives, for ten raters and four levels, beside a greedy one written by hand, which is not exact
 * and gives no alternatives.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PlanBenchmark {

    private static final int RATERS = 10;
    private static final int SOME_EFFORT = 20;

    @Param({"35", "70", "140", "200"})
    int criteria;

    private Evaluation evaluation;
    private GreedyPlan greedy;

    @Setup
    public void prepare() {
        Framework framework = Given.framework(criteria);
        evaluation = Checklist.of(framework).evaluate(Given.assessment(framework, RATERS));
        greedy = new GreedyPlan(evaluation);
        int least = everyPrincipleEffective().findBest().orElseThrow().effort();
        int byGreed = greedy.effort();
        if (least > byGreed) {
            throw new IllegalStateException("the least effort was " + least + ", greed took " + byGreed);
        }
    }

    @Benchmark
    public ImprovementPlan everyPrincipleEffective() {
        return Planner.standard().plan(evaluation, Goal.everyPrincipleEffective());
    }

    @Benchmark
    public ImprovementPlan overallScore() {
        return Planner.standard().plan(evaluation, Goal.overallScore(BigDecimal.valueOf(90)));
    }

    @Benchmark
    public ImprovementPlan greatestGain() {
        return Planner.standard().plan(evaluation, Goal.greatestGain(SOME_EFFORT));
    }

    /** Every principle effective, as the greedy do it. */
    @Benchmark
    public int greedyByHand() {
        return greedy.effort();
    }
}
