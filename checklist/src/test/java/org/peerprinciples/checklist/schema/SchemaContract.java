package org.peerprinciples.checklist.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** What holds of every published schema of a derived document. {@code -Dgolden.update=true} writes the file anew. */
public interface SchemaContract {

    /** Reads and writes what the library doesn't: schemas, and documents with something missing. */
    JsonMapper JSON = new JsonMapper();

    /** {@return where the schema is, in the jar} */
    String resource();

    /** {@return the schema as the types and their Javadoc say it} */
    byte[] made();

    /** {@return the schema as it is published} */
    byte[] published();

    /** {@return a document that has been written, with much in it} */
    byte[] written() throws IOException;

    /**
     * Reads a document.
     *
     * @param document the document
     * @throws InvalidDocumentException if it is refused
     */
    void read(byte[] document);

    /**
     * Asks whether the reader misses a field that the schema lets go, because of what another field says.
     *
     * @param object the object in the document, without the field
     * @param field the field
     * @return whether it does
     */
    default boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return false;
    }

    /** {@return how many fields may at least be missing from the document, and how many may not} */
    default int fewest() {
        return 20;
    }

    private List<Path> files() {
        return Stream.of("src/main/resources", "target/classes")
                .map(root -> Path.of(root).resolve(resource()))
                .toList();
    }

    @BeforeEach
    default void writeTheFileIfAsked() throws IOException {
        for (Path file : Boolean.getBoolean("golden.update") ? files() : List.<Path>of()) {
            Files.createDirectories(file.getParent());
            Files.write(file, made());
        }
    }

    @Test
    default void thePublishedFileIsWhatTheTypesSay() {
        assertThat(files())
                .allSatisfy(file -> assertThat(file)
                        .as("-Dgolden.update=true writes it anew")
                        .hasBinaryContent(made()));
        assertThat(published()).isEqualTo(made());
    }

    @Test
    default void itIsASchemaByTheMetaSchema() {
        assertThat(Validation.byMetaSchema().complaints(published())).isEmpty();
    }

    @Test
    default void everyFieldAndDefinitionIsDescribedInPlainWords() throws IOException {
        List<String> undescribed = new ArrayList<>();
        undescribed("", JSON.readTree(published()), undescribed);

        assertThat(undescribed).isEmpty();
    }

    private static void undescribed(String path, JsonNode schema, List<String> found) {
        String description = schema.path("description").asText("");
        if (path.matches("(.*/(properties|\\$defs)/[^/]+)?") && !description.matches("[^{}<>@]+")) {
            found.add(path);
        }
        schema.properties().forEach(field -> undescribed(path + "/" + field.getKey(), field.getValue(), found));
    }

    /** The reader goes by the types, the schema was made from them: they must agree on what may be missing. */
    @Test
    default void withoutAFieldItIsValidExactlyIfItCanBeRead() throws IOException {
        Validation validation = Validation.by(published());
        ObjectNode document = (ObjectNode) JSON.readTree(written());
        assertThat(validation.complaints(written())).isEmpty();
        List<ObjectNode> objects = new ArrayList<>();
        objects(document, objects);
        int valid = 0;
        int invalid = 0;
        for (ObjectNode object : objects) {
            for (String field : names(object)) {
                JsonNode removed = object.remove(field);
                byte[] without = JSON.writeValueAsBytes(document);
                boolean isValid = validation.complaints(without).isEmpty();
                assertThat(canBeRead(without))
                        .as("without %s", field)
                        .isEqualTo(isValid && !isMissedByTheReaderOnly(object, field));
                valid += isValid ? 1 : 0;
                invalid += isValid ? 0 : 1;
                object.set(field, removed);
            }
        }
        assertThat(List.of(valid, invalid))
                .as("fields that may be missing, and that may not")
                .allMatch(count -> count > fewest());
    }

    private boolean canBeRead(byte[] document) {
        try {
            read(document);
            return true;
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Lists are long and of one kind: two of each are enough. */
    private static void objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
            object.forEach(child -> objects(child, found));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < Math.min(2, list.size()); i++) {
                objects(list.get(i), found);
            }
        }
    }
}
