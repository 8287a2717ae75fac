package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    @TempDir
    private Path folder;

    private String input = "";
    private String output = "";

    /**
     * A run of the command.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it said beside
     */
    private record Run(int code, String out, String err) {}

    private static Run run(String in, boolean interactive, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                interactive,
                false);
        int code = PeerPrinciples.run(terminal, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void writeInput() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "arrangement,region,safe.confidentiality\nnorth,a,3\nsouth,b,2\n");
        input = file.toString();
        output = folder.resolve("scores").toString();
    }

    @Test
    void tablesAreWrittenAndOneLineSaysWhat() {
        Run run = run(
                "",
                false,
                "batch",
                input,
                "-o",
                output,
                "--role",
                "peer-supporter",
                "--carry",
                "region",
                "--table",
                "principles,findings",
                "--threads",
                "2",
                "--max-memory",
                "1m");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .contains("not known, because there is no column: ")
                        .endsWith(" more"))
                .endsWith("2 rows: 2 scored, 0 rejected; 2 arrangements, 2 raters");
        assertThat(Path.of(output)).isDirectoryContaining("glob:**/principles.csv");
        assertThat(Path.of(output, "arrangements.csv")).content().contains("\nnorth,a,NA,1,0,1,");
    }

    @Test
    void standardInputIsReadAndRejectsAreToldByTheExitCode() {
        Run run =
                run("arrangement\na\nb c\n", false, "batch", "-", "--output", output, "--role", "manager", "--grouped");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("\n2 rows: 1 scored, 1 rejected");
    }

    @Test
    void aProgressBarIsShownOnATerminalForWhatTakesAWhile() throws IOException {
        String[] args = {"batch", input, "-o", output, "--role", "manager", "--ignore", "region"};
        assertThat(run("", true, args).err()).doesNotContain("100%");
        Files.writeString(Path.of(input), "arrangement,region\n" + ("a,b" + " ".repeat(2000) + "\n").repeat(2500));
        Run run = run("", true, args);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("batch").contains("100%");
        assertThat(run("", false, args).err()).doesNotContain("100%");
    }

    @Test
    void aNameWithACommaStandsInQuotes() throws IOException {
        Files.writeString(Path.of(input), "arrangement,\"a, b\",c,d\nnorth,1,2,3\n");
        Run run = run(
                "", false, "batch", input, "-o", output, "--role", "manager", "--carry", "\"a, b\",c", "--ignore", "d");
        assertThat(run.code()).isZero();
        assertThat(Path.of(output, "arrangements.csv")).content().startsWith("arrangement,\"a, b\",c,date");
    }

    @Test
    void aTableWithoutRowsIsRemarkedOn() {
        Run run = run("arrangement\n", false, "batch", "-", "-o", output, "--role", "manager");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("only a header");
    }

    @Test
    void failuresOfTheOutputAreToldWithItsPath() throws IOException {
        Path inside = Files.writeString(folder.resolve("rejects.csv"), "arrangement\na\n");
        assertThat(run("", false, "batch", inside.toString(), "-o", folder.toString(), "--role", "manager")
                        .err())
                .startsWith(inside + ": is the input");
        assertThat(inside).hasContent("arrangement\na\n");
        assertThat(run("arrangement\n", false, "batch", "-", "-o", input, "--role", "manager")
                        .err())
                .startsWith(input + ": is in the way")
                .doesNotContain("Exception");
    }

    @Test
    void aDamagedFileIsToldWithoutNamesOfClasses() throws IOException {
        Files.write(Path.of(input), new byte[] {0x1f, (byte) 0x8b, 8});
        assertThat(run("", false, "batch", input, "-o", output, "--role", "manager")
                        .err())
                .isEqualTo(input + ": can't be read: the gzip file is cut short; copy or pack it again"
                        + System.lineSeparator());
    }

    @Test
    void whatCanBeMendedIsSaidInALine() throws IOException {
        assertThat(run("", false, "batch", input, "-o", output, "--role", "manager"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("answers.csv").contains("--carry"));
        assertThat(run("", false, "batch", input + "x", "-o", output, "--role", "manager")
                        .err())
                .contains("there is no such file");
        assertThat(run("", false, "batch", folder.toString(), "-o", output, "--role", "manager")
                        .err())
                .contains("is a folder");
        assertThat(run("", false, "batch", input, "-o", output, "--role", "boss")
                        .err())
                .contains("manager");
        assertThat(run("", false, "batch", input, "-o", output, "--max-memory", "much")
                        .err())
                .contains("200m");
        assertThat(run(
                                "",
                                false,
                                "batch",
                                input,
                                "-o",
                                output,
                                "--role",
                                "manager",
                                "--ignore",
                                "region",
                                "--max-memory",
                                "1k")
                        .err())
                .contains("--grouped");
        assertThat(Path.of(output))
                .satisfiesAnyOf(
                        made -> assertThat(made).doesNotExist(),
                        made -> assertThat(made).isEmptyDirectory());
    }

    @Test
    void smallGroupsAreSuppressedAndRejectedRowsNamedAsTheyAreNot() throws IOException {
        Files.writeString(Path.of(input), "arrangement,safe.confidentiality\nnorth,3\nsouth,9\n");
        Run run = run("", false, "batch", input, "-o", output, "--role", "peer-supporter", "--suppress-below", "5");
        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("rejects.csv holds rows as they came, not suppressed: keep it to yourself");
        assertThat(Files.readString(Path.of(output, "arrangements.csv"))).contains("north,NA,NA,NA,NA,");
        assertThat(Files.readString(Path.of(output, "rejects.csv"))).contains("south,9");
        assertThat(Files.readString(Path.of(output, "run.json"))).contains("\"suppressedBelow\": 5");
    }

    @Test
    void fewerThanNobodyIsRefused() {
        Run run = run("", false, "batch", input, "-o", output, "--carry", "region", "--suppress-below", "-1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--suppress-below must be 0 to 999999999 people");
    }
}
