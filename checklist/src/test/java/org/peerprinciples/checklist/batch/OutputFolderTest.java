package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.id.RoleId;

class OutputFolderTest {

    private static final Batch BATCH =
            Batch.of(Checklist.of(Frameworks.sevenPrinciples())).withDefaultRole(RoleId.of("peer-supporter"));

    @TempDir
    private Path folder;

    private static InputStream csv(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void twoRunsAtOnceDontWriteToTheSameFile() throws IOException {
        try (OutputFolder first = new OutputFolder(folder);
                OutputFolder second = new OutputFolder(folder);
                OutputStream one = first.open("arrangements.csv");
                OutputStream two = second.open("arrangements.csv")) {
            one.write(bytes("on"));
            two.write(bytes("tw"));
            one.write(bytes("e"));
            two.write(bytes("o"));
            first.commit(bytes("{}"));
            assertThat(folder.resolve("arrangements.csv")).hasContent("one");
            second.commit(bytes("{}"));
            assertThat(folder.resolve("arrangements.csv")).hasContent("two");
        }
        assertThat(Outcome.read(folder)).containsOnlyKeys("arrangements.csv", "run.json");
    }

    @Test
    void whatAKilledRunLeftIsNotTouched() throws IOException {
        Files.writeString(folder.resolve(".arrangements.csv.1.part"), "half");
        BATCH.run(csv("arrangement\na\n"), folder);
        assertThat(Outcome.read(folder))
                .containsOnlyKeys(".arrangements.csv.1.part", "arrangements.csv", "rejects.csv", "run.json");
        assertThat(folder.resolve(".arrangements.csv.1.part")).hasContent("half");
    }

    @Test
    void tablesOfAnEarlierRunGoWithIt() throws IOException {
        BATCH.withTables(BatchTable.PRINCIPLES, BatchTable.CRITERIA).run(csv("arrangement\na\n"), folder);
        Files.writeString(folder.resolve("findings.csv"), "somebody's own");
        BATCH.withTables(BatchTable.CRITERIA).run(csv("arrangement\nb\n"), folder);
        assertThat(Outcome.read(folder))
                .containsOnlyKeys("arrangements.csv", "criteria.csv", "findings.csv", "rejects.csv", "run.json");
        Files.writeString(folder.resolve("run.json"), "somebody's own");
        BATCH.run(csv("arrangement\nb\n"), folder);
        assertThat(Outcome.read(folder)).containsKey("criteria.csv");
    }

    @Test
    void theInputIsNotReplaced() throws IOException {
        for (String name : new String[] {"arrangements.csv", "rejects.csv", "principles.csv", "run.json"}) {
            Path input = folder.resolve(name);
            Files.writeString(input, "arrangement\na\n");
            assertThatThrownBy(() -> BATCH.run(input, folder)).isInstanceOfSatisfying(OutputException.class, e -> {
                assertThat(e.path()).endsWith(name);
                assertThat(e.problem()).contains("is the input");
            });
            assertThat(Outcome.read(folder)).isEqualTo(Map.of(name, "arrangement\na\n"));
            Files.delete(input);
        }
    }

    @Test
    void whatIsInTheWayIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> BATCH.run(csv("arrangement\na\n"), file))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("needs a folder");
        assertThatThrownBy(() -> BATCH.run(csv("arrangement\na\n"), file.resolve("deeper")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("deeper");
        Files.createDirectories(folder.resolve("rejects.csv"));
        assertThatThrownBy(() -> BATCH.run(csv("arrangement\na\n"), folder))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("rejects.csv")
                .hasMessageContaining("is a folder");
        assertThat(folder.resolve("rejects.csv")).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void failuresOfWritingAreTheOutputs() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void close() throws IOException {
                throw new java.nio.file.NoSuchFileException("x");
            }
        };
        OutputFile file = new OutputFile(folder.resolve("arrangements.csv"), full);
        assertThatThrownBy(() -> file.write(1))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith("arrangements.csv: can't be written: No space left on device");
        assertThatThrownBy(file::close).hasMessageContaining("no such folder any more");
        assertThat(OutputException.of(folder, new java.nio.file.AccessDeniedException("x")))
                .hasMessageContaining("may not be written");
        assertThat(OutputException.of(folder, new java.nio.file.FileSystemException("x")))
                .hasMessageEndingWith("can't be written");
    }
}
