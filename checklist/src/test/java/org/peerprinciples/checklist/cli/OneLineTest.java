package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One problem is one line, and a file's name can't say otherwise. */
class OneLineTest {

    /** A line break, a bidirectional override and a mark of order that isn't seen. */
    private static final String NAME = "a\nb.json: all is well\u202e\ufeff.json";

    private static final String SHOWN = "a\\u000ab.json: all is well\\u202e\\ufeff.json";

    @TempDir
    private Path folder;

    @Test
    void whatBreaksTheLineOrTurnsItRoundIsWrittenOut() {
        assertThat(OneLine.of(NAME)).isEqualTo(SHOWN);
        assertThat(OneLine.of("\t\u0085\u2028\u2029\ud800 \udb40\udc41"))
                .isEqualTo("\\u0009\\u0085\\u2028\\u2029\\ud800 \\udb40\\udc41");
        assertThat(OneLine.of("Siân’s \"file\" \\ 🎉 مجموعة.json")).isEqualTo("Siân’s \"file\" \\ 🎉 مجموعة.json");
    }

    private static Stream<Arguments> commands() {
        return Stream.of(
                        List.of("evaluate", "FILE"),
                        List.of("evaluate", Ran.PERSON_1, "FILE"),
                        List.of("plan", "FILE"),
                        List.of("compare", Ran.PERSON_1, "FILE"),
                        List.of("merge", Ran.PERSON_1, "FILE"),
                        List.of("merge", Ran.PERSON_1, "--arrangement-from", "FILE"),
                        List.of("batch", "FILE", "-o", "FILE"),
                        List.of("agreement", "FILE"),
                        List.of("reliability", "FILE"),
                        List.of("cohort", "FILE"),
                        List.of("framework", "check", "FILE"),
                        List.of("framework", "show", "FILE"),
                        List.of("framework", "diff", "FILE", "FILE"),
                        List.of("form", "--framework", "FILE"),
                        List.of("poster", "FILE"),
                        List.of("schema", "FILE"),
                        List.of("FILE"))
                .map(Arguments::of);
    }

    private static void assertOneLineEach(Ran ran) {
        assertThat(ran.err() + ran.out()).contains(SHOWN).doesNotContain(NAME, "\u202e", "\ufeff", "\nb.json");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aFileThatIsNotThereIsNamedInOneLine(List<String> command) {
        assertOneLineEach(
                Ran.of(command.stream().map(word -> word.replace("FILE", NAME)).toList()));
    }

    private Path named() {
        try {
            return folder.resolve(NAME);
        } catch (InvalidPathException e) {
            assumeTrue(false, "there can't be files with such names here");
            throw e;
        }
    }

    @Test
    void whatIsSaidOfAFileIsOneLine() throws Exception {
        Path file = Files.copy(Path.of(Ran.PERSON_2), named());

        assertOneLineEach(Ran.of("merge", Ran.PERSON_1, file.toString()));
        assertOneLineEach(Ran.of("framework", "check", file.toString()));
        Files.writeString(file, "{");
        assertOneLineEach(Ran.of("framework", "check", file.toString()));
        assertOneLineEach(Ran.of("evaluate", file.toString()));
    }

    @Test
    void whatCannotBeCopiedIsNotOffered() throws Exception {
        Path file = Files.copy(Path.of(Ran.PERSON_1), named());
        Files.writeString(
                file, Files.readString(file).replaceFirst("\"roles\": \\[\\s*\"[a-z-]+\"", "\"roles\": [\"manager\""));

        Ran refused = Ran.of("merge", Ran.PERSON_1, file.toString());

        assertThat(refused.err())
                .contains(SHOWN + ": /raters/0: rater-differs: ")
                .endsWith(
                        "different people or things, give files names without line breaks and characters that can't be seen, "
                                + "and run it again\n")
                .doesNotContain("--rename");
    }
}
