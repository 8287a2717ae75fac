package org.peerprinciples.checklist.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.peerprinciples.core.catalog.Frameworks;

/**
 * The command from the start of its process to the end of it, beside a Java process that does nothing. What is measured is the jar
 * that people run, so it has to be built before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
@Fork(1)
public class StartUpBenchmark {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Param("target/peer-principles-cli.jar")
    String jar = "";

    @Param("10000")
    int rows;

    /** What the virtual machine is told: how far it compiles by itself, or what the README's alias tells it. */
    @Param({"-XX:TieredStopAtLevel=4", "-XX:TieredStopAtLevel=1"})
    String option = "";

    private Path folder = Path.of("");
    private Path table = Path.of("");

    /** Does nothing, in a process of its own. */
    public static final class Nothing {

        private Nothing() {}

        /**
         * Does nothing.
         *
         * @param args not looked at
         */
        public static void main(String[] args) {}
    }

    @Setup
    public void prepare() throws IOException {
        if (!Files.exists(Path.of(jar))) {
            throw new IllegalStateException("the jar must be built first, with mvn package: " + jar);
        }
        folder = Files.createTempDirectory("start-up");
        table = folder.resolve("answers.csv");
        AnswerTable.write(Frameworks.sevenPrinciples(), rows, table);
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
    public int nothing() throws IOException, InterruptedException {
        Path classes = Path.of(Nothing.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return run("-cp", classes.toString(), Nothing.class.getName());
    }

    @Benchmark
    public int version() throws IOException, InterruptedException {
        return run("-jar", jar, "--version");
    }

    @Benchmark
    public int frameworkList() throws IOException, InterruptedException {
        return run("-jar", jar, "framework", "list");
    }

    @Benchmark
    public int batch() throws IOException, InterruptedException {
        Path scores = folder.resolve("scores");
        String role = AnswerTable.ROLE.value();
        return run("-jar", jar, "batch", table.toString(), "--output", scores.toString(), "--role", role);
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, option));
        command.addAll(List.of(arguments));
        int code = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("the process must end well, but ended with " + code);
        }
        return code;
    }
}
