package org.peerprinciples.checklist.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of batch runs. */
class BatchRunSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/batch/schema/batch-run-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("batch-run", BatchRun.class, BatchRun.class);
    }

    @Override
    public byte[] published() {
        return BatchRun.json().schema();
    }

    @Override
    public byte[] written() {
        return BatchRun.json().write(BatchRunTest.run());
    }

    @Override
    public void read(byte[] document) {
        BatchRun.json().read(document);
    }

    /** The kinds of rejects add up to the rows rejected. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return field.equals("rejects") && object.has("scored");
    }

    @Override
    public int fewest() {
        return 5;
    }
}
