package org.peerprinciples.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Reads and writes derived values, such as evaluations, as JSON in the same manner as recorded documents: a format and a
 * version first, canonical bytes, strict reading with places.
 *
 * <p>The value's type says what the document looks like, so reading ends at the first field that doesn't fit; such
 * documents are written by programs. Recorded documents, which people write, have readers of their own.
 *
 * @param <T> the type of value
 */
public final class ValueJson<T> {

    private final DocumentFormat<T> format;

    private ValueJson(DocumentFormat<T> format) {
        this.format = format;
    }

    /**
     * Makes a reader and writer.
     *
     * @param subject what the document is; its format is this after {@code peer-principles-}
     * @param type the type of value, which Jackson can read and write
     * @param <T> the type of value
     * @return the reader and writer
     */
    public static <T> ValueJson<T> of(String subject, Class<T> type) {
        return new ValueJson<>(DocumentFormat.open(subject, Binding.mapped(type)));
    }

    /**
     * Makes a reader and writer of a type that says its own fields.
     *
     * @param subject what the document is; its format is this after {@code peer-principles-}
     * @param type the type of value, which Jackson can read
     * @param fields writes the fields of a value, as Jackson would read them
     * @param <T> the type of value
     * @return the reader and writer
     */
    public static <T> ValueJson<T> of(String subject, Class<T> type, BiConsumer<T, JsonFields> fields) {
        Binding<T> mapped = Binding.mapped(type);
        return new ValueJson<>(DocumentFormat.open(subject, new FieldBinding<>(mapped::read, fields)));
    }

    /**
     * Writes a value in its canonical form.
     *
     * @param value the value
     * @return the document in UTF-8, ending with a line break
     */
    public byte[] write(T value) {
        return format.write(value);
    }

    /**
     * Reads a value.
     *
     * @param json the document in UTF-8
     * @return the value
     * @throws InvalidDocumentException if the document has problems
     */
    public T read(byte[] json) {
        return format.read(DocumentFormat.Parser.json(InputLimits.standard()), json, (root, problems) -> {});
    }

    /**
     * Reads a value from a text.
     *
     * @param json the document
     * @return the value
     * @throws InvalidDocumentException if the document has problems
     */
    public T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a value from a stream. The caller closes the stream.
     *
     * @param in the stream
     * @return the value
     * @throws IOException if the stream can't be read
     * @throws InvalidDocumentException if the document has problems
     */
    public T read(InputStream in) throws IOException {
        return read(in.readNBytes(InputLimits.standard().readableBytes()));
    }
}
