package org.peerprinciples.checklist.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies tailorings to a framework. */
@Command(
        name = "tailor",
        header = "Apply tailorings to a framework.",
        description = "Apply tailorings to a framework, in order, and print the framework that results.",
        footer = {"  peer-principles framework tailor seven-principles ours.tailoring.json"})
final class FrameworkTailorCommand extends Subcommand {

    private static final String CURE = "the framework that it tailors is given as BASE, before the tailorings";

    @Parameters(index = "0", paramLabel = "BASE", description = "A built-in framework, or a file.")
    private String base = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TAILORING", description = "Tailorings, in order.")
    private List<String> tailorings = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "json (the default), or csv: a spreadsheet.")
    private @Nullable String format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.JSON, Format.CSV);
        Framework framework =
                FrameworkChoice.of(terminal(), base, tailorings, CURE).framework();
        output.write(terminal(), chosen == Format.CSV ? FrameworkCsv.write(framework) : FrameworkJson.write(framework));
        return ExitCode.DONE;
    }
}
