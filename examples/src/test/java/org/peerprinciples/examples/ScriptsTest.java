package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every script runs, and prints what it should, where its interpreter is on the machine; otherwise the test says that it isn't. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("src", "main", "scripts");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "peerprinciples", "examples");
    private static final Path NETWORKS = RESOURCES.resolve(Path.of("batch", "fictional-networks.csv"));
    private static final Path RATINGS = RESOURCES.resolve(Path.of("agreement", "hayes-krippendorff-2007.csv"));

    @TempDir
    private Path folder;

    private void runs(String script, List<String> before, String... after) throws IOException, InterruptedException {
        if (!StandaloneJar.isOnMachine(before.get(0))) {
            skip(script + " isn't run: " + before.get(0) + " isn't on this machine");
        }
        List<String> command = new ArrayList<>(before);
        command.add(SCRIPTS.resolve(script).toAbsolutePath().toString());
        command.addAll(List.of(after));

        String printed = StandaloneJar.run(folder, folder.resolve("printed.txt"), command);

        Golden.compare("scripts/" + script + ".txt", printed.getBytes(StandardCharsets.UTF_8));
    }

    /** In the build's output as well, where a skipped test alone says nothing of its reason. */
    private static void skip(String reason) {
        System.out.println(reason);
        abort(reason);
    }

    private static String absolute(Path file) {
        return file.toAbsolutePath().toString();
    }

    @Test
    void pythonReadsTheTables() throws IOException, InterruptedException {
        runs("tidy_tables.py", List.of("python3"), StandaloneJar.path(), absolute(NETWORKS));
    }

    @Test
    void rReadsTheTables() throws IOException, InterruptedException {
        runs("tidy_tables.R", List.of("Rscript"), StandaloneJar.path(), absolute(NETWORKS));
    }

    @Test
    void jshellUsesTheLibrary() throws IOException, InterruptedException {
        runs(
                "explore.jsh",
                List.of(
                        StandaloneJar.ofJdk("jshell"),
                        "--class-path",
                        StandaloneJar.path(),
                        "-R-Dtable=" + absolute(NETWORKS)));
    }

    @Test
    void aSingleFileOfJavaGivesThePublishedFigure() throws IOException, InterruptedException {
        runs(
                "PublishedFigure.java",
                List.of(StandaloneJar.ofJdk("java"), "--class-path", StandaloneJar.path()),
                absolute(RATINGS));
    }

    @Test
    void everyScriptIsRun() throws IOException {
        List<String> scripts = Stream.of(SCRIPTS.toFile().list()).sorted().toList();

        assertThat(Golden.names("scripts"))
                .containsExactlyElementsOf(
                        scripts.stream().map(script -> script + ".txt").toList());
    }
}
