package org.peerprinciples.checklist.progress;

import java.io.IOException;
import java.util.List;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of progress over time. */
class ProgressOverTimeSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/progress/schema/progress-over-time-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("progress-over-time", ProgressOverTime.class, ProgressOverTime.class);
    }

    @Override
    public byte[] published() {
        return ProgressOverTime.json().schema();
    }

    @Override
    public byte[] written() throws IOException {
        Progress step = Progress.json().read(ProgressSchemaTest.sample());
        return ProgressOverTime.json().write(new ProgressOverTime(List.of(step), step));
    }

    @Override
    public void read(byte[] document) {
        ProgressOverTime.json().read(document);
    }
}
