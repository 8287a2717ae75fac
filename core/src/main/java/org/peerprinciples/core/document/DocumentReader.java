package org.peerprinciples.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads one format of documents: strictly, and with all problems at once; of more than a thousand the
 * first thousand, and a last one that says how many more there are. Each format has a reader of its own. Safe for
 * use by many threads.
 *
 * @param <T> what a document is read into
 */
public abstract sealed class DocumentReader<T>
        permits AssessmentJson, CrosswalkJson, FrameworkCsv, FrameworkJson, TailoringJson, TranslationJson {

    private final DocumentFormat<T> format;
    private final InputLimits limits;

    DocumentReader(DocumentFormat<T> format, InputLimits limits) {
        this.format = format;
        this.limits = limits;
    }

    /** How a document becomes a tree. */
    DocumentFormat.Parser parser(InputLimits within) {
        return DocumentFormat.Parser.json(within);
    }

    /** What must hold in a document beyond its shape. */
    abstract void check(Node root, Problems problems);

    /** What was read, made ready for use: equal to it. */
    T finished(T read) {
        return read;
    }

    /**
     * Copies this reader with other limits.
     *
     * @param other how much to accept
     * @return the reader
     */
    public abstract DocumentReader<T> withLimits(InputLimits other);

    /**
     * Reads a file.
     *
     * @param file the file
     * @return what it says
     * @throws IOException if the file can't be read
     * @throws InvalidDocumentException if the document has problems; it carries all of them
     */
    public T read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream, to its end or to one byte more than the limit. The caller closes the stream.
     *
     * @param in the stream
     * @return what it says
     * @throws IOException if the stream can't be read
     * @throws InvalidDocumentException if the document has problems; it carries all of them
     */
    public T read(InputStream in) throws IOException {
        return read(in.readNBytes(limits.readableBytes()));
    }

    /**
     * Reads a text.
     *
     * @param document the document
     * @return what it says
     * @throws InvalidDocumentException if the document has problems; it carries all of them
     */
    public T read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads bytes.
     *
     * @param document the document in UTF-8
     * @return what it says
     * @throws InvalidDocumentException if the document has problems; it carries all of them
     */
    public T read(byte[] document) {
        return finished(format.read(parser(limits), document, this::check));
    }

    /**
     * Finds the problems of a document.
     *
     * @param document the document in UTF-8
     * @return all problems, in the order in which they stand in the document; none if it can be read; of more than a
     *     thousand the first thousand, and how many more there are
     */
    public List<Problem> problems(byte[] document) {
        return format.problems(parser(limits), document, this::check);
    }
}
