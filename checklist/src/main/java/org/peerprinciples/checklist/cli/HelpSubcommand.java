package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, however deep it lies; picocli's own goes one step only. */
@Command(
        name = "help",
        header = "Show the help of a command.",
        usageHelpWidth = 80,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n")
final class HelpSubcommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "The command, such as evaluate.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        CommandLine here = spec == null ? new CommandLine(this) : spec.commandLine();
        CommandLine about = here.getParent() == null ? here : here.getParent();
        for (String name : names) {
            CommandLine next = about.getSubcommands().get(name);
            if (next == null) {
                throw new CommandFailure(Refusal.noCommand(about, name));
            }
            about = next;
        }
        about.usage(here.getOut());
        return ExitCode.DONE;
    }
}
