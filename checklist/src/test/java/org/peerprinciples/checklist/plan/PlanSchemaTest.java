package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The schema of the format. */
class PlanSchemaTest implements SchemaContract {

    private static final Set<String> OF_A_KIND = Set.of("from", "to", "steps", "asking");

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

    /** There are alternatives exactly where a way was found; a goal and an action have the parts of their kinds. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return (field.equals("alternatives") && object.has("outcome"))
                || (field.equals("actions") && object.has("standingThen"))
                || (field.equals("sides") && object.has("worst"))
                || (OF_A_KIND.contains(field) && object.has("question"))
                || (field.equals("principle") && object.path("kind").asText().equals("principle-effective"));
    }
}
