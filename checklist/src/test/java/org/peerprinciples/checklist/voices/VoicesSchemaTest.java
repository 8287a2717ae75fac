package org.peerprinciples.checklist.voices;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of voices. */
class VoicesSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/voices/schema/voices-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("voices", Voices.class, Voices.class);
    }

    @Override
    public byte[] published() {
        return Voices.json().schema();
    }

    @Override
    public byte[] written() {
        // No voices are both whole and suppressed; for a schema it is as good as if they were.
        Voices all = Voices.of(Meeting.of().evaluate(FindingRules.standard()));
        Voices few = Voices.of(Meeting.of().evaluate(FindingRules.standard()), 2);
        return Voices.json()
                .write(new Voices(
                        few.provenance(),
                        all.subject(),
                        all.sides(),
                        all.roles(),
                        all.betweenSides(),
                        all.betweenRoles(),
                        all.agenda(),
                        few.suppressed()));
    }

    @Override
    public void read(byte[] document) {
        Voices.json().read(document);
    }

    /** A view is a side's or a role's; and both say below how many people groups are suppressed, so they must agree. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return field.equals("suppressed")
                || field.equals("suppressedBelow")
                || ((field.equals("side") || field.equals("role")) && object.has("points"));
    }
}
