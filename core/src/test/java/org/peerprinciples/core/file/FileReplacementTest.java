package org.peerprinciples.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    private static final byte[] CONTENT = "what is new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void findFile() {
        file = folder.resolve("it.json");
    }

    private List<Path> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void isAllThereIs(String content) throws IOException {
        assertThat(file).hasContent(content);
        assertThat(there()).containsExactly(file);
    }

    @Test
    void aNewFileIsThereAsAWhole() throws IOException {
        FileReplacement.write(file, CONTENT);

        isAllThereIs("what is new");
    }

    @Test
    void whatWasThereIsReplacedThoughItWasLonger() throws IOException {
        Files.writeString(file, "what was there before");

        FileReplacement.write(file, CONTENT);

        isAllThereIs("what is new");
    }

    @Test
    void whatIsThereStaysUntilTheNewOneIsWhole() throws IOException {
        Files.writeString(file, "what was there before");

        try (FileReplacement replacement = FileReplacement.of(file)) {
            replacement.stream().write(CONTENT);
            assertThat(file).hasContent("what was there before");
            replacement.commit();
            isAllThereIs("what is new");
        }
        isAllThereIs("what is new");
    }

    @Test
    void ofWhatIsLeftUnfinishedNothingStays() throws IOException {
        Files.writeString(file, "what was there before");

        try (FileReplacement replacement = FileReplacement.of(file)) {
            replacement.stream().write(CONTENT, 0, 4);
        }

        isAllThereIs("what was there before");
    }

    @Test
    void twoAtOnceDoNotWriteToTheSameFile() throws IOException {
        try (FileReplacement one = FileReplacement.of(file);
                FileReplacement other = FileReplacement.of(file)) {
            one.stream().write("one".getBytes(StandardCharsets.UTF_8));
            other.stream().write("other".getBytes(StandardCharsets.UTF_8));
            one.commit();
            other.commit();
        }

        isAllThereIs("other");
    }

    @Test
    void ofALinkItReplacesWhatItLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("it.json");
        Files.writeString(elsewhere, "what was there before");
        Files.createSymbolicLink(file, elsewhere);

        FileReplacement.write(file, CONTENT);

        assertThat(file).isSymbolicLink();
        assertThat(elsewhere).hasContent("what is new").isRegularFile();
    }

    @Nested
    class WhereItCannotBeWritten {

        /** The name that it is written under first is short enough for the disk, and its own isn't. */
        @Test
        void nothingIsLeftOfWhatCouldNotBeGivenItsName() {
            Path tooLong = folder.resolve("x".repeat(300));

            assertThatIOException().isThrownBy(() -> FileReplacement.write(tooLong, CONTENT));
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void aFolderThatIsNotThereIsNotMade() {
            Path nowhere = folder.resolve("nowhere");

            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> FileReplacement.write(nowhere.resolve("it.json"), CONTENT));
            assertThat(nowhere).doesNotExist();
        }

        @Test
        void aFileInTheFoldersPlaceStays() throws IOException {
            Files.writeString(file, "no folder");

            assertThatIOException().isThrownBy(() -> FileReplacement.write(file.resolve("it.json"), CONTENT));
            isAllThereIs("no folder");
        }

        @Test
        void aFolderInItsPlaceStays() throws IOException {
            Path inside = Files.createDirectory(file).resolve("inside");
            Files.writeString(inside, "of somebody else");

            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> FileReplacement.write(file, CONTENT))
                    .withMessageEndingWith("is a folder, not a file");
            assertThat(inside).hasContent("of somebody else");
            assertThat(there()).containsExactly(file);
        }

        @Test
        void aLinkThatLeadsNowhereStays() throws IOException {
            Files.createSymbolicLink(file, file);

            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(() -> FileReplacement.write(file, CONTENT))
                    .withMessageEndingWith("is a link that leads nowhere");
            assertThat(there()).containsExactly(file);
        }
    }
}
