package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Rest", "What matters: rest", "Rest (mostly)", "“Rest”", ""})
    void endWithAFullStop(String text) {
        assertThat(Sentences.ended(text)).isEqualTo(text + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rest.",
                "Is anybody listening?",
                "Rest!",
                "Rest\u2026",
                "“Rest.”",
                "Rest (mostly.)",
                "\u2068Rest.\u2069",
                "\u061f"
            })
    void endWithTheirOwnMark(String text) {
        assertThat(Sentences.ended(text)).isEqualTo(text);
    }
}
