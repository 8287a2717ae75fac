package org.peerprinciples.checklist.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.batch.Batch;
import org.peerprinciples.checklist.batch.BatchRun;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.ArrangementId;

/**
 * A batch of assessment documents, one to a line, from file to file, beside Jackson's parser stepping through the tokens of
 * the same file. An operation is the whole file, of as many documents as hold 16,000 raters' answers to 35 criteria.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class NdjsonBenchmark {

    private static final int ANSWER_SHEETS = 16_000;

    @Param({"1", "8"})
    int raters;

    private final JsonFactory json = new JsonFactory();
    private Path folder;
    private Path file;
    private Checklist checklist;

    @Setup
    public void prepare() throws IOException {
        Framework framework = Given.framework(35);
        checklist = Checklist.of(framework);
        folder = Files.createTempDirectory("ndjson-benchmark");
        file = folder.resolve("assessments.ndjson");
        Assessment given = Given.assessment(framework, raters);
        Random random = new Random(35);
        int documents = ANSWER_SHEETS / raters;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < documents; i++) {
                write(changed(given, i, framework.scale().levels(), random), out);
                out.write('\n');
            }
        }
        BatchRun run = library(1);
        if (run.counts().scored() != documents) {
            throw new IllegalStateException("every document must be scored, but " + run.counts());
        }
    }

    /** The same raters with random answers. */
    private static Assessment changed(Assessment given, int number, List<Level> levels, Random random) {
        return Assessment.builder()
                .from(given)
                .arrangement(Arrangement.builder()
                        .from(given.arrangement())
                        .id(ArrangementId.of("arrangement-" + number))
                        .build())
                .ratings(given.ratings().stream()
                        .map(rating -> Rating.of(
                                rating.rater(),
                                rating.criterion(),
                                Rated.of(levels.get(random.nextInt(levels.size()))
                                        .id())))
                        .toList())
                .build();
    }

    /** On one line. */
    private void write(Assessment assessment, OutputStream out) throws IOException {
        try (JsonParser pretty = json.createParser(AssessmentJson.write(assessment));
                JsonGenerator compact = json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            pretty.nextToken();
            compact.copyCurrentStructure(pretty);
        }
    }

    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private BatchRun library(int threads) throws IOException {
        return Batch.of(checklist).withThreads(threads).run(file, folder.resolve("scores"));
    }

    @Benchmark
    public BatchRun library() throws IOException {
        return library(1);
    }

    @Benchmark
    public BatchRun libraryOnTwoThreads() throws IOException {
        return library(2);
    }

    @Benchmark
    public long tokensOfJackson() throws IOException {
        long tokens = 0;
        try (JsonParser parser = json.createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
