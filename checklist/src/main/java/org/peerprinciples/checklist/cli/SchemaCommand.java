package org.peerprinciples.checklist.cli;

import org.peerprinciples.core.document.DocumentSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the schema of a kind of document. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of a kind of document.",
        footer = {
            "  peer-principles schema assessment",
            "  peer-principles schema evaluation --output evaluation.schema.json"
        })
final class SchemaCommand extends Subcommand {

    @Parameters(paramLabel = "KIND", description = "The kind of document, such as assessment or framework.")
    private String kind = "";

    @Override
    public Integer call() {
        if (!DocumentSchemas.names().contains(kind)) {
            throw new CommandFailure("KIND must be one of " + DocumentSchemas.names() + ", but was '" + kind + "'");
        }
        byte[] schema = DocumentSchemas.schema(kind);
        terminal().out().write(schema, 0, schema.length);
        return ExitCode.DONE;
    }
}
