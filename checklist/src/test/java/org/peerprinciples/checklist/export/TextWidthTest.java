package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths are those of Unicode Standard Annex 11: wide and full-width characters take two columns. */
final class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "word, 4",
        "Siân, 4",
        "Sia\u0302n, 4",
        "安心, 4",
        "「安心」。, 10",
        "ひらがなカナ, 12",
        "안전, 4",
        "Ａ１！, 6",
        "ｱｲ, 2",
        "שלום, 4",
        "مُرحبا, 5",
        "हिंदी, 4",
        "👍, 2",
        "\u2068Amal\u2069, 4",
        "a\u200Db, 2"
    })
    void columns(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void wideTextsAreBrokenWhereALineIsFull() {
        assertThat(TextLines.wrapped("安".repeat(100), 80))
                .containsExactly("安".repeat(40), "安".repeat(40), "安".repeat(20));
    }

    @Test
    void whatIsSetApartStaysSoOnEveryLine() {
        assertThat(TextLines.wrapped("one \u2068שלום עולם\u2069 two", 9))
                .containsExactly("one \u2068שלום\u2069", "\u2068עולם\u2069 two");
    }
}
