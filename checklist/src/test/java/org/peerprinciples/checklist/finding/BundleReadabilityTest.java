package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.report.Report;

/**
 * How hard the fixed words are to read that people meet: by the same formula as frameworks, the automated readability index.
 */
class BundleReadabilityTest {

    /** About the age at which most people can read a text, and the mark for frameworks. */
    private static final double AGE = 12;

    /** A sentence of its own is often a little above the whole. */
    private static final double AGE_OF_A_PHRASE = 15;

    private static List<String> phrases(String file) throws IOException {
        Properties phrases = new Properties();
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(file), file)) {
            phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return phrases.stringPropertyNames().stream()
                .sorted()
                .map(key -> phrases.getProperty(key).replace("''", "'").replaceAll("\\{\\d}", "these"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = "report.properties")
    void theEnglishReadsAtTwelve(String file) throws IOException {
        List<String> phrases = phrases(file);

        assertThat(Readability.age(phrases, "en").orElseThrow()).as(file).isLessThanOrEqualTo(AGE);
        assertThat(phrases)
                .allSatisfy(phrase -> assertThat(
                                Readability.age(List.of(phrase), "en").orElse(0))
                        .as(phrase)
                        .isLessThanOrEqualTo(AGE_OF_A_PHRASE));
    }
}
