package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
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

    private static void run(InputStream input, OutputFolder output) throws IOException {
        BATCH.withTables(BatchTable.PRINCIPLES).run(input, -1, Optional.empty(), () -> output);
    }

    /** A disk that has room for so many files, and that fails to end one as well. */
    private static final class FullDisk implements UnaryOperator<OutputStream> {

        private final int failing;
        private final boolean failsAtEnd;
        private int files;

        FullDisk(int failing, boolean failsAtEnd) {
            this.failing = failing;
            this.failsAtEnd = failsAtEnd;
        }

        @Override
        public OutputStream apply(OutputStream file) {
            return ++files != failing
                    ? file
                    : new FilterOutputStream(file) {
                        @Override
                        public void write(byte[] bytes, int offset, int length) throws IOException {
                            if (!failsAtEnd) {
                                throw new IOException("No space left on device");
                            }
                            out.write(bytes, offset, length);
                        }

                        @Override
                        public void close() throws IOException {
                            throw new IOException("No space left on device");
                        }
                    };
        }
    }

    @Test
    void aDiskThatFailsLeavesWhatWasThere() throws IOException {
        BATCH.withTables(BatchTable.CRITERIA).run(csv("arrangement\na\n"), folder);
        Map<String, String> before = Outcome.read(folder);
        for (int failing = 1; failing <= 4; failing++) {
            for (boolean atEnd : new boolean[] {false, true}) {
                OutputFolder output = new OutputFolder(folder, new FullDisk(failing, atEnd));
                assertThatThrownBy(() -> run(csv("arrangement\nb\n"), output))
                        .isInstanceOf(OutputException.class)
                        .hasMessageEndingWith("can't be written: No space left on device");
                assertThat(Outcome.read(folder)).isEqualTo(before);
            }
        }
    }

    @Test
    void inputThatBreaksOffLeavesWhatWasThere() throws IOException {
        BATCH.run(csv("arrangement\na\n"), folder);
        Map<String, String> before = Outcome.read(folder);
        InputStream broken = new SequenceInputStream(csv("arrangement\n" + "b\n".repeat(300_000)), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("Input/output error");
            }
        });
        assertThatThrownBy(() -> BATCH.run(broken, folder)).hasMessageContaining("Input/output error");
        assertThat(Outcome.read(folder)).isEqualTo(before);
    }

    @Test
    void anInterruptedRunLeavesWhatWasThere() throws Exception {
        BATCH.run(csv("arrangement\na\n"), folder);
        Map<String, String> before = Outcome.read(folder);
        InputStream rows = new SequenceInputStream(csv("arrangement\n"), new InputStream() {
            private int read;

            @Override
            public int read() {
                return ++read % 2 == 0 ? '\n' : 'b';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    into[offset + i] = (byte) read();
                }
                if (read > 500_000) {
                    Thread.currentThread().interrupt();
                }
                return length;
            }
        });
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread running = new Thread(() -> {
            try {
                BATCH.withThreads(2).withChunkSize(100).run(rows, folder);
            } catch (CancellationException e) {
                thrown.set(e);
            }
        });
        running.start();
        running.join();
        assertThat(thrown.get()).hasMessage("the batch was interrupted");
        assertThat(Outcome.read(folder)).isEqualTo(before);
    }

    @Test
    void linksStayAndPermissionsAreKept() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path output = Files.createDirectory(folder.resolve("output"));
        Path target = Files.writeString(elsewhere.resolve("scores.csv"), "old");
        assumeThat(Files.getFileStore(target).supportsFileAttributeView("posix"))
                .isTrue();
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(target, own);
        Path link = Files.createSymbolicLink(output.resolve("arrangements.csv"), Path.of("../elsewhere/scores.csv"));
        Path run = Files.createSymbolicLink(output.resolve("run.json"), elsewhere.resolve("run.json"));
        for (int times = 0; times < 2; times++) {
            BATCH.run(csv("arrangement\na\n"), output);
            assertThat(link).isSymbolicLink();
            assertThat(run).isSymbolicLink();
            assertThat(Files.readString(target)).contains("\na,");
            assertThat(Files.getPosixFilePermissions(target)).isEqualTo(own);
        }
        Files.delete(link);
        Files.createSymbolicLink(link, link);
        assertThatThrownBy(() -> BATCH.run(csv("arrangement\na\n"), output))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is a link that leads nowhere");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**.part");
    }
}
