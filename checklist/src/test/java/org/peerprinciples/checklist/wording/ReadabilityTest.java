package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    /** By hand: 10 words, 2 sentences, 34 letters: 4.71 * 3.4 + 0.5 * 5 - 21.43 = -2.916, and five years more. */
    @Test
    void isByTheAutomatedReadabilityIndex() {
        String text = "We all talk here. Some days that is hard too. ";

        assertThat(Readability.age(List.of(text.repeat(3).strip()), "en-GB").orElseThrow())
                .isCloseTo(4.71 * 102 / 30 + 0.5 * 30 / 6 - 21.43 + 5, Offset.offset(1e-9));
    }

    @Test
    void saysNothingOfFewWordsNorOfOtherLanguages() {
        assertThat(Readability.age(List.of("word ".repeat(29)), "en")).isEmpty();
        assertThat(Readability.age(List.of("word ".repeat(30)), "en")).isPresent();
        assertThat(Readability.age(List.of("word ".repeat(30)), "cy")).isEmpty();
    }
}
