package org.peerprinciples.checklist.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.peerprinciples.core.document.JsonFields;
import org.peerprinciples.core.document.ValueJson;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Writes a kind of derived value as JSON and reads it back: the format {@code peer-principles-} with the name of the kind,
 * version 1, in UTF-8.
 *
 * <p>A document has the fields of the value under their names in Java; what is empty is left out. Points are numbers from 0 to
 * 100; what is {@code shown} has one decimal. Writing is canonical: the same value gives the same bytes.
 *
 * <p>Reading checks the form, not the arithmetic: it trusts that the document was written by {@link #write(Object) write}. To
 * check a value, make it again from what it was made from.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <T> the type of value
 */
public final class DerivedJson<T> {

    private final Function<T, byte[]> write;
    private final Function<byte[], T> read;
    private final Class<?> home;
    private final String schema;

    private DerivedJson(Function<T, byte[]> write, Function<byte[], T> read, Class<?> home, String subject) {
        this.write = write;
        this.read = read;
        this.home = home;
        this.schema = "schema/" + subject + "-1.schema.json";
    }

    /**
     * Makes the format of a type that Jackson can write and read.
     *
     * @param subject the kind of document, such as {@code plan}
     * @param type the type, whose package holds the schema in {@code schema}
     * @param <T> the type
     * @return the format
     */
    public static <T> DerivedJson<T> of(String subject, Class<T> type) {
        ValueJson<T> format = ValueJson.of(subject, type);
        return new DerivedJson<>(format::write, format::read, type, subject);
    }

    /**
     * Makes the format of a type that says its own fields to be written, and that Jackson can read.
     *
     * @param subject the kind of document
     * @param type the type, whose package holds the schema in {@code schema}
     * @param fields writes the fields of a value, as Jackson would read them
     * @param <T> the type
     * @return the format
     */
    public static <T> DerivedJson<T> of(String subject, Class<T> type, BiConsumer<T, JsonFields> fields) {
        ValueJson<T> format = ValueJson.of(subject, type, fields);
        return new DerivedJson<>(format::write, format::read, type, subject);
    }

    /**
     * Makes the format of a type that is written and read as another one.
     *
     * @param subject the kind of document
     * @param content what is written and read, whose package holds the schema in {@code schema}
     * @param write gives what is written of a value
     * @param read gives the value of what was read
     * @param <T> the type
     * @param <C> what is written and read
     * @return the format
     */
    public static <T, C> DerivedJson<T> of(
            String subject, Class<C> content, Function<T, C> write, Function<C, T> read) {
        ValueJson<C> format = ValueJson.of(subject, content);
        return new DerivedJson<>(
                value -> format.write(write.apply(value)), json -> read.apply(format.read(json)), content, subject);
    }

    /**
     * Writes a value in its canonical form.
     *
     * @param value the value
     * @return the document in UTF-8, ending with a line break
     */
    public byte[] write(T value) {
        return write.apply(Objects.requireNonNull(value, "value"));
    }

    /**
     * Writes a value in its canonical form to a file, which is replaced as a whole if it exists.
     *
     * @param value the value
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public void write(T value, Path file) throws IOException {
        FileReplacement.write(file, write(value));
    }

    /**
     * Reads a value.
     *
     * @param json the document in UTF-8
     * @return the value, equal to the one that was written
     * @throws InvalidDocumentException if the document isn't of this kind
     */
    public T read(byte[] json) {
        return read.apply(Objects.requireNonNull(json, "json"));
    }

    /**
     * Reads a value from a file.
     *
     * @param file the file
     * @return the value, equal to the one that was written
     * @throws IOException if the file can't be read
     * @throws InvalidDocumentException if the document isn't of this kind
     */
    public T read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Gives the JSON Schema (2020-12) of the format, for programs in other languages. What is written is valid by it; it is
     * also in the jar, in {@code schema} below the package of the type.
     *
     * @return the schema in UTF-8, ending with a line break
     */
    public byte[] schema() {
        try (InputStream in = home.getResourceAsStream(schema)) {
            return Objects.requireNonNull(in, schema).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
