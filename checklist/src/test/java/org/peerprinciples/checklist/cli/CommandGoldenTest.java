package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each subcommand prints, whole. {@code -Dgolden.update=true} writes the files anew. */
class CommandGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "cli");
    private static final Map<String, List<String>> RUNS = runs();

    private static Map<String, List<String>> runs() {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        runs.put("help.txt", List.of("--help"));
        runs.put("evaluate.help.txt", List.of("evaluate", "--help"));
        runs.put("framework.help.txt", List.of("framework", "--help"));
        runs.put("form.help.txt", List.of("form", "--help"));
        runs.put("agreement.help.txt", List.of("agreement", "--help"));
        runs.put("cohort.help.txt", List.of("cohort", "--help"));
        runs.put("reliability.help.txt", List.of("reliability", "--help"));
        runs.put("evaluate.txt", List.of("evaluate", Ran.EARLIER));
        runs.put("evaluate-brief.md", List.of("evaluate", "--format", "markdown", "--brief", Ran.OTHER));
        runs.put("evaluate-suppressed.txt", List.of("evaluate", "--suppress-below", "5", Ran.EARLIER));
        runs.put("evaluate-welsh.txt", List.of("evaluate", "--lang", "cy-GB", Ran.OTHER));
        runs.put("evaluate-whole.txt", everything("text"));
        runs.put("evaluate-whole.md", everything("markdown"));
        runs.put(
                "evaluate-whole-welsh.txt",
                Stream.concat(everything("text").stream(), Stream.of("--lang", "cy"))
                        .toList());
        runs.put("evaluate-carried.txt", List.of("evaluate", "--tailoring", Ran.TAILORING, Ran.EARLIER));
        runs.put("evaluate.csv", List.of("evaluate", "--format", "csv", Ran.EARLIER, Ran.LATER, Ran.OTHER));
        runs.put("evaluate-own.csv", own("--format", "csv"));
        runs.put("plan.txt", List.of("plan", Ran.EARLIER));
        runs.put("plan-principle.md", List.of("plan", "--principle", "safe", "--format", "markdown", Ran.EARLIER));
        runs.put("plan-budget.csv", List.of("plan", "--budget", "6", "--format", "csv", Ran.EARLIER));
        runs.put("plan-reached.txt", List.of("plan", "--score", "60", Ran.EARLIER));
        runs.put("plan-screen.txt", List.of("plan", "--principle", "recovery", Ran.OTHER));
        runs.put("compare.txt", List.of("compare", Ran.EARLIER, Ran.LATER));
        runs.put("plan-welsh.md", List.of("plan", "--lang", "cy", "--format", "markdown", Ran.EARLIER));
        runs.put("compare-welsh.txt", List.of("compare", "--lang", "cy", Ran.EARLIER, Ran.LATER));
        runs.put("compare.csv", List.of("compare", "--format", "csv", Ran.EARLIER, Ran.LATER));
        runs.put("merge.help.txt", List.of("merge", "--help"));
        runs.put("merge.json", List.of("merge", Ran.PERSON_1, Ran.PERSON_2, Ran.PERSON_3));
        runs.put("agreement.txt", ofNetworks("agreement", "--ignore", "region", "--metric", "ordinal"));
        runs.put("agreement.csv", ofNetworks("agreement", "--ignore", "region", "--draws", "0", "--format", "csv"));
        runs.put("cohort.txt", ofNetworks("cohort", "--by", "region"));
        runs.put("cohort.csv", ofNetworks("cohort", "--by", "region", "--format", "csv"));
        runs.put("reliability.txt", ofNetworks("reliability", "--ignore", "region", "--side", "giving"));
        runs.put("framework-list.txt", List.of("framework", "list"));
        runs.put("framework-list.csv", List.of("framework", "list", "--format", "csv"));
        runs.put("framework-show.txt", List.of("framework", "show", Ran.OWN_FRAMEWORK));
        runs.put("framework-show-welsh.txt", List.of("framework", "show", "--lang", "cy", "seven-principles"));
        runs.put("framework-diff-same.txt", List.of("framework", "diff", Ran.GARDEN_1, Ran.GARDEN_1));
        runs.put("framework-show.csv", List.of("framework", "show", "--format", "csv", Ran.OWN_FRAMEWORK));
        runs.put("framework-check.txt", List.of("framework", "check", Ran.GARDEN_1, Ran.EARLIER, Ran.TAILORING));
        runs.put("framework-diff.txt", List.of("framework", "diff", Ran.GARDEN_1, Ran.GARDEN_2));
        runs.put("framework-diff.csv", List.of("framework", "diff", "--format", "csv", Ran.GARDEN_1, Ran.GARDEN_2));
        runs.put("form.txt", form("newcomer", "text"));
        runs.put("form.md", form("newcomer", "markdown"));
        runs.put("form.csv", form("newcomer", "csv"));
        runs.put("form-welsh.txt", List.of("form", "--role", "carer", "--lang", "cy"));
        runs.put("guide.help.txt", List.of("guide", "--help"));
        runs.put("guide.txt", List.of("guide", "--framework", Ran.OWN_FRAMEWORK, "--safeguarding", "Kim at the hub"));
        runs.put("guide-welsh.md", List.of("guide", "--lang", "cy", "--format", "markdown"));
        runs.put("poster.help.txt", List.of("poster", "--help"));
        runs.put("poster.html", List.of("poster", "--framework", Ran.OWN_FRAMEWORK));
        runs.put("schema.txt", List.of("schema"));
        return runs;
    }

    private static List<String> everything(String format) {
        return List.of(
                "evaluate", "--whole", "--plan", "--earlier", Ran.EARLIER, "--words", "--format", format, Ran.LATER);
    }

    private static List<String> ofNetworks(String... args) {
        return Stream.concat(Stream.of(args), Stream.of(Ran.NETWORKS)).toList();
    }

    private static List<String> own(String... more) {
        return Stream.of(
                        List.of("evaluate", "--framework", Ran.OWN_FRAMEWORK),
                        List.of(more),
                        List.of(Ran.OWN_ASSESSMENT))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> form(String role, String format) {
        return List.of("form", "--framework", Ran.OWN_FRAMEWORK, "--role", role, "--format", format);
    }

    private static Set<String> names() {
        return RUNS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void printsWhatItDid(String name) throws IOException {
        Ran ran = Ran.of(RUNS.get(name));
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, ran.out());
        }

        assertThat(ran.code()).isEqualTo(name.equals("framework-check.txt") ? ExitCode.NOT_ALL_WELL : ExitCode.DONE);
        assertThat(ran.out()).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void fitsEightyColumnsWhereItIsToBeReadAtATerminal(String name) {
        if (name.endsWith(".txt") && !name.equals("framework-check.txt")) {
            assertThat(Ran.of(RUNS.get(name)).out().lines())
                    .allSatisfy(line ->
                            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        }
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(names());
        }
    }
}
