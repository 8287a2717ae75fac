package org.peerprinciples.checklist.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to put what is asked for. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Write to this file instead of standard output.")
    private @Nullable String output;

    /**
     * Writes a text.
     *
     * @param terminal whose standard output to write to, where no file was named
     * @param text the text
     * @throws CommandFailure if the file can't be written
     */
    void write(Terminal terminal, String text) {
        write(terminal, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @param terminal whose standard output to write to, where no file was named
     * @param bytes the bytes
     * @throws CommandFailure if the file can't be written
     */
    void write(Terminal terminal, byte[] bytes) {
        if (output == null || output.equals("-")) {
            terminal.out().write(bytes, 0, bytes.length);
            return;
        }
        Path file = Input.path(output);
        if (Files.isDirectory(file)) {
            throw CommandFailure.in(output, "is a folder, not a file");
        }
        try {
            replace(file, bytes);
        } catch (IOException e) {
            throw CommandFailure.in(output, "can't be written: " + e.getMessage());
        }
    }

    /** What isn't complete never stands under the file's name. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
        try {
            Files.write(beside, bytes);
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
