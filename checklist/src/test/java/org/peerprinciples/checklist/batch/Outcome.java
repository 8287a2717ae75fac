package org.peerprinciples.checklist.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a batch gave, and all that it wrote. */
record Outcome(BatchRun run, Map<String, String> files) {

    /** Runs a batch in a folder of its own, which is gone afterwards. */
    static Outcome of(Batch batch, byte[] input) {
        try {
            Path folder = Files.createTempDirectory("batch");
            try {
                BatchRun run = batch.run(new ByteArrayInputStream(input), folder);
                return new Outcome(run, read(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome of(Batch batch, String csv) {
        return of(batch, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** All files of a folder; bytes that aren't UTF-8 as the characters of the same numbers. */
    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    String arrangements() {
        return files.getOrDefault("arrangements.csv", "");
    }

    String rejects() {
        return files.getOrDefault("rejects.csv", "");
    }

    /** The rows of the scores, without the header. */
    List<String> scores() {
        return arrangements().lines().skip(1).toList();
    }
}
