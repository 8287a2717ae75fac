package org.peerprinciples.core.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file on its way to take another's place, or a new one's: what isn't complete never stands under the file's name. It is written
 * beside it, under a short name that begins with a dot and the first letters of the file's own, and ends with a number and
 * {@code .part}; no two replacements write to the same file. A link stays, and what it leads to is replaced; permissions stay as they are. Closed before it is
 * {@linkplain #commit() committed}, nothing of it is left. For one thread.
 */
public final class FileReplacement implements AutoCloseable {

    /** More than that are left over from programs that were killed; as many batches can well write to one folder at once. */
    private static final int MOST_PARTS = 10_000;

    /** So that a name of any length that the disk takes has room for what is added, in whatever alphabet. */
    private static final int MOST_LETTERS = 40;

    private static final int MOST_LINKS = 100;

    private final Path file;
    private final Path part;
    private final OutputStream stream;
    private boolean committed;

    private FileReplacement(Path file, Path part, OutputStream stream) {
        this.file = file;
        this.part = part;
        this.stream = stream;
    }

    /**
     * Finds where a path leads, over any links, to a file that is there or isn't.
     *
     * @param path the path
     * @return what it leads to; a link only if it leads in a circle or can't be read
     */
    public static Path followed(Path path) {
        Path here = path.toAbsolutePath();
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(here); links++) {
            try {
                here = here.resolveSibling(Files.readSymbolicLink(here));
            } catch (IOException e) {
                return here;
            }
        }
        return here;
    }

    /**
     * Begins to replace a file.
     *
     * @param path the file, or a link to it; it need not be there
     * @return the replacement, empty so far
     * @throws FileSystemException if it is a folder, or a link that leads nowhere
     * @throws AccessDeniedException if it is there and may not be written
     * @throws IOException if nothing can be written beside it
     */
    public static FileReplacement of(Path path) throws IOException {
        Path file = followed(path);
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(path.toString(), null, "is a link that leads nowhere");
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(path.toString(), null, "is a folder, not a file");
        }
        boolean replaces = Files.exists(file);
        if (replaces && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        FileReplacement replacement = beside(file);
        try {
            if (replaces) {
                replacement.keepPermissions();
            }
            return replacement;
        } catch (IOException e) {
            replacement.close();
            throw e;
        }
    }

    /** Made as any file is, unlike a temporary one, which nobody else may read. */
    private static FileReplacement beside(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String start = name.codePointCount(0, name.length()) <= MOST_LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_LETTERS));
        for (int number = 1; number <= MOST_PARTS; number++) {
            Path part = file.resolveSibling("." + start + "." + number + ".part");
            try {
                return new FileReplacement(
                        file,
                        part,
                        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
            } catch (FileAlreadyExistsException e) {
                // Another program's, which may still be at work.
            }
        }
        throw new FileSystemException(
                file.toString(),
                null,
                "too many '.part' files of programs that were killed stand beside it; remove them");
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (before != null) {
            Files.setPosixFilePermissions(part, before.readAttributes().permissions());
        }
    }

    /**
     * Replaces a file, or makes a new one, as a whole. What is there and isn't a regular file, such as a pipe, is written to.
     *
     * @param path the file, or a link to it; it need not be there
     * @param content what it is to hold
     * @throws IOException if it can't be written; nothing is changed then
     */
    public static void write(Path path, byte[] content) throws IOException {
        Path file = followed(path);
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            Files.write(file, content, StandardOpenOption.WRITE);
            return;
        }
        try (FileReplacement replacement = of(path)) {
            replacement.stream().write(content);
            replacement.commit();
        }
    }

    /** {@return where to write the content; not buffered} */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Ends the content, and gives it the file's name.
     *
     * @throws IOException if it can't be ended or moved
     */
    public void commit() throws IOException {
        stream.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        committed = true;
    }

    /**
     * Ends the content, and removes it unless it was committed.
     *
     * @throws IOException if it can't be ended or removed
     */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (!committed) {
                Files.deleteIfExists(part);
            }
        }
    }
}
