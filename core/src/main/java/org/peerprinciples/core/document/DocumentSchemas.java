package org.peerprinciples.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.peerprinciples.core.file.FileReplacement;

/**
 * JSON Schemas (2020-12) of the formats in which people record things, for editors and for programs in other languages.
 *
 * <p>A schema is made from what the format's reader checks with, so both agree on types, fields, words, forms and ranges.
 * A reader checks more: what must hold between values that stand apart, the number of decimals, and half characters. What
 * a reader accepts is therefore valid by the schema, and the opposite needn't be so. The same files are in the jar, under
 * {@code org/peerprinciples/core/document/schema}.
 */
public final class DocumentSchemas {

    private static final List<DocumentFormat<?>> FORMATS = List.of(
            FrameworkJson.FORMAT,
            AssessmentJson.FORMAT,
            TailoringJson.FORMAT,
            TranslationJson.FORMAT,
            CrosswalkJson.FORMAT);
    private static final String WORDS = "schema/descriptions.properties";

    private DocumentSchemas() {}

    /** {@return what there are schemas for: {@code framework}, {@code assessment} and so on} */
    public static List<String> names() {
        return FORMATS.stream().map(DocumentFormat::subject).toList();
    }

    /**
     * Gives the schema of a format.
     *
     * @param name what its documents are, one of the {@linkplain #names() names}
     * @return the schema in UTF-8, ending with a line break
     * @throws IllegalArgumentException if there is no such format
     */
    public static byte[] schema(String name) {
        return Mapper.canonical(format(name).schema(words()));
    }

    /**
     * Gives the name of the file that a format's schema is published as.
     *
     * @param name what its documents are, one of the {@linkplain #names() names}
     * @return the name with the format's version, such as {@code framework-1.schema.json}
     * @throws IllegalArgumentException if there is no such format
     */
    public static String fileName(String name) {
        return format(name).subject() + "-" + DocumentFormat.VERSION + ".schema.json";
    }

    /**
     * Writes every schema to a folder under its {@linkplain #fileName file name}, so that an editor can be pointed at it.
     *
     * @param folder the folder, which is made if it doesn't exist; files of the same names are replaced, each as a whole
     * @return the files
     * @throws IOException if a file can't be written
     */
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : names()) {
            FileReplacement.write(folder.resolve(fileName(name)), schema(name));
        }
        return names().stream().map(name -> folder.resolve(fileName(name))).toList();
    }

    static DocumentFormat<?> format(String name) {
        return FORMATS.stream()
                .filter(known -> known.subject().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "name must be one of " + String.join(", ", names()) + ", but was '" + name + "'"));
    }

    /** What a person who edits a document is told about its parts. */
    private static Map<String, String> words() {
        Properties words = new Properties();
        try (InputStream in = DocumentSchemas.class.getResourceAsStream(WORDS)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, WORDS), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }
}
