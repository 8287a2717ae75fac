package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines that the README shows do what they say, and print what it shows. */
@ExtendWith(Golden.class)
class ReadmeCommandsTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "peerprinciples", "examples");

    /** A fence of commands, and the text fence that directly follows it where what the last one prints is shown. */
    private static final Pattern COMMANDS =
            Pattern.compile("(?s)\n```\n((?:peer-principles|java -jar|alias) .*?)```\n(?:\n```text\n(.*?)```\n)?");

    /** A text in quotation marks is one argument, as it is for a shell. */
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|\\S+");

    private static final String IN_ROOT = "java -jar checklist/target/peer-principles-cli.jar ";
    private static final String IN_FOLDER = "peer-principles ";

    @TempDir
    private Path folder;

    private static List<MatchResult> fences() throws IOException {
        return COMMANDS.matcher(Files.readString(README)).results().toList();
    }

    static IntStream positions() throws IOException {
        return IntStream.range(0, fences().size());
    }

    @BeforeEach
    void layOutWhatTheCommandsName() throws IOException {
        Files.copy(RESOURCES.resolve("batch/fictional-networks.csv"), folder.resolve("networks.csv"));
        Files.copy(RESOURCES.resolve("agreement/hayes-krippendorff-2007.csv"), folder.resolve("ratings.csv"));
        for (String person : List.of("p-1.json", "s-1.json", "w-1.json")) {
            Files.copy(RESOURCES.resolve("people").resolve(person), folder.resolve(person));
        }
    }

    @ParameterizedTest
    @MethodSource("positions")
    void theCommandsRunAndPrintWhatIsShown(int position) throws IOException, InterruptedException {
        String readme = Files.readString(README);
        MatchResult fence = fences().get(position);
        String printed = "";
        for (String line : fence.group(1).replaceAll("\\\\\n\\s+", "").split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith("alias ")) {
                printed = run(line);
            }
        }
        if (fence.group(2) == null) {
            return;
        }
        if (Golden.isUpdate()) {
            Files.writeString(README, readme.substring(0, fence.start(2)) + printed + readme.substring(fence.end(2)));
        }
        assertThat(fences().get(position).group(2))
                .as("what the README shows; -Dgolden.update=true writes it anew")
                .isEqualTo(printed);
    }

    /** What names files of the project runs in its folder, as after the alias that the README gives. */
    private String run(String line) throws IOException, InterruptedException {
        boolean inRoot = line.startsWith(IN_ROOT) || line.contains("examples/src");
        String arguments = line.substring((line.startsWith(IN_ROOT) ? IN_ROOT : IN_FOLDER).length());
        List<String> command = new ArrayList<>(List.of(StandaloneJar.ofJdk("java"), "-jar", StandaloneJar.path()));
        ARGUMENT.matcher(arguments)
                .results()
                .map(each -> each.group(1) == null ? each.group() : each.group(1))
                .forEach(command::add);
        return StandaloneJar.run(inRoot ? StandaloneJar.root() : folder, folder.resolve("printed.txt"), command);
    }
}
