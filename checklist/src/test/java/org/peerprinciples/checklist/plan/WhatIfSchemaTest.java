package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The schema of the format. */
class WhatIfSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/plan/schema/what-if-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("what-if", WhatIfResult.class, WhatIfResult.class);
    }

    @Override
    public byte[] published() {
        return WhatIfResult.json().schema();
    }

    @Override
    public byte[] written() throws IOException {
        return Files.readAllBytes(
                Path.of("..", "examples", "src", "test", "resources", "golden", "plans", "what-if.json"));
    }

    @Override
    public void read(byte[] document) {
        WhatIfResult.json().read(document);
    }

    /** A supposition has the parts of its kind, and no other. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return object.has("kind");
    }
}
