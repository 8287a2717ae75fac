package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

@ExtendWith(Golden.class)
class EvaluateSamplesTest {

    @TempDir
    private Path folder;

    private static String run(Path folder) throws IOException {
        return Printed.by(EvaluateSamples::main, folder.toString());
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static Framework framework(String sample) throws IOException {
        FrameworkCatalog catalog = FrameworkCatalog.standard();
        return catalog.get(AssessmentJson.using(catalog)
                .read(SampleAssessments.document(sample))
                .framework());
    }

    /** Each report's profile, as its lines. */
    private static List<List<String>> profiles(String printed) {
        return Arrays.stream(printed.split("\nProfile\n-------\nThe profile of principles\n\n"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf("\n\n")))
                .map(table -> table.lines().toList())
                .toList();
    }

    @Test
    void printsForEachAProfileWithARowForEveryPrincipleOfItsFramework() throws IOException {
        List<List<String>> profiles = profiles(run(folder));

        assertThat(profiles).hasSameSizeAs(SampleAssessments.NAMES);
        for (int i = 0; i < profiles.size(); i++) {
            List<Principle> principles =
                    framework(SampleAssessments.NAMES.get(i)).principles();
            List<String> rows = profiles.get(i).stream()
                    .filter(line -> principles.stream().anyMatch(principle -> line.startsWith(principle.name())))
                    .toList();
            assertThat(rows)
                    .hasSameSizeAs(principles)
                    .allMatch(row -> row.matches(".*\\d\\.\\d .*(Effective|To improve|Not known)"));
        }
    }

    @Test
    void saysForEveryRowThatIsNotKnownWhatWouldSettleIt() throws IOException {
        String printed = run(folder);
        long notKnown = profiles(printed).stream()
                .flatMap(List::stream)
                .filter(line -> line.endsWith(" Not known"))
                .count();

        assertThat(notKnown).isGreaterThan(SampleAssessments.NAMES.size());
        assertThat(printed.replaceAll("\\s+", " ").split("Effective if answers are high enough", -1))
                .hasSize((int) notKnown + 1);
    }

    @Test
    void writesEachAsJsonAsMarkdownAndAsAPage() throws IOException {
        run(folder);

        Map<String, String> files = files(folder);
        assertThat(files.keySet())
                .containsExactlyInAnyOrderElementsOf(SampleAssessments.NAMES.stream()
                        .flatMap(name -> Stream.of(name + ".json", name + ".md", name + ".html"))
                        .collect(Collectors.toSet()));
        for (String name : SampleAssessments.NAMES) {
            assertThat(Evaluation.json()
                            .read(folder.resolve(name + ".json"))
                            .subject()
                            .assessment())
                    .hasToString(name);
            assertThat(files.get(name + ".md")).startsWith("# ").contains("\n## How this was made\n");
            assertThat(files.get(name + ".html")).startsWith("<!doctype html>").contains(">How this was made</h2>");
        }
    }

    @Test
    void namesTheFolderItWroteTo() throws IOException {
        assertThat(run(folder).lines().reduce((a, b) -> b))
                .hasValue("Written to " + folder
                        + ": each evaluation as JSON, and as a whole report in Markdown and in HTML.");
    }

    @Test
    void makesTheFolderWhereThereIsNone() throws IOException {
        Path deeper = folder.resolve("not").resolve("there");

        run(deeper);

        assertThat(files(deeper)).hasSize(3 * SampleAssessments.NAMES.size());
    }

    @Test
    void givesTheSameBytesForTheSameInput() throws IOException {
        String first = run(folder);
        Map<String, String> written = files(folder);

        assertThat(run(folder)).isEqualTo(first);
        assertThat(files(folder)).isEqualTo(written);
    }
}
