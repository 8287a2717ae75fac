package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.wording.Phrases;

/** The bundle of the words that exporters add. */
class ExportPhrasesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/peerprinciples/checklist/export");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z.-]+)\"");

    private static Phrases phrases(String language) {
        return Phrases.of(PageParts.class, "export", language);
    }

    @Test
    void hasEachPhraseInBothLanguagesWithTheSamePlaces() {
        Phrases english = phrases("en");
        Phrases welsh = phrases("cy");
        Object[] parts = {"<0>", "<1>", "<2>"};

        assertThat(welsh.keys()).isEqualTo(english.keys()).isNotEmpty();
        for (String key : english.keys()) {
            assertThat(welsh.say(key, parts)).as(key).isNotEqualTo(english.say(key, parts));
            for (Object part : parts) {
                assertThat(welsh.say(key, parts).contains(part.toString()))
                        .as("%s in %s", part, key)
                        .isEqualTo(english.say(key, parts).contains(part.toString()));
            }
        }
    }

    @Test
    void hasNoLoneApostrophe() throws IOException {
        for (String file : new String[] {"export.properties", "export_cy.properties"}) {
            Path path = Path.of("src/main/resources/org/peerprinciples/checklist/export", file);
            assertThat(Files.readAllLines(path).stream().filter(line -> !line.startsWith("#")))
                    .allSatisfy(line -> assertThat(new MessageFormat(line, Locale.ROOT).format(new Object[0]))
                            .hasSize(line.replace("''", "'").length()));
        }
    }

    @Test
    void hasWhatIsSaidAndNothingElse() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(Arrays.stream(files.map(ExportPhrasesTest::text)
                                    .collect(Collectors.joining())
                                    .split("(?=say\\()"))
                            .flatMap(part -> SAID.matcher(part).results().map(found -> found.group(1)))
                            .collect(Collectors.toSet()))
                    .isEqualTo(phrases("en").keys());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
