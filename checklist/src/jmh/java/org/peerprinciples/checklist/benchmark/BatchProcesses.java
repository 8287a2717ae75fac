package org.peerprinciples.checklist.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerprinciples.core.catalog.Frameworks;

/**
 * Times whole processes, start-up and compiling included, in turn: a bare parse of a table, the command on it with one and two
 * threads, grouped and not, as it is and with the option of the README's alias ("quick"), and a database that writes the same
 * scores. Prints the least time of each by the clock, and how it compares with the bare parse. Every one of them writes into an
 * empty folder.
 */
public final class BatchProcesses {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** What the README's alias tells the virtual machine. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final Path table;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();

    private BatchProcesses(Path folder, String jar) {
        this.folder = folder;
        this.table = folder.resolve("answers.csv");
        String classes = System.getProperty("java.class.path");
        String output = output().toString();
        List<String> bare = List.of(JAVA, "-Xmx256m", "-cp", classes, BareParse.class.getName(), table.toString());
        commands.put("bare parse", bare);
        List<String> java = List.of(JAVA, "-Xmx256m");
        List<String> quick = List.of(JAVA, "-Xmx256m", QUICK);
        List<String> batch =
                List.of("-jar", jar, "batch", table.toString(), "-o", output, "--role", AnswerTable.ROLE.toString());
        for (String threads : List.of("1", "2")) {
            String name = "batch --threads " + threads;
            List<String> anyOrder = with(batch, List.of("--threads", threads));
            List<String> grouped = with(anyOrder, List.of("--grouped"));
            commands.put(name + " --grouped", with(java, grouped));
            commands.put(name + " --grouped, quick", with(quick, grouped));
            commands.put(name, with(java, anyOrder));
            commands.put(name + ", quick", with(quick, anyOrder));
            List<String> database = List.of(
                    JAVA,
                    "-cp",
                    classes,
                    DatabaseScores.class.getName(),
                    table.toString(),
                    output + "/scores.csv",
                    threads);
            commands.put("DuckDB, threads " + threads, database);
        }
    }

    /**
     * Times the processes.
     *
     * @param args the standalone jar, the number of rows, and how often each is timed
     * @throws IOException if a file can't be written, or a process not be started
     * @throws InterruptedException if somebody interrupts it
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("batch-processes");
        try {
            new BatchProcesses(folder, args[0]).run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } finally {
            remove(folder);
        }
    }

    private static List<String> with(List<String> command, List<String> more) {
        return Stream.concat(command.stream(), more.stream()).toList();
    }

    private Path output() {
        return folder.resolve("scores");
    }

    private void run(int rows, int times) throws IOException, InterruptedException {
        AnswerTable.write(Frameworks.sevenPrinciples(), rows, table);
        Map<String, Long> least = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                least.merge(each.getKey(), time(each.getValue()), Math::min);
            }
        }
        double bare = least.get("bare parse");
        least.forEach((name, time) -> System.out.printf("%-36s %6d ms %5.2f%n", name, time, time / bare));
    }

    private long time(List<String> command) throws IOException, InterruptedException {
        remove(output());
        Files.createDirectory(output());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        int exit = process.waitFor();
        long time = System.nanoTime() - start;
        if (exit != 0) {
            throw new IllegalStateException(command + " must end with 0, but ended with " + exit + ": "
                    + Files.readString(folder.resolve("log")));
        }
        return time / 1_000_000;
    }

    private static void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
