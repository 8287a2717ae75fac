package org.peerprinciples.checklist.progress;

import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of pledge boards. */
class PledgeBoardSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/progress/schema/pledge-board-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("pledge-board", PledgeBoard.class, PledgeBoard.class);
    }

    @Override
    public byte[] published() {
        return PledgeBoard.json().schema();
    }

    @Override
    public byte[] written() {
        return PledgeBoard.json().write(PledgeBoardTest.full());
    }

    @Override
    public void read(byte[] document) {
        PledgeBoard.json().read(document);
    }
}
