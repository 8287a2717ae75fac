package org.peerprinciples.checklist.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of progress. */
class ProgressSchemaTest implements SchemaContract {

    static byte[] sample() throws IOException {
        return Files.readAllBytes(Path.of(
                "..",
                "examples",
                "src",
                "test",
                "resources",
                "golden",
                "progress",
                "fictional-riverside-network.json"));
    }

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/progress/schema/progress-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("progress", Progress.class, Progress.class);
    }

    @Override
    public byte[] published() {
        return Progress.json().schema();
    }

    @Override
    public byte[] written() throws IOException {
        return sample();
    }

    @Override
    public void read(byte[] document) {
        Progress.json().read(document);
    }
}
