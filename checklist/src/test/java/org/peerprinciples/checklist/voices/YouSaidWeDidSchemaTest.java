package org.peerprinciples.checklist.voices;

import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of what people said and what was done. */
class YouSaidWeDidSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/voices/schema/you-said-we-did-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("you-said-we-did", YouSaidWeDid.class, YouSaidWeDid.class);
    }

    @Override
    public byte[] published() {
        return YouSaidWeDid.json().schema();
    }

    @Override
    public byte[] written() {
        return YouSaidWeDid.json().write(YouSaidWeDid.of(Meeting.of().evaluate(FindingRules.standard()), 2));
    }

    @Override
    public void read(byte[] document) {
        YouSaidWeDid.json().read(document);
    }

    @Override
    public int fewest() {
        return 9;
    }
}
