package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine;

/** The same document gives the same output, however it comes and wherever it goes. */
class InputAndOutputTest {

    @TempDir
    private Path folder;

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] windows(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDocumentMayComeThroughAPipePackedOrWithWindowsLineEnds() throws IOException {
        byte[] document = Files.readAllBytes(Path.of(Ran.EARLIER));
        String expected = Ran.of("evaluate", Ran.EARLIER).out();

        for (byte[] input : List.of(document, packed(document), windows(document), packed(windows(document)))) {
            Ran ran = Ran.of(input, "evaluate", "-");
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).isEqualTo(expected);
        }
    }

    @Test
    void aSpreadsheetMayHaveWindowsOrUnixLineEndsOrBePacked() throws IOException {
        byte[] sheet = Files.readAllBytes(Path.of(Ran.OWN_FRAMEWORK));
        String plain = new String(sheet, StandardCharsets.UTF_8).replace("\r\n", "\n");
        String expected = Ran.of("framework", "convert", Ran.OWN_FRAMEWORK).out();

        for (byte[] input : List.of(sheet, plain.getBytes(StandardCharsets.UTF_8), packed(sheet))) {
            assertThat(Ran.of(input, "framework", "convert", "-").out()).isEqualTo(expected);
        }
        assertThat(expected).startsWith("{\n  \"format\": \"peer-principles-framework\"");
    }

    @Test
    void aFileGetsWhatStandardOutputWould() throws IOException {
        Path file = folder.resolve("report.md");
        Files.writeString(file, "what was there before");

        Ran ran = Ran.of("evaluate", "--format", "markdown", "--output", file.toString(), Ran.EARLIER);

        assertThat(ran).isEqualTo(new Ran(ExitCode.DONE, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(Ran.of("evaluate", "--format", "markdown", "-o", "-", Ran.EARLIER)
                        .out());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void nothingIsWrittenWhenTheInputIsBad() {
        Path file = folder.resolve("report.txt");

        assertThat(Ran.of("evaluate", "-o", file.toString(), "no-such.json").code())
                .isEqualTo(ExitCode.NOT_DONE);
        assertThat(file).doesNotExist();
    }

    @Test
    void severalEvaluationsAreAListOfTheirDocuments() {
        String one = Ran.of("evaluate", "--format", "json", Ran.EARLIER).out();
        String other = Ran.of("evaluate", "--format", "json", Ran.OTHER).out();

        assertThat(Ran.of("evaluate", "--format", "json", Ran.EARLIER, Ran.OTHER)
                        .out())
                .isEqualTo("[\n" + one + ",\n" + other + "]\n");
    }

    @Test
    void severalReportsFollowEachOther() {
        String one = Ran.of("evaluate", "--whole", Ran.EARLIER).out();
        String other = Ran.of("evaluate", "--whole", Ran.OTHER).out();

        assertThat(Ran.of("evaluate", "--whole", Ran.EARLIER, Ran.OTHER).out()).isEqualTo(one + "\n" + other);
        assertThat(one).hasSizeGreaterThan(Ran.of("evaluate", Ran.EARLIER).out().length());
    }

    @Test
    void whatIsCarriedOverIsToldBeside() {
        Ran ran = Ran.of("evaluate", "--tailoring", Ran.TAILORING, Ran.EARLIER);

        assertThat(ran.err())
                .startsWith(Ran.EARLIER + ": carried over from seven-principles@1.0.0 to ")
                .hasLineCount(1);
    }

    @Test
    void aBuiltInFrameworkConvertsThereAndBackWithoutLoss() {
        for (Framework framework : FrameworkCatalog.standard().frameworks()) {
            String sheet =
                    Ran.of("framework", "convert", framework.id().value()).out();
            Ran back = Ran.of(sheet.getBytes(StandardCharsets.UTF_8), "framework", "convert", "-");

            assertThat(back.out().getBytes(StandardCharsets.UTF_8)).isEqualTo(FrameworkJson.write(framework));
            assertThat(Ran.of("framework", "convert", "--format", "json", FrameworkChoice.name(framework.ref()))
                            .out())
                    .isEqualTo(back.out());
        }
    }

    @Test
    void tailorGivesTheFrameworkThatIsEvaluatedUnder() throws IOException {
        Path ours = folder.resolve("ours.json");
        Ran made = Ran.of("framework", "tailor", "seven-principles", Ran.TAILORING, "-o", ours.toString());
        String sheet = Ran.of("framework", "tailor", "--format", "csv", "seven-principles", Ran.TAILORING)
                .out();

        assertThat(made.code()).isEqualTo(ExitCode.DONE);
        assertThat(Ran.of(sheet.getBytes(StandardCharsets.UTF_8), "framework", "convert", "-")
                        .out())
                .isEqualTo(Files.readString(ours));
        assertThat(Ran.of("evaluate", "--framework", ours.toString(), Ran.EARLIER)
                        .out())
                .isEqualTo(Ran.of("evaluate", "--tailoring", Ran.TAILORING, Ran.EARLIER)
                        .out());
    }

    @Test
    void aTailoredFrameworkDiffersFromItsBaseAsAFrameworkOfItsOwn() throws IOException {
        Path ours = folder.resolve("ours.json");
        Ran.of("framework", "tailor", "seven-principles", Ran.TAILORING, "-o", ours.toString());

        assertThat(Ran.of("framework", "diff", "seven-principles", ours.toString())
                        .out())
                .contains("They are different frameworks, whose numbers are their own.");
    }

    @Test
    void translationsAndCrosswalksCanBeCheckedToo() {
        String catalog = "../core/src/main/resources/org/peerprinciples/core/catalog/";

        Ran ran = Ran.of(
                "framework",
                "check",
                catalog + "seven-principles-1.0.0.cy.json",
                catalog + "seven-principles-1.0.0-to-abc-needs.json",
                catalog + "peer-worker-readiness-1.0.0.json");

        assertThat(ran.code()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(": translation, without problems"),
                        line -> assertThat(line).endsWith(": crosswalk, without problems"),
                        line -> assertThat(line)
                                .endsWith(": framework peer-worker-readiness@1.0.0, without problems or remarks"));
    }

    @Test
    void checkTellsTheKindsApart() {
        Ran ran = Ran.of("framework", "check", "--framework", Ran.OWN_FRAMEWORK, Ran.OWN_ASSESSMENT, Ran.OWN_FRAMEWORK);

        assertThat(ran.out())
                .contains(Ran.OWN_ASSESSMENT + ": assessment, without problems")
                .contains(Ran.OWN_FRAMEWORK + ": ");
        Ran evaluation = Ran.of(
                Ran.of("evaluate", "--format", "json", Ran.EARLIER).out().getBytes(StandardCharsets.UTF_8),
                "framework",
                "check",
                "-");
        assertThat(evaluation.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(evaluation.err()).contains("standard input: is a document of kind 'evaluation'");
        Ran broken = Ran.of("{".getBytes(StandardCharsets.UTF_8), "framework", "check", "-");
        assertThat(broken.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(broken.out()).contains("standard input: line 1", "syntax");
    }

    @Test
    void optionsForOthersSubcommandsSayWhatTheyHold() {
        assertThat(CommandLine.populateCommand(new DrawsOption()).bootstrap()).contains(Bootstrap.percentile(1));
        assertThat(CommandLine.populateCommand(
                                new DrawsOption(),
                                "--seed",
                                "-7",
                                "--method",
                                "bca",
                                "--draws",
                                "200",
                                "--confidence",
                                "0.9")
                        .bootstrap())
                .contains(Bootstrap.bca(-7).withDraws(200).withConfidence(0.9));
        assertThat(CommandLine.populateCommand(new DrawsOption(), "--draws", "0")
                        .bootstrap())
                .isEmpty();
        ThreadsOption three = CommandLine.populateCommand(new ThreadsOption(), "--threads", "3");
        ThreadsOption none = CommandLine.populateCommand(new ThreadsOption(), "--threads", "0");
        Terminal terminal = Terminal.system();
        assertThat(three.threads(terminal)).isEqualTo(3);
        assertThat(CommandLine.populateCommand(new ThreadsOption()).threads(terminal))
                .isEqualTo(terminal.processors())
                .isPositive();
        assertThatThrownBy(() -> none.threads(terminal))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("--threads must be 1 or more, but was 0");
        assertThat(CommandLine.populateCommand(new FrameworkOptions()).findFramework(terminal))
                .isEmpty();
    }
}
