package org.peerprinciples.checklist.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
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
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Framework;

/**
 * A wide table of 35 criteria, one rater a row: read, scored and written with all columns, beside a bare parse of the same file and
 * a database that works out and writes the same scores. Each call starts from the file; a process that has just started is slower
 * by what compiling takes, which {@link BatchProcesses} measures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 7)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class BatchBenchmark {

    @Param("1000000")
    int rows;

    private final Framework framework = Frameworks.sevenPrinciples();
    private Batch batch = Batch.of(Checklist.of(framework));
    private Path folder = Path.of("");
    private Path table = Path.of("");

    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("batch");
        table = folder.resolve("answers.csv");
        AnswerTable.write(framework, rows, table);
        batch = batch.withDefaultRole(AnswerTable.ROLE);
    }

    @TearDown
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public long bareParseOfRecords() throws IOException {
        return BareParse.cells(table);
    }

    @Benchmark
    public Object oneThread() {
        return batch.run(table, folder);
    }

    @Benchmark
    public Object oneThreadGrouped() {
        return batch.grouped().run(table, folder);
    }

    @Benchmark
    public Object twoThreads() {
        return batch.withThreads(2).run(table, folder);
    }

    @Benchmark
    public Object twoThreadsGrouped() {
        return batch.grouped().withThreads(2).run(table, folder);
    }

    @Benchmark
    public Object database() throws SQLException {
        return DatabaseScores.write(table, folder.resolve("scores.csv"), 2);
    }

    @Benchmark
    public Object databaseOnOneThread() throws SQLException {
        return DatabaseScores.write(table, folder.resolve("scores.csv"), 1);
    }
}
