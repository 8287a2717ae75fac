package org.peerprinciples.checklist.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a validator from outside. */
public final class Validation {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private Validation(Schema schema) {
        this.schema = schema;
    }

    /**
     * Validates by a schema.
     *
     * @param schema the schema in UTF-8
     * @return the validation
     */
    public static Validation by(byte[] schema) {
        return new Validation(REGISTRY.getSchema(new String(schema, StandardCharsets.UTF_8)));
    }

    /** {@return a validation of schemas} */
    public static Validation byMetaSchema() {
        return new Validation(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /**
     * Validates a document.
     *
     * @param document the document in UTF-8
     * @return what the schema doesn't like about it
     */
    public List<String> complaints(byte[] document) {
        return schema
                .validate(
                        new String(document, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
