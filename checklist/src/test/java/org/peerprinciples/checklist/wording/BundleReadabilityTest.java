package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How hard the fixed words are to read that people meet: by the same formula as frameworks, the automated readability index.
 */
class BundleReadabilityTest {

    /** About the age at which most people can read a text, and the mark for frameworks. */
    private static final double AGE = 12;

    /** A sentence of its own is often a little above the whole. */
    private static final double AGE_OF_A_PHRASE = 15;

    private static List<Bundle> bundles() {
        // The names of months and languages, and the few words that exporters add, are no sentences.
        return Bundle.all().stream()
                .filter(bundle -> !List.of("days", "export", "languages").contains(bundle.name()))
                .toList();
    }

    private static List<String> phrases(Bundle bundle) throws IOException {
        return bundle.phrases("").values().stream()
                .map(phrase -> phrase.replace("''", "'").replaceAll("\\{\\d}", "these"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theEnglishReadsAtTwelve(Bundle bundle) throws IOException {
        List<String> phrases = phrases(bundle);

        assertThat(Readability.age(phrases, "en").orElseThrow()).isLessThanOrEqualTo(AGE);
        assertThat(phrases)
                .allSatisfy(phrase -> assertThat(
                                Readability.age(List.of(phrase), "en").orElse(0))
                        .as(phrase)
                        .isLessThanOrEqualTo(AGE_OF_A_PHRASE));
    }
}
