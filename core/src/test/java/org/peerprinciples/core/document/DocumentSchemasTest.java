package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.fixture.GoodNeighbours;

/** The schemas as they are published. {@code -Dgolden.update=true} writes the files anew. */
class DocumentSchemasTest {

    private static final String FOLDER = "org/peerprinciples/core/document/schema";
    private static final JsonMapper JSON = new JsonMapper();

    static List<String> names() {
        return DocumentSchemas.names();
    }

    @Test
    void everyFormatOfPeopleHasASchema() {
        assertThat(DocumentSchemas.names()).containsExactlyElementsOf(GoodNeighbours.FORMATS);
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePublishedFileIsTheSchema(String name) throws IOException {
        byte[] schema = DocumentSchemas.schema(name);
        for (Path root : List.of(Path.of("src", "main", "resources"), Path.of("target", "classes"))) {
            Path file = root.resolve(FOLDER).resolve(DocumentSchemas.fileName(name));
            if (Boolean.getBoolean("golden.update")) {
                Files.write(file, schema);
            }
            assertThat(file).as("-Dgolden.update=true writes it anew").hasBinaryContent(schema);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaIsOneByTheMetaSchema(String name) {
        assertThat(SchemaVerdict.complaintsAboutSchema(DocumentSchemas.schema(name)))
                .isEmpty();
    }

    @Test
    void theMetaSchemaSeesAFaultySchema() {
        assertThat(SchemaVerdict.complaintsAboutSchema("{\"type\": \"text\"}".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSchemaNamesItselfAndItsFormat(String name) throws IOException {
        JsonNode schema = JSON.readTree(DocumentSchemas.schema(name));

        assertThat(schema.get("$id").textValue()).isEqualTo("urn:peer-principles:schema:" + name + ":1");
        assertThat(schema.at("/properties/format/const").textValue()).isEqualTo("peer-principles-" + name);
        assertThat(schema.at("/properties/version/const").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPartOfASchemaIsDescribed(String name) throws IOException {
        List<String> undescribed = new ArrayList<>();
        JsonNode schema = JSON.readTree(DocumentSchemas.schema(name));
        undescribed("", schema, undescribed);

        assertThat(undescribed).as("to be described in descriptions.properties").isEmpty();
    }

    /** Documents, definitions, fields, and the kinds of a union. */
    private static void undescribed(String path, JsonNode schema, List<String> found) {
        boolean isPart = path.isEmpty() || path.matches(".*/(properties|\\$defs|allOf)/[^/]+(/then)?");
        if (isPart && !path.contains("/if/") && !schema.has("if") && !schema.has("description")) {
            found.add(path);
        }
        schema.properties().forEach(field -> undescribed(path + "/" + field.getKey(), field.getValue(), found));
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            undescribed(path + "/" + i, schema.get(i), found);
        }
    }

    @Test
    void everyDescriptionIsUsed() throws IOException {
        Set<String> used = new HashSet<>();
        for (String name : DocumentSchemas.names()) {
            descriptions(JSON.readTree(DocumentSchemas.schema(name)), used);
        }
        Properties described = new Properties();
        try (InputStream in = DocumentSchemas.class.getResourceAsStream("schema/descriptions.properties")) {
            described.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(described).isNotEmpty();
        assertThat(described.values())
                .filteredOn(text -> !used.contains((String) text))
                .isEmpty();
    }

    private static void descriptions(JsonNode schema, Set<String> found) {
        if (schema.path("description").isTextual()) {
            found.add(schema.get("description").textValue());
        }
        schema.forEach(part -> descriptions(part, found));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDocumentMayNameItsSchemaWhichChangesNothing(String name) {
        String document = GoodNeighbours.everyFieldJson(name);
        String naming = document.replaceFirst("\\{", "{\"\\$schema\": \"./" + DocumentSchemas.fileName(name) + "\",");

        assertThat(GoodNeighbours.reader(name).problems(naming.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(GoodNeighbours.reader(name).read(naming))
                .isEqualTo(GoodNeighbours.reader(name).read(document));
        assertThat(SchemaVerdict.complaints(name, naming.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everySchemaIsWrittenToAFolder(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("schemas");

        List<Path> files = DocumentSchemas.write(folder);

        assertThat(files).hasSameSizeAs(DocumentSchemas.names()).contains(folder.resolve("framework-1.schema.json"));
        assertThat(folder.resolve("assessment-1.schema.json")).hasBinaryContent(DocumentSchemas.schema("assessment"));
    }

    @Test
    void aFormatThatIsNoneHasNoSchema() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentSchemas.schema("evaluation"))
                .withMessage("name must be one of framework, assessment, tailoring, translation, crosswalk, but was "
                        + "'evaluation'");
        assertThatIllegalArgumentException().isThrownBy(() -> DocumentSchemas.fileName("../framework"));
    }
}
