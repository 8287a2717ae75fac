package org.peerprinciples.checklist.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every subcommand has: the terminal, help, and the trace for those who look for a fault in the command itself. */
@Command(
        usageHelpWidth = 80,
        sortOptions = false,
        sortSynopsis = false,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        descriptionHeading = "%n",
        footerHeading = "%nExamples:%n")
abstract class Subcommand implements Callable<Integer> {

    /** The option that shows where a failure came from. */
    static final String DEBUG = "--debug";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(names = DEBUG, description = "Show where in the program a failure came from.")
    private boolean debug;

    /** {@return the streams to read from and write to} */
    final Terminal terminal() {
        return ((PeerPrinciples) spec().root().userObject()).terminal();
    }

    /** {@return this subcommand as picocli sees it} */
    final CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("a subcommand must be run by the command");
        }
        return spec;
    }

    /** {@return whether to show where a failure came from} */
    final boolean debug() {
        return debug;
    }
}
