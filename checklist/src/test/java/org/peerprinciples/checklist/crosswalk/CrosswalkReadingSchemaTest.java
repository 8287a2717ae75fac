package org.peerprinciples.checklist.crosswalk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of crosswalk readings. */
class CrosswalkReadingSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/crosswalk/schema/crosswalk-reading-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("crosswalk-reading", CrosswalkReading.class, CrosswalkReading.class);
    }

    @Override
    public byte[] published() {
        return CrosswalkReading.json().schema();
    }

    @Override
    public byte[] written() throws IOException {
        return Files.readAllBytes(Path.of(
                "..",
                "examples",
                "src",
                "test",
                "resources",
                "golden",
                "crosswalks",
                "seven-principles-to-imroc-principles.json"));
    }

    @Override
    public void read(byte[] document) {
        CrosswalkReading.json().read(document);
    }

    /** The ground says whether there is a score. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return field.equals("score") && object.has("ground");
    }
}
