package org.peerprinciples.checklist.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
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
 * by what compiling takes.
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
        long cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord row : reader) {
                cells += row.getFieldCount();
            }
        }
        return cells;
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
        List<String> options = List.of("threads TO 2", "memory_limit TO '1GB'");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String option : options) {
                statement.execute("SET " + option);
            }
            return statement.execute(
                    new DatabaseScores(framework, AnswerTable.ROLE).query(table, folder.resolve("scores.csv")));
        }
    }
}
