package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed arrives, or it is said that it didn't; what stood in a file before is kept in every other respect. */
class OutputTest {

    private static final String EXPECTED = Ran.of("schema", "assessment").out();

    @TempDir
    private Path folder;

    /** What the command says, and its exit code, where standard output fails with these words. */
    private static Ran onto(String failure) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(failure);
            }
        };
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new StandardOutput(failing),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        int code = PeerPrinciples.run(terminal, "schema", "assessment");
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }

    private static Path write(Path file, String... before) {
        Ran ran = Ran.of(Stream.concat(Stream.of("schema", "assessment", "-o", file.toString()), Stream.of(before))
                .toList());
        assertThat(ran).isEqualTo(new Ran(ExitCode.DONE, "", ""));
        return file;
    }

    @Test
    void whatIsLostIsSaid() {
        assertThat(onto("No space left on device"))
                .isEqualTo(
                        new Ran(ExitCode.NOT_DONE, "", "standard output: can't be written: No space left on device\n"));
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe", "The pipe is being closed", "Relais bris\u00e9 (pipe)"})
    void whoHasReadEnoughHearsNoMore(String failure) {
        assertThat(onto(failure)).isEqualTo(new Ran(ExitCode.DONE, "", ""));
    }

    @Test
    void otherStreamsThatFailAreSaidTooAndOctetsCount() {
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        closed.close();
        closed.print('a');
        assertThat(StandardOutput.failure(closed)).contains("the stream failed");

        ByteArrayOutputStream arrived = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(arrived);
        out.write('a');
        assertThat(StandardOutput.failure(out)).isEmpty();
        assertThat(arrived.toString(StandardCharsets.UTF_8)).isEqualTo("a");
    }

    @Test
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("there.json"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.json"), Path.of("new.json"));

        write(link);
        write(dangling);

        assertThat(link).isSymbolicLink();
        assertThat(dangling).isSymbolicLink();
        assertThat(there).hasContent(EXPECTED);
        assertThat(folder.resolve("new.json")).hasContent(EXPECTED);
    }

    @Test
    void permissionsStayAndOtherwiseAreThoseOfAnyNewFile() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-r---w-");
        Path kept = Files.writeString(folder.resolve("kept.json"), "before");
        Files.setPosixFilePermissions(kept, own);
        Path any = Files.writeString(folder.resolve("any.json"), "");

        assertThat(Files.getPosixFilePermissions(write(kept))).isEqualTo(own);
        assertThat(Files.getPosixFilePermissions(write(folder.resolve("new.json"))))
                .isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void aPipeIsWrittenToAndStaysOne() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Path read = folder.resolve("read.json");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        Process reader = new ProcessBuilder("cat", pipe.toString())
                .redirectOutput(read.toFile())
                .start();

        write(pipe);

        assertThat(reader.waitFor()).isZero();
        assertThat(read).hasContent(EXPECTED);
        assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(pipe).exists();
    }

    @Test
    void whatIsReadIsntOverwritten() throws IOException {
        Path input = Files.copy(Path.of(Ran.EARLIER), folder.resolve("in.json"));
        Path link = Files.createSymbolicLink(folder.resolve("out.txt"), Path.of("in.json"));

        for (Path output : List.of(input, link)) {
            Ran ran = Ran.of("evaluate", input.toString(), "-o", output.toString());
            assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
            assertThat(ran.err()).contains(output + ": is read too, and would be overwritten");
        }
        assertThat(input).hasSameBinaryContentAs(Path.of(Ran.EARLIER));
    }

    @Test
    void partsOfEarlierRunsStayAsTheyAre() throws IOException {
        Path part = Files.writeString(folder.resolve(".new.json.1.part"), "of somebody else");

        write(folder.resolve("new.json"));

        assertThat(part).hasContent("of somebody else");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void tooManyPartsAndACircleOfLinksAreRefused() throws IOException {
        for (int number = 1; number <= 10_000; number++) {
            Files.createFile(folder.resolve(".new.json." + number + ".part"));
        }
        Ran ran =
                Ran.of("schema", "assessment", "-o", folder.resolve("new.json").toString());
        assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(ran.err()).contains("can't be written: too many '.part' files");

        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Ran round = Ran.of("schema", "assessment", "-o", circle.toString());
        assertThat(round.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(round.err()).contains("circle: is a link that leads nowhere");
        assertThat(circle).isSymbolicLink();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "out.pdf  | evaluate | .txt or .md or .html or .json or .csv",
                "out.DOCX | evaluate --format html | .html",
                "out.md   | poster   | .html",
                "out.pdf  | merge    | .json",
                "out.html | merge    | .json",
                "out.txt  | merge    | .json",
                "out.TXT  | poster   | .html",
                "out.html | agreement --ignore region | .txt or .json or .csv",
            })
    void anEndingThatSaysAnotherFormatIsRefused(String name, String command, String endings) {
        Path file = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("-o", file.toString()));
        if (!command.equals("poster")) {
            args.add(command.startsWith("agreement") ? Ran.NETWORKS : Ran.EARLIER);
        }

        Ran refused = Ran.of(args);

        assertThat(refused.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(refused.err())
                .isEqualTo(file + ": has the ending of another format than the one that is written; it can end with "
                        + endings + "\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void anEndingOfOnesOwnAndALongNameAreAllowed() {
        String longest = "l".repeat(240) + ".report";
        for (String name : List.of("out.report", "out", longest)) {
            Path file = folder.resolve(name);

            assertThat(Ran.of("merge", Ran.EARLIER, "-o", file.toString()).code())
                    .isEqualTo(ExitCode.DONE);
            assertThat(file).content().startsWith("{");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "out.json, json",
        "OUT.CSV, csv",
        "out.md, markdown",
        "out.txt, text",
        "out, text",
        "out.html, html",
    })
    void theEndingTellsTheFormat(String name, String format) throws IOException {
        Path file = folder.resolve(name);
        Ran.of("evaluate", "-o", file.toString(), Ran.EARLIER);

        assertThat(file)
                .hasContent(Ran.of("evaluate", "--format", format, Ran.EARLIER).out());
    }

    @Test
    void whatIsAskedForGoesBeforeTheEndingInAnyCase() throws IOException {
        Path file = folder.resolve("out.json");
        Ran.of("evaluate", "--format", "CSV", "-o", file.toString(), Ran.EARLIER);

        assertThat(file)
                .hasContent(Ran.of("evaluate", "--format", "csv", Ran.EARLIER).out());
    }

    @Test
    void theEndingOfTheFileDecidesTheFormatOfFiguresToo(@TempDir Path folder) throws IOException {
        for (String command : List.of("agreement", "cohort", "reliability")) {
            for (String ending : List.of("json", "csv")) {
                Path file = folder.resolve(command + "." + ending);
                List<String> args =
                        new ArrayList<>(List.of(command, Ran.NETWORKS, "--draws", "0", "-o", Ran.path(file)));
                args.addAll(command.equals("cohort") ? List.of("--by", "region") : List.of("--ignore", "region"));
                assertThat(Ran.of(args).code()).as(command).isZero();
                args.set(args.indexOf(Ran.path(file)), "-");
                args.addAll(List.of("--format", ending));
                assertThat(file).hasContent(Ran.of(args).out());
            }
            assertThat(Ran.of(command, Ran.NETWORKS, "--format", "html").err())
                    .contains("--format must be one of text, ");
        }
    }
}
