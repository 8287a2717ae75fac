package org.peerprinciples.checklist.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.peerprinciples.core.document.ValueJson;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Writes crosswalk readings as JSON and reads them back: the format {@code peer-principles-crosswalk-reading}, version 1, in
 * UTF-8.
 *
 * <p>The document has the fields of {@link CrosswalkReading} under their names in Java; what is empty is left out. Writing
 * is canonical: the same reading gives the same bytes. Reading checks the form, not the arithmetic: it trusts that the
 * document was written by {@link #write}. To check a reading, make it again from the evaluation and the crosswalk.
 */
public final class CrosswalkReadingJson {

    private static final ValueJson<CrosswalkReading> FORMAT = ValueJson.of("crosswalk-reading", CrosswalkReading.class);
    private static final String SCHEMA = "schema/crosswalk-reading-1.schema.json";

    private CrosswalkReadingJson() {}

    /**
     * Writes a reading in its canonical form.
     *
     * @param reading the reading
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(CrosswalkReading reading) {
        return FORMAT.write(reading);
    }

    /**
     * Writes a reading in its canonical form to a file, which is replaced if it exists.
     *
     * @param reading the reading
     * @param file the file
     * @throws IOException if the file can't be written
     */
    public static void write(CrosswalkReading reading, Path file) throws IOException {
        Files.write(file, write(reading));
    }

    /**
     * Reads a reading.
     *
     * @param json the document in UTF-8
     * @return the reading, equal to the one that was written
     * @throws InvalidDocumentException if the document isn't a reading
     */
    public static CrosswalkReading read(byte[] json) {
        return FORMAT.read(json);
    }

    /**
     * Reads a reading from a file.
     *
     * @param file the file
     * @return the reading, equal to the one that was written
     * @throws IOException if the file can't be read
     * @throws InvalidDocumentException if the document isn't a reading
     */
    public static CrosswalkReading read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Gives the JSON Schema (2020-12) of the format, for programs in other languages. What is written is valid by it; it is
     * also in the jar, as {@code org/peerprinciples/checklist/crosswalk/schema/crosswalk-reading-1.schema.json}. Reading
     * checks one thing more: that a concept has a score exactly where its ground says so.
     *
     * @return the schema in UTF-8, ending with a line break
     */
    public static byte[] schema() {
        try (InputStream in = CrosswalkReadingJson.class.getResourceAsStream(SCHEMA)) {
            return Objects.requireNonNull(in, SCHEMA).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
