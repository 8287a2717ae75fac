package org.peerprinciples.checklist.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.core.file.FileReplacement;

/** A file that a person named to write to: what isn't complete never stands under its name. */
final class OutputFile {

    private final String name;
    private final Path file;

    /**
     * Finds where a name leads to.
     *
     * @param name the file's path as it was typed
     * @throws CommandFailure if nothing can be written there
     */
    OutputFile(String name) {
        this.name = name;
        this.file = FileReplacement.followed(Input.path(name));
        if (Files.isSymbolicLink(file)) {
            throw CommandFailure.in(name, "is a link that leads nowhere");
        } else if (Files.isDirectory(file)) {
            throw CommandFailure.in(name, "is a folder, not a file");
        }
        Path folder = file.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw CommandFailure.in(name, "can't be written: there is no folder '" + folder + "'");
        }
    }

    /**
     * Tells whether a file that is read is this one.
     *
     * @param input the path as it was typed
     * @return whether it is the same regular file, by whatever name
     */
    boolean isAlso(String input) {
        try {
            Path path = Path.of(input);
            return Files.isRegularFile(path) && Files.exists(file) && Files.isSameFile(path, file);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Writes it: a regular file is replaced as a whole and keeps its permissions, anything else, such as a pipe, is written to.
     *
     * @param bytes what to write
     * @throws CommandFailure if it can't be written
     */
    void write(byte[] bytes) {
        try {
            FileReplacement.write(file, bytes);
        } catch (AccessDeniedException e) {
            throw CommandFailure.in(name, "may not be written");
        } catch (IOException e) {
            boolean isToldApart = e instanceof FileSystemException failure && failure.getReason() != null;
            throw CommandFailure.in(
                    name,
                    "can't be written: "
                            + (isToldApart ? ((FileSystemException) e).getReason() : String.valueOf(e.getMessage())));
        }
    }
}
