package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Thrown when a batch can't write its output; its message says where, why, and what to do. */
public final class OutputException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /** What can't be written. */
    private final String path;

    /** Why not. */
    private final String problem;

    private OutputException(Path path, String problem, IOException cause) {
        super(path + ": " + problem, cause);
        this.path = path.toString();
        this.problem = problem;
    }

    /** What became of writing there. */
    static OutputException of(Path path, IOException cause) {
        return new OutputException(path, problem(cause), cause);
    }

    /** Something stands there that isn't to be replaced. */
    static OutputException inTheWay(Path path, String problem) {
        return new OutputException(path, problem, new FileAlreadyExistsException(path.toString()));
    }

    private static String problem(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "may not be written; choose another folder for the output";
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return "is in the way, because it is a file and the output needs a folder; choose another folder";
        }
        if (cause instanceof NoSuchFileException) {
            return "there is no such folder any more; was it removed while the batch ran?";
        }
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return "can't be written" + (reason == null ? "" : ": " + reason);
    }

    /** {@return the file or folder that can't be written} */
    public String path() {
        return path;
    }

    /** {@return why it can't be written, and what to do} */
    public String problem() {
        return problem;
    }
}
