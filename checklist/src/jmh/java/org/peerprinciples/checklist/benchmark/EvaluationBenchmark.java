package org.peerprinciples.checklist.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
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
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Framework;

/**
 * Evaluating an assessment in memory: checked against the framework and scored, with texts left until they are asked for.
 * Beside it what Jackson takes to bind the same document, with the library's own settings and nothing checked.
 */
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
    private Assessment pinned;
    private ObjectReader jackson;
    private byte[] bytes;
    private JsonNode tree;

    @Setup
    public void prepare() throws IOException {
        Framework framework = Given.framework(criteria);
        checklist = Checklist.of(framework);
        assessment = Given.assessment(framework, raters);
        pinned = FrameworkDigests.of(framework).pin(assessment);
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .build();
        jackson = mapper.readerFor(Assessment.class);
        ObjectNode document = (ObjectNode) mapper.readTree(AssessmentJson.write(assessment));
        document.remove(List.of("format", "version"));
        tree = document;
        bytes = mapper.writeValueAsBytes(document);
        if (!bindBytes().equals(assessment) || !bindTree().equals(assessment)) {
            throw new IllegalStateException("the baseline must bind the document, but gave another assessment");
        }
    }

    @Benchmark
    public Evaluation evaluate() {
        return checklist.evaluate(assessment);
    }

    /** With the digests of the framework and of every criterion compared. */
    @Benchmark
    public Evaluation evaluatePinned() {
        return checklist.evaluate(pinned);
    }

    @Benchmark
    public Assessment bindBytes() throws IOException {
        return jackson.readValue(bytes);
    }

    @Benchmark
    public Assessment bindTree() throws IOException {
        return jackson.readValue(tree);
    }
}
