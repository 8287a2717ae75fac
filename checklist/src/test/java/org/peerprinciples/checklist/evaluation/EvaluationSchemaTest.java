package org.peerprinciples.checklist.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of evaluations. */
class EvaluationSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/evaluation/schema/evaluation-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("evaluation", EvaluationContent.class, Evaluation.class);
    }

    @Override
    public byte[] published() {
        return Evaluation.json().schema();
    }

    @Override
    public byte[] written() throws IOException {
        return Files.readAllBytes(
                Path.of("..", "examples", "src", "test", "resources", "golden", "fictional-riverside-network.json"));
    }

    @Override
    public void read(byte[] document) {
        Evaluation.json().read(document);
    }
}
