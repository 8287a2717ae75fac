package org.peerprinciples.checklist.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerprinciples.checklist.evaluation.LibraryVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command {@code peer-principles}. */
@Command(
        name = "peer-principles",
        description = "Evaluates peer support arrangements against the principles of peer support.",
        mixinStandardHelpOptions = true,
        versionProvider = PeerPrinciples.Version.class,
        usageHelpWidth = 80,
        synopsisHeading = "Usage: ",
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "%nExit codes: 0 done; 1 done, but something was rejected or a check failed;",
            "2 not done: bad usage, or input that can't be read."
        },
        subcommands = {AgreementCommand.class, SchemaCommand.class})
public final class PeerPrinciples {

    private final Terminal terminal;

    private PeerPrinciples(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the command and ends the program with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command on these streams, and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new PeerPrinciples(terminal))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(PeerPrinciples::report);
        int code = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    Terminal terminal() {
        return terminal;
    }

    /** One problem a line; the trace only for those who ask for it. */
    private static int report(Exception failure, CommandLine line, ParseResult result) {
        PrintWriter err = line.getErr();
        lines(failure).forEach(err::println);
        if (line.getCommand() instanceof Subcommand subcommand && subcommand.debug()) {
            failure.printStackTrace(err);
        }
        return ExitCode.NOT_DONE;
    }

    /** What the person can mend is told in full; what is our own fault, so that it can be reported. */
    private static List<String> lines(Exception failure) {
        if (failure instanceof CommandFailure mendable) {
            return mendable.lines();
        }
        return List.of("peer-principles: failed unexpectedly ("
                + failure.getClass().getSimpleName() + "); --debug shows where");
    }

    /** The version of the library. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"peer-principles " + LibraryVersion.VALUE};
        }
    }
}
