package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The schema of the format. */
class PlanSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/plan/schema/plan-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("plan", ImprovementPlan.class, ImprovementPlan.class);
    }

    @Override
    public byte[] published() {
        return ImprovementPlan.json().schema();
    }

    @Override
    public byte[] written() throws IOException {
        return Files.readAllBytes(Path.of(
                "..", "examples", "src", "test", "resources", "golden", "plans", "s4-peer-support-worker.json"));
    }

    @Override
    public void read(byte[] document) {
        ImprovementPlan.json().read(document);
    }

    /** There are alternatives exactly where a way was found, and goals and actions have the parts of their kind. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        String kind = object.path("kind").asText();
        return switch (field) {
            case "alternatives" -> object.has("outcome");
            case "principle" -> kind.equals("principle-effective");
            case "from", "to" -> kind.equals("raise");
            case "asking" -> kind.equals("find-out");
            default -> false;
        };
    }
}
