package org.peerprinciples.checklist.cli;

import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a framework's document into a spreadsheet and back. */
@Command(
        name = "convert",
        header = "Turn a framework into a spreadsheet, or back.",
        description = {"Turn a framework into a spreadsheet, or back into JSON. Nothing is lost either", "way."},
        footer = {
            "  peer-principles framework convert our-principles.csv -o our-principles.json",
            "  peer-principles framework convert --format csv peer-worker-readiness"
        })
final class FrameworkConvertCommand extends Subcommand {

    @Parameters(paramLabel = "ID|FILE", description = "A built-in framework, or a file; - is standard input.")
    private String named = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json or csv; usually the one that the file isn't.")
    private @Nullable String format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        FrameworkSource source = FrameworkSource.of(terminal(), named);
        Format chosen = source.isSpreadsheet()
                ? output.format(format, Format.JSON, Format.CSV)
                : output.format(format, Format.CSV, Format.JSON);
        Framework framework = source.framework();
        output.write(terminal(), chosen == Format.CSV ? FrameworkCsv.write(framework) : FrameworkJson.write(framework));
        return ExitCode.DONE;
    }
}
