package org.peerprinciples.checklist.evaluation;

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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.schema.TypeSchema;
import org.peerprinciples.checklist.schema.Validation;
import org.peerprinciples.core.problem.InvalidDocumentException;

/** The published schema of evaluations. {@code -Dgolden.update=true} writes the file anew. */
class EvaluationSchemaTest {

    private static final String NAME = "org/peerprinciples/checklist/evaluation/schema/evaluation-1.schema.json";
    private static final List<Path> FILES = List.of(
            Path.of("src", "main", "resources").resolve(NAME),
            Path.of("target", "classes").resolve(NAME));
    private static final JsonMapper JSON = new JsonMapper();

    private static byte[] made() {
        return TypeSchema.of("evaluation", EvaluationJson.Content.class, Evaluation.class);
    }

    @BeforeAll
    static void writeTheFileIfAsked() throws IOException {
        for (Path file : Boolean.getBoolean("golden.update") ? FILES : List.<Path>of()) {
            Files.createDirectories(file.getParent());
            Files.write(file, made());
        }
    }

    @Test
    void thePublishedFileIsWhatTheTypesSay() {
        assertThat(FILES)
                .allSatisfy(file -> assertThat(file)
                        .as("-Dgolden.update=true writes it anew")
                        .hasBinaryContent(made()));
        assertThat(EvaluationJson.schema()).isEqualTo(made());
    }

    @Test
    void itIsASchemaByTheMetaSchema() {
        assertThat(Validation.byMetaSchema().complaints(EvaluationJson.schema()))
                .isEmpty();
    }

    @Test
    void everyFieldAndDefinitionIsDescribed() throws IOException {
        JsonNode schema = JSON.readTree(EvaluationJson.schema());
        List<String> undescribed = new ArrayList<>();
        undescribed("", schema, undescribed);

        assertThat(undescribed).isEmpty();
    }

    private static void undescribed(String path, JsonNode schema, List<String> found) {
        if (path.matches("(.*/(properties|\\$defs)/[^/]+)?")
                && !schema.path("description").isTextual()) {
            found.add(path);
        }
        schema.properties().forEach(field -> undescribed(path + "/" + field.getKey(), field.getValue(), found));
    }

    /** The reader goes by the types, the schema was made from them: they must agree on what may be missing. */
    @Test
    void withoutAFieldItIsValidExactlyIfItCanBeRead() throws IOException {
        Validation validation = Validation.by(EvaluationJson.schema());
        byte[] written = Files.readAllBytes(
                Path.of("..", "examples", "src", "test", "resources", "golden", "fictional-riverside-network.json"));
        ObjectNode document = (ObjectNode) JSON.readTree(written);
        assertThat(validation.complaints(written)).isEmpty();
        List<ObjectNode> objects = new ArrayList<>();
        objects(document, objects);
        int valid = 0;
        int invalid = 0;
        for (ObjectNode object : objects) {
            for (String field : names(object)) {
                JsonNode removed = object.remove(field);
                boolean isValid =
                        validation.complaints(JSON.writeValueAsBytes(document)).isEmpty();
                assertThat(isValid).as("without %s", field).isEqualTo(canBeRead(document));
                valid += isValid ? 1 : 0;
                invalid += isValid ? 0 : 1;
                object.set(field, removed);
            }
        }
        assertThat(List.of(valid, invalid)).allMatch(count -> count > 50);
    }

    private static boolean canBeRead(ObjectNode document) throws IOException {
        try {
            EvaluationJson.read(JSON.writeValueAsBytes(document));
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
