package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs that need the standalone command. The jar is there once the checklist is packaged, as {@code mvn verify} does it;
 * where only tests are run, what needs it is skipped, and says so.
 */
final class StandaloneJar {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAR = ROOT.resolve(Path.of("checklist", "target", "peer-principles-cli.jar"));

    private StandaloneJar() {}

    /** The folder of the whole project. */
    static Path root() {
        return ROOT;
    }

    /** The jar; skips the test where there is none. */
    static String path() {
        if (!Files.exists(JAR)) {
            String reason = "The standalone command isn't run: there is no " + JAR.getFileName() + " before packaging";
            System.out.println(reason);
            abort(reason);
        }
        return JAR.toString();
    }

    /** A program of the JDK that runs the tests. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Whether there is an interpreter of this name. */
    static boolean isOnMachine(String name) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(name, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a program with this JDK first on its path, and gives what it prints. */
    static String run(Path folder, Path printed, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(printed.resolveSibling("said.txt").toFile());
        String path = builder.environment().getOrDefault("PATH", "");
        builder.environment()
                .put(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin") + System.getProperty("path.separator") + path);
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as("%s ended in time", command)
                .isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(printed.resolveSibling("said.txt")))
                .isZero();
        return Files.readString(printed).replace("\r\n", "\n");
    }
}
