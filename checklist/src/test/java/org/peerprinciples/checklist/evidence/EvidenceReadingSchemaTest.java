package org.peerprinciples.checklist.evidence;

import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of evidence readings. */
class EvidenceReadingSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/evidence/schema/evidence-reading-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("evidence-reading", EvidenceReading.class, EvidenceReading.class);
    }

    @Override
    public byte[] published() {
        return EvidenceReading.json().schema();
    }

    @Override
    public byte[] written() {
        return EvidenceReading.json().write(EvidenceReadingTest.ofEveryKind());
    }

    @Override
    public void read(byte[] document) {
        EvidenceReading.json().read(document);
    }
}
