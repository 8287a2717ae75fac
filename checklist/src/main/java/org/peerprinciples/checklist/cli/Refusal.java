package org.peerprinciples.checklist.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peerprinciples.core.document.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was typed can't be understood: what is wrong with it, and what was likely meant; the help is one step away. */
final class Refusal {

    private static final String COMMAND = "peer-principles: ";

    private Refusal() {}

    /** Tells it, as picocli's handlers do. */
    static int tell(ParameterException refusal, String[] args) {
        CommandLine line = refusal.getCommandLine();
        PrintWriter err = line.getErr();
        boolean wantsSubcommand = !line.getSubcommands().isEmpty();
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched, line, err);
        } else if (wantsSubcommand) {
            err.println(COMMAND + "a command is missing"
                    + (line.getParent() == null ? "" : " after '" + line.getCommandName() + "'"));
            line.usage(err);
            return ExitCode.NOT_DONE;
        } else {
            err.println(COMMAND + OneLine.of(message(refusal)));
        }
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.NOT_DONE;
    }

    private static void unmatched(UnmatchedArgumentException refusal, CommandLine line, PrintWriter err) {
        String first = refusal.getUnmatched().get(0);
        if (first.startsWith("-") && first.length() > 1) {
            err.println(COMMAND + "there is no option '" + OneLine.of(first) + "'");
            UnmatchedArgumentException.printSuggestions(refusal, err);
        } else if (line.getSubcommands().isEmpty()) {
            err.println(COMMAND + "there is no place for '" + OneLine.of(first) + "'");
        } else {
            err.println(COMMAND + OneLine.of(noCommand(line, first)));
        }
    }

    /** Says that there is no such command, and which was likely meant. */
    static String noCommand(CommandLine line, String name) {
        return "there is no command '" + name + "'"
                + meant(name, line.getSubcommands().keySet());
    }

    /** Asks whether one of the names that there are was meant, if one is near. */
    static String meant(String name, Collection<String> there) {
        return NearestName.of(name, there)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
    }

    /** A value of the wrong type is told in the words of the command line rather than in Java's. */
    private static String message(ParameterException refusal) {
        ArgSpec argument = refusal.getArgSpec();
        if (argument == null || !(refusal.getCause() instanceof TypeConversionException conversion)) {
            return String.valueOf(refusal.getMessage());
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return name + " "
                + (names(argument).isEmpty() ? conversion.getMessage() : oneOf(names(argument), refusal.getValue()));
    }

    /** The words of an enum as they are typed; none of other types, and of those with a converter of their own. */
    private static List<String> names(ArgSpec argument) {
        return Arrays.stream(argument.auxiliaryTypes())
                .filter(type -> type.isEnum())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String oneOf(List<String> names, String value) {
        return "must be one of " + String.join(", ", names) + ", but was '" + value + "'" + meant(value, names);
    }
}
