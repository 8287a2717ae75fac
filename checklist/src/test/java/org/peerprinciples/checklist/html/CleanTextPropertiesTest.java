package org.peerprinciples.checklist.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Cleaning takes off what steers, and nothing of what people wrote. */
class CleanTextPropertiesTest {

    @Example
    void keepsLineBreaksAndAtMostOneEmptyLine() {
        assertThat(CleanText.of("one\r\ntwo\u2028three\u0085four")).isEqualTo("one\ntwo\nthree\nfour");
        assertThat(CleanText.of("one\n \n\r\n\ntwo\n\nthree\n")).isEqualTo("one\n\ntwo\n\nthree");
    }

    @Example
    void putsABlankForWhatSteers() {
        assertThat(CleanText.of("\t one\u0000\u001b[2Jtwo")).isEqualTo("one [2Jtwo");
        assertThat(CleanText.of("half \uD83D word")).isEqualTo("half   word");
        assertThat(CleanText.of("no\uFFFFthing\uDBFF\uDFFE\uFDD0")).isEqualTo("no thing");
    }

    @Example
    void keepsATextFromTurningRoundWhatFollows() {
        assertThat(CleanText.of("\u202Eevil\u202C \u2067more\u2069 \u2068open")).isEqualTo("evil more open");
    }

    @Example
    void keepsOtherScriptsAndMarkup() {
        assertThat(CleanText.of("\u0645\u0631\u062d\u0628\u0627 \uD83D\uDC69 <b>&amp;"))
                .isEqualTo("\u0645\u0631\u062d\u0628\u0627 \uD83D\uDC69 <b>&amp;");
    }

    @Property
    void hasNothingMoreToClean(@ForAll String text) {
        String clean = CleanText.of(text);

        assertThat(CleanText.of(clean)).isEqualTo(clean);
        assertThat(clean.replace("\n", ""))
                .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202A-\\u202E\\u2066\\u2067]");
    }
}
