package org.peerprinciples.checklist.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.stream.IntStream;

/** A file that a person named to write to: what isn't complete never stands under its name. */
final class OutputFile {

    private static final int MOST_TRIES = 100;

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
        this.file = followed(Input.path(name).toAbsolutePath());
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

    /** A link stays, and what it leads to is written, whether that is there already or not. */
    private static Path followed(Path path) {
        Path here = path;
        for (int links = 0; links < MOST_TRIES && Files.isSymbolicLink(here); links++) {
            try {
                here = here.resolveSibling(Files.readSymbolicLink(here));
            } catch (IOException e) {
                return here;
            }
        }
        return here;
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
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes, StandardOpenOption.WRITE);
            } else {
                replace(bytes);
            }
        } catch (AccessDeniedException e) {
            throw CommandFailure.in(name, "may not be written");
        } catch (IOException e) {
            throw CommandFailure.in(name, "can't be written: " + e.getMessage());
        }
    }

    private void replace(byte[] bytes) throws IOException {
        boolean replaces = Files.exists(file);
        if (replaces && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = written(bytes);
        try {
            if (replaces) {
                keepPermissions(beside);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Beside the file, and made as any file is, unlike a temporary one, which nobody else may read. */
    private Path written(byte[] bytes) throws IOException {
        Path beside = beside();
        try {
            return Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    private Path beside() {
        return IntStream.rangeClosed(1, MOST_TRIES)
                .mapToObj(number -> file.resolveSibling("." + file.getFileName() + "." + number + ".part"))
                .filter(beside -> !Files.exists(beside, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow(() -> CommandFailure.in(name, "can't be written: too many '.part' files stand beside it"));
    }

    private void keepPermissions(Path beside) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null) {
            Files.setPosixFilePermissions(beside, before.readAttributes().permissions());
        }
    }
}
