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

    /** There are alternatives exactly where a way was found, and a goal has the parts of its kind. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return (field.equals("alternatives") && object.has("outcome"))
                || (field.equals("principle") && object.path("kind").asText().equals("principle-effective"));
    }
}
