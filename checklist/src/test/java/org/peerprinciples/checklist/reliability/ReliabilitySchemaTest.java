package org.peerprinciples.checklist.reliability;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of reliability. */
class ReliabilitySchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/reliability/schema/reliability-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("reliability", Reliability.class, Reliability.class);
    }

    @Override
    public byte[] published() {
        return Reliability.json().schema();
    }

    @Override
    public byte[] written() {
        double[][] answers = {{0, 1, 0}, {1, 1, 2}, {2, 1, 3}, {3, 3, 2}, {1, 2, Double.NaN}};
        ItemTable three = ItemTable.of("three", List.of("a", "b", "c"), answers, 0, 3);
        ItemTable none = ItemTable.of("none", List.of("a", "b"), new double[0][0], 0, 3);
        return Reliability.json().write(Reliability.of(List.of(three, none), Optional.of(Bootstrap.percentile(1))));
    }

    @Override
    public void read(byte[] document) {
        Reliability.json().read(document);
    }

    @Override
    public int fewest() {
        return 10;
    }
}
