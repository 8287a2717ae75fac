package org.peerprinciples.checklist.voices;

import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of who gives and who gains. */
class GivingAndGainingSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/voices/schema/giving-and-gaining-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("giving-and-gaining", GivingAndGaining.class, GivingAndGaining.class);
    }

    @Override
    public byte[] published() {
        return GivingAndGaining.json().schema();
    }

    @Override
    public byte[] written() {
        return GivingAndGaining.json().write(GivingAndGaining.of(Meeting.of().evaluate(FindingRules.standard())));
    }

    @Override
    public void read(byte[] document) {
        GivingAndGaining.json().read(document);
    }

    @Override
    public int fewest() {
        return 12;
    }
}
