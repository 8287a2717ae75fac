package org.peerprinciples.checklist.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.evaluation.LibraryVersion;
import org.peerprinciples.core.catalog.Frameworks;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The command {@code peer-principles}. */
@Command(
        name = "peer-principles",
        description = "Evaluates peer support arrangements against the principles of peer support.",
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
        })
public final class PeerPrinciples {

    /** In the order in which the help lists them. */
    static final List<Class<?>> SUBCOMMANDS = List.of(
            EvaluateCommand.class,
            PlanCommand.class,
            CompareCommand.class,
            MergeCommand.class,
            BatchCommand.class,
            AgreementCommand.class,
            CohortCommand.class,
            ReliabilityCommand.class,
            FrameworkCommand.class,
            FormCommand.class,
            GuideCommand.class,
            PosterCommand.class,
            SchemaCommand.class,
            HelpSubcommand.class);

    /** Those that start from the seven principles unless they are told another framework. */
    private static final Set<String> ON_USUAL_FRAMEWORK = Set.of(
            "evaluate", "plan", "merge", "batch", "agreement", "cohort", "reliability", "form", "guide", "poster");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

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
        readAhead(args);
        System.exit(run(Terminal.system(), args));
    }

    /** The framework that is usually meant is read while the arguments are: most machines have a second processor. */
    private static void readAhead(String... args) {
        List<String> typed = List.of(args);
        boolean isUsual = typed.stream().noneMatch(arg -> arg.equals("--help") || arg.startsWith("--framework"));
        if (typed.size() > 1 && ON_USUAL_FRAMEWORK.contains(typed.get(0)) && isUsual) {
            Thread reading = new Thread(Frameworks::sevenPrinciples, "peer-principles-read-ahead");
            reading.setDaemon(true);
            reading.start();
        }
    }

    /** Runs the command on these streams, and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new PeerPrinciples(terminal));
        subcommands(args).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Refusal::tell)
                .setExecutionExceptionHandler(PeerPrinciples::report);
        Typed.register(line);
        int code = execute(line, args);
        Optional<String> lost = StandardOutput.failure(terminal.out());
        lost.ifPresent(why -> terminal.tell("standard output: can't be written: " + why));
        terminal.err().flush();
        return lost.isPresent() ? ExitCode.NOT_DONE : code;
    }

    /** What runs out is told as other failures are: deep documents and long tables can take more than the machine has. */
    private static int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (Error failure) {
            return report(failure, line, List.of(args).contains(Subcommand.DEBUG));
        }
    }

    /** The one that is asked for, if it can be told: to set up the others would only delay it. */
    private static List<Class<?>> subcommands(String... args) {
        if (List.of(args).equals(List.of("--version"))) {
            return List.of();
        }
        List<Class<?>> named = SUBCOMMANDS.stream()
                .filter(type -> type != HelpSubcommand.class)
                .filter(type -> args.length > 0
                        && type.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return named.isEmpty() ? SUBCOMMANDS : named;
    }

    Terminal terminal() {
        return terminal;
    }

    /** One problem a line; the trace only for those who ask for it. */
    private static int report(Exception failure, CommandLine line, ParseResult result) {
        return report(failure, line, line.getCommand() instanceof Subcommand subcommand && subcommand.debug());
    }

    private static int report(Throwable failure, CommandLine line, boolean debug) {
        PrintWriter err = line.getErr();
        lines(failure).forEach(err::println);
        if (debug) {
            failure.printStackTrace(err);
        }
        return ExitCode.NOT_DONE;
    }

    /** What the person can mend is told in full; what is our own fault, so that it can be reported. */
    private static List<String> lines(Throwable failure) {
        if (failure instanceof CommandFailure mendable) {
            return mendable.printed();
        }
        if (failure instanceof OutOfMemoryError) {
            return List.of(
                    "peer-principles: the memory isn't enough; give Java more, such as -Xmx2g, or it less to read");
        }
        if (failure instanceof StackOverflowError) {
            return List.of("peer-principles: something in the input is nested too deeply; --debug shows where");
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
