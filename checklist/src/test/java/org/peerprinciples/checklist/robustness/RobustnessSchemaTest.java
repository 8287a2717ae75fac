package org.peerprinciples.checklist.robustness;

import java.util.List;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of robustness. */
class RobustnessSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/robustness/schema/robustness-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("robustness", Robustness.class, Robustness.class);
    }

    @Override
    public byte[] published() {
        return Robustness.json().schema();
    }

    @Override
    public byte[] written() {
        return Robustness.json().write(Robustness.of(Sketches.inDoubt().evaluate(List.of())));
    }

    @Override
    public void read(byte[] document) {
        Robustness.json().read(document);
    }
}
