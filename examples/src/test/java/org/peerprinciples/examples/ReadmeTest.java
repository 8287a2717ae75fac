package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README keeps its promises: its sample compiles, runs and prints what it shows, and its commands are what is run. */
@ExtendWith(Golden.class)
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Path CI = Path.of("..", ".ci", "run");

    /** A Java fence, and the text fence that directly follows it where what it prints is shown. */
    private static final Pattern SAMPLE = Pattern.compile("(?s)\n```java\n(.*?)```\n(?:\n```text\n(.*?)```\n)?");

    private static final Pattern SPREADSHEET = Pattern.compile("(?s)\n```csv\n(.*?)```\n");

    private static final Pattern COMMAND = Pattern.compile("(?m)^mvn [^`\n]*$");

    private static final List<String> PACKAGES = List.of(
            "java.io",
            "java.nio.file",
            "java.util",
            "org.peerprinciples.core.assessment",
            "org.peerprinciples.core.catalog",
            "org.peerprinciples.core.document",
            "org.peerprinciples.core.edition",
            "org.peerprinciples.core.framework",
            "org.peerprinciples.core.id",
            "org.peerprinciples.checklist",
            "org.peerprinciples.checklist.agreement",
            "org.peerprinciples.checklist.batch",
            "org.peerprinciples.checklist.cohort",
            "org.peerprinciples.checklist.document",
            "org.peerprinciples.checklist.crosswalk",
            "org.peerprinciples.checklist.evaluation",
            "org.peerprinciples.checklist.evidence",
            "org.peerprinciples.checklist.form",
            "org.peerprinciples.checklist.finding",
            "org.peerprinciples.checklist.plan",
            "org.peerprinciples.checklist.progress",
            "org.peerprinciples.checklist.report",
            "org.peerprinciples.checklist.robustness",
            "org.peerprinciples.checklist.sampling",
            "org.peerprinciples.checklist.scoring",
            "org.peerprinciples.checklist.voices");

    @TempDir
    private Path folder;

    private static List<MatchResult> samples() throws IOException {
        return SAMPLE.matcher(Files.readString(README)).results().toList();
    }

    static IntStream positions() throws IOException {
        return IntStream.range(0, samples().size());
    }

    /** The sample as a class: as it is, or inside one that imports what the library exports. */
    private static String whole(String sample) {
        if (sample.contains("class ReadmeSample")) {
            return sample;
        }
        StringBuilder source = new StringBuilder();
        PACKAGES.forEach(name -> source.append("import ").append(name).append(".*;\n"));
        return source.append("public class ReadmeSample {\n")
                .append("public static void main(String[] args) throws Exception {\n")
                .append(sample)
                .append("}\n}\n")
                .toString();
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///ReadmeSample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        problems,
                        List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as("%s", problems.getDiagnostics()).isTrue();
    }

    private String run() throws IOException, InterruptedException {
        Path printed = folder.resolve("printed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "ReadmeSample")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
        String output = Files.readString(printed).replace("\r\n", "\n");
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aSampleCompilesAndPrintsWhatIsShown(int position) throws IOException, InterruptedException {
        String readme = Files.readString(README);
        Matcher spreadsheet = SPREADSHEET.matcher(readme);
        assertThat(spreadsheet.find()).isTrue();
        Files.writeString(folder.resolve("kitchen-table.csv"), spreadsheet.group(1));
        Files.write(folder.resolve("assessment.json"), SampleAssessments.document("fictional-riverside-network"));
        Files.write(
                folder.resolve("a-year-later.json"), SampleAssessments.document("fictional-riverside-network-2027"));
        Files.write(folder.resolve("staff-network.json"), SampleAssessments.document("s2-staff-support-network"));
        Files.copy(
                Path.of("src/main/resources/org/peerprinciples/examples/batch/fictional-networks.csv"),
                folder.resolve("networks.csv"));
        for (String person : List.of("p-1.json", "s-1.json")) {
            Files.copy(
                    Path.of("src/main/resources/org/peerprinciples/examples/people", person), folder.resolve(person));
        }
        Files.write(folder.resolve("riverside-principles.json"), TailorPrinciples.document("riverside-principles"));
        MatchResult sample = samples().get(position);
        compile(whole(sample.group(1)));

        String printed = run();

        if (sample.group(2) == null) {
            assertThat(printed).isEmpty();
        } else if (Golden.isUpdate()) {
            Files.writeString(README, readme.substring(0, sample.start(2)) + printed + readme.substring(sample.end(2)));
        }
        assertThat(samples().get(position).group(2))
                .as("what the README shows; -Dgolden.update=true writes it anew")
                .isEqualTo(sample.group(2) == null ? null : printed);
    }

    @Test
    void theFirstSampleIsShort() throws IOException {
        assertThat(samples().get(0).group(1).lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(Files.readString(README).substring(0, samples().get(0).start()))
                .contains("\n## Ten lines\n");
    }

    @Test
    void theTwoCommandsAreWhatIsRun() throws IOException {
        String readme = Files.readString(README);
        String section = readme.substring(readme.indexOf("\n## Two commands\n"));
        String fence = section.split("```", -1)[1];
        List<String> commands =
                COMMAND.matcher(fence).results().map(MatchResult::group).toList();

        assertThat(commands).containsExactly("mvn verify", "mvn -q -pl examples -am compile exec:java");
        List<String> lines = Files.readString(CI, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("mvn "))
                .toList();
        assertThat(commands)
                .allSatisfy(command -> assertThat(lines)
                        .as("a line of .ci/run with every word of \"%s\", in order", command)
                        .anyMatch(line -> holds(line, command)));
    }

    /** Whether a line holds the words of a command in order; it may add options of its own. */
    private static boolean holds(String line, String command) {
        Iterator<String> words = new ArrayList<>(Arrays.asList(line.split("[\\s()]+"))).iterator();
        return Arrays.stream(command.split(" ")).allMatch(word -> {
            while (words.hasNext()) {
                if (words.next().equals(word)) {
                    return true;
                }
            }
            return false;
        });
    }
}
