package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The command can be found out about from itself. */
class HelpTest {

    private static Stream<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        for (Class<?> type : PeerPrinciples.SUBCOMMANDS) {
            if (type != HelpSubcommand.class) {
                CommandLine command = new CommandLine(type);
                commands.add(List.of(command.getCommandName()));
                command.getSubcommands().keySet().stream()
                        .filter(name -> !name.equals("help"))
                        .forEach(name -> commands.add(List.of(command.getCommandName(), name)));
            }
        }
        return commands.stream();
    }

    private static Ran run(List<String> command, String... more) {
        return Ran.of(Stream.concat(command.stream(), Stream.of(more)).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysInEightyColumnsWhatItDoes(List<String> command) {
        Ran ran = run(command, "--help");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Usage: peer-principles " + String.join(" ", command), "--help");
        assertThat(ran.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandThatDoesSomethingShowsExamplesOfItself(List<String> command) {
        String help = run(command, "--help").out();

        assertThat(help).contains("Examples:\n  peer-principles " + String.join(" ", command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noExampleIsBrokenButWhereAShellReadsOn(List<String> command) {
        String help = run(command, "--help").out();

        assertThat(help.substring(help.indexOf("Examples:\n")).lines().skip(1).filter(line -> !line.isEmpty()))
                .allMatch(line -> line.startsWith("  peer-principles ") || line.startsWith("    "));
    }

    @Test
    void theFirstPageListsEveryCommandInOneLineEach() {
        String help = Ran.of("--help").out();

        commands()
                .filter(command -> command.size() == 1)
                .forEach(command -> assertThat(help).containsPattern("(?m)^  " + command.get(0) + " +[A-Z].*\\.$"));
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Ran.of("help", "evaluate").out())
                .isEqualTo(Ran.of("evaluate", "--help").out());
        assertThat(Ran.of("help", "framework", "convert"))
                .isEqualTo(Ran.of("framework", "help", "convert"))
                .isEqualTo(Ran.of("framework", "convert", "--help"));
        assertThat(Ran.of("framework", "help")).isEqualTo(Ran.of("framework", "--help"));
        assertThat(Ran.of("help")).isEqualTo(Ran.of("--help"));
        assertThat(Ran.of("help", "--help").out()).contains("Usage: peer-principles help");
    }

    @Test
    void saysItsVersion() {
        assertThat(Ran.of("--version").out()).matches("peer-principles \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void withoutACommandShowsWhatThereIsAndRefuses() {
        for (Ran ran : List.of(Ran.of(), Ran.of("framework"))) {
            assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .startsWith("peer-principles: a command is missing")
                    .contains("Usage: peer-principles", "Commands:");
        }
    }

    @Test
    void readsTheSameInEveryLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        String here = Ran.of("evaluate", Ran.EARLIER).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Ran.of("evaluate", "--format", "text", Ran.EARLIER).out())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }
}
